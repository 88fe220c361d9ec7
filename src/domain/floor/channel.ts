const voice =
  /^(voice|phone|telephone|telephony|call|calls|callback|call ?back|inbound|outbound|audio|video|voip|pstn|sip|telefon|telefono|teléfono|téléphone|voix|voz|sprache|anruf)$/i;
const longestCall = 86_400;
/** E-mail and other slow channels may take weeks, but no contact a year. */
const longestContact = 366 * 86_400;

/**
 * Whether a contact is a live call, whose time from answer to end is work: by voice, or where the source does not
 * say its channel.
 */
export function isCall(channel: string | null): boolean {
  return channel === null || channel === "voice" || voice.test(channel.trim());
}

/** The longest that a contact of this channel can take, in seconds: a day for a call, a year for what is written. */
export function longestOf(channel: string | null): number {
  return isCall(channel) ? longestCall : longestContact;
}
