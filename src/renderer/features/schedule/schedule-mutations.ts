import type { Ask } from "../../app/connect.ts";
import { type InputOf, useActing } from "../../queries/mutations.ts";

export const useBooking = () =>
  useActing((ask, booking: InputOf<Ask["sessions"]["book"]>) => ask.sessions.book(booking));
