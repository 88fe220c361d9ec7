import { expect, test } from "vitest";
import { isWhollyPhoneNumber, withoutPhoneNumbers } from "../../../src/domain/privacy/phone-like.ts";

test.each([
  ["+44 20 7946 0018", "…"],
  ["Sales +44 20 7946 0018", "Sales …"],
  ["Call back on (212) 555-0100 today", "Call back on … today"],
  ["(212) 555-0100", "…"],
  ["0171 / 123456", "…"],
  ["Hotline 0800 123 4567", "Hotline …"],
  ["212-555-0100", "…"],
  ["212.555.0100", "…"],
  ["Call 555-0100", "Call …"],
  ["Rückruf 030/12345678", "Rückruf …"],
  ["+4917012345678", "…"],
  ["0049 170 1234567", "…"],
  ["Callback 2125550100", "Callback …"],
  ["Sales +44 20 7946 0018, +44 20 7946 0019", "Sales …, …"],
  ["Tel. +33\u00a01\u00a023\u00a045\u00a067\u00a089", "Tel. …"],
  ["+49 (0) 30 901820", "…"],
])("of %s remains %s", (text, kept) => {
  expect(withoutPhoneNumbers(text)).toBe(kept);
});

test.each([
  "Line 2",
  "24/7",
  "0800 support",
  "Order 123456",
  "Ticket 8812345",
  "2026-03-02",
  "02.03.2026",
  "03/02/2026",
  "Training 2026-03-02 10:00",
  "Refresher 2025/2026",
  "2024-2025-2026",
  "Mo-Fr 08:00-17:00",
  "0800-1700",
  "192.168.100.200",
  "7009",
  "SIP/301",
  "SIP/3015550100",
  "E1",
  "1002003004",
  "20260302",
  "Q1 2026",
  "4.5.6",
  "ISO 9001:2015",
  "",
])("%s holds no telephone number", (text) => {
  expect(withoutPhoneNumbers(text)).toBe(text);
});

test.each([
  ["+44 7700 900123", true],
  ["+447700900123", true],
  ["(212) 555-0100", true],
  ["0171 1234567", true],
  ["7009", false],
  ["1002003004", false],
  ["0001234567", false],
  ["SIP/301", false],
  ["Jane Roe +44 7700 900123", false],
  ["2026-03-02", false],
])("that %s is a telephone number altogether is %s", (text, is) => {
  expect(isWhollyPhoneNumber(text)).toBe(is);
});
