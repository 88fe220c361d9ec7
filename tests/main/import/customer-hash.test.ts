import { createHmac } from "node:crypto";
import { expect, test } from "vitest";
import { customerHasher } from "../../../src/main/import/batch/customer-hash.ts";

const secret = "5e".repeat(32);
const expected = (text: string) =>
  createHmac("sha256", Buffer.from(secret, "hex")).update(text).digest("hex").slice(0, 16);

test.each(["23317894", "Zoë Ünal", "x".repeat(400), ""])(
  "%j is hashed as HMAC-SHA256 does, each time",
  (customer) => {
    const hash = customerHasher(secret);
    expect([hash(customer), hash("other"), hash(customer)]).toEqual(
      [customer, "other", customer].map(expected),
    );
  },
);

test("customers beyond those remembered have the right hash too", () => {
  const hash = customerHasher(secret);
  for (let at = 0; at < 10_000; at++) hash(`c${at}`);
  expect(hash("c1")).toBe(expected("c1"));
});

test("a secret that is not hex is a mistake", () => {
  expect(() => customerHasher("not hex")).toThrow();
});
