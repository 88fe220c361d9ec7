/** The zone to propose: the floor's own, else this computer's. */
export function proposedZone(floorZone: string | null): string {
  return floorZone ?? new Intl.DateTimeFormat().resolvedOptions().timeZone;
}

/** Every zone to choose from. The list of the platform lacks some names that it knows, UTC among them. */
export function zonesWith(zone: string): readonly string[] {
  return [...new Set([zone, "UTC", ...Intl.supportedValuesOf("timeZone")])].sort();
}

/** The zone of which this is the whole name, in whatever case. */
export function zoneNamed(zones: readonly string[], typed: string): string | undefined {
  const name = typed.trim().toLowerCase();
  return zones.find((zone) => zone.toLowerCase() === name);
}
