import { madToSigma } from "../statistics/mad.ts";
import type { Spread } from "../statistics/spread-of-others.ts";
import type { BurnoutMethod } from "./burnout-rule.ts";
import type { FactorRule } from "./factor-rule.ts";

/** How far a value lies on the worse side of others, and how much of that counts. */
export interface Deviation {
  /** Robust scale, in the factor's unit: 1.4826·MAD, at least s_min. */
  readonly scale: number;
  /** Scales to the worse side of the median; −4 to 4. */
  readonly z: number;
  /** 0 to 1: nothing within the dead zone. */
  readonly g: number;
}

/**
 * Robust deviation to the worse side: z = d(x − median)/max(1.4826·MAD, s_min), clipped to ±4, and
 * g = clamp((z − 1)/2, 0, 1), so that ordinary noise counts as zero (methods, 3.3, steps 1 and 2). The
 * median absolute deviation and not the standard deviation, since among n = 8 values a classic |z| cannot
 * exceed 2.47.
 *
 * @param value finite, in the factor's unit
 * @example 64 against a median of 60 with a MAD of 1.5: z 1.7986, g 0.3993
 */
export function deviation(
  value: number,
  among: Spread,
  factor: Pick<FactorRule, "direction" | "sMin">,
  method: Pick<BurnoutMethod, "clipAt" | "deadZone" | "fullAt">,
): Deviation {
  const scale = Math.max(madToSigma * among.mad, factor.sMin);
  const z = clamp((factor.direction * (value - among.median)) / scale, -method.clipAt, method.clipAt);
  return { scale, z, g: clamp((z - method.deadZone) / (method.fullAt - method.deadZone), 0, 1) };
}

/** The nearest value that is neither below `min` nor above `max`. */
export function clamp(value: number, min: number, max: number): number {
  return Math.min(max, Math.max(min, value));
}
