import { vi } from "vitest";

/** Longer than any test may take. */
const timeout = 3_600_000;

/**
 * Waits until something holds, and gives it. How long that may take is the test's own limit and no other: a
 * machine that has much to do is slow, and that is no fault of what is tested.
 */
export function waitUntil<T>(look: () => T) {
  return vi.waitUntil(look, { timeout, interval: 10 });
}
