/** What one contact asked of the agent who handled it. Instants are UTC seconds. */
export interface ContactInterval {
  /** When the agent took it. */
  readonly from: number;
  /** When the agent was done with it, after-contact work included. */
  readonly to: number;
  readonly talkSeconds: number | null;
  readonly holdSeconds: number | null;
  readonly acwSeconds: number | null;
  readonly handleSeconds: number | null;
}
