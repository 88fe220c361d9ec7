/**
 * The device of a channel, without what tells one of its calls from the next.
 *
 * @example deviceOf("SIP/301-00000012") // "SIP/301"
 */
export function deviceOf(channel: string): string {
  return channel.replace(/-[0-9a-f]{6,}(;\d)?$/i, "");
}

/**
 * Whether a device is a line to the outside: it was dialled with a number behind it or before it. Nobody of the floor
 * sits at it.
 *
 * @param given what Dial was given
 * @example isTrunk("PJSIP/outside", "PJSIP/15550100@outside,30") // true
 * @example isTrunk("SIP/outside", "SIP/outside/15550100,30") // true
 * @example isTrunk("PJSIP/3323", "PJSIP/3323/sip:3323@10.0.0.7") // false
 */
export function isTrunk(device: string, given: string): boolean {
  const name = device.slice(device.indexOf("/") + 1);
  const at = given.indexOf(`@${name}`);
  if (at > 0 && isEnd(given, at + name.length + 1) && /\/\+?\d+$/.test(given.slice(0, at))) return true;
  const behind = given.indexOf(`${device}/`);
  return behind >= 0 && /^\+?\d{3,}(?:[,&|]|$)/.test(given.slice(behind + device.length + 1));
}

/**
 * The device of the floor that placed a call, by the channel that it came in on: an extension that calls the outside,
 * or one whose number is the caller's. Null where a caller from outside placed it, or nothing shows who did: a line that
 * is called by the number that somebody dialled brings calls in.
 *
 * @param source the number of the caller
 * @param dialled the number that the caller dialled
 * @param isOutside whether a line to the outside was called
 * @example placedBy("SIP/202-00000012", { source: "5550900", dialled: "5550100" }, true) // "SIP/202"
 * @example placedBy("SIP/carrier-00000012", { source: "5550100", dialled: "100" }, true) // null
 * @example placedBy("SIP/211553-00000012", { source: "5550100", dialled: "211553" }, true) // null
 */
export function placedBy(
  channel: string,
  { source, dialled }: { readonly source: string; readonly dialled: string },
  isOutside: boolean,
): string | null {
  const device = deviceOf(channel);
  const extension = /^(?!Local\/)[^/]+\/(\d{2,6})$/i.exec(device)?.[1];
  if (extension === undefined) return null;
  return extension === source || (isOutside && extension !== dialled) ? device : null;
}

function isEnd(given: string, at: number): boolean {
  return at >= given.length || /[,&|]/.test(given[at] ?? "");
}
