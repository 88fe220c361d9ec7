import type { StaffingTarget } from "./staffing.ts";

/**
 * What a queue is judged by where nobody asks for another target: four fifths of its contacts served within
 * 20 seconds, and an occupancy of its people of at most 85 % [trade's rule of thumb; methods, 1.2 and 1.4].
 */
export const usualTarget: StaffingTarget = { serviceLevel: 0.8, withinSeconds: 20, occupancyCap: 0.85 };

/** Weeks whose mean is a queue's usual week (methods, 1.4). */
export const usualLoadWeeks = 8;
