/** The zone to propose: the floor's own, else this computer's. */
export function proposedZone(floorZone: string | null): string {
  return floorZone ?? new Intl.DateTimeFormat().resolvedOptions().timeZone;
}

// Names of today that the platform knows, but lists under the older name of the zone (Asia/Calcutta).
const namesOfToday = [
  "Africa/Asmara",
  "America/Argentina/Buenos_Aires",
  "America/Argentina/Catamarca",
  "America/Argentina/Cordoba",
  "America/Argentina/Jujuy",
  "America/Argentina/Mendoza",
  "America/Atikokan",
  "America/Indiana/Indianapolis",
  "America/Kentucky/Louisville",
  "America/Nuuk",
  "Asia/Ho_Chi_Minh",
  "Asia/Kathmandu",
  "Asia/Kolkata",
  "Asia/Yangon",
  "Atlantic/Faroe",
  "Europe/Kyiv",
  "Pacific/Chuuk",
  "Pacific/Kanton",
  "Pacific/Pohnpei",
];

/** Every zone to choose from. The list of the platform lacks some names that it knows, UTC among them. */
export function zonesWith(zone: string): readonly string[] {
  const known = namesOfToday.filter(isKnown);
  return [...new Set([zone, "UTC", ...known, ...Intl.supportedValuesOf("timeZone")])].sort();
}

function isKnown(zone: string): boolean {
  try {
    new Intl.DateTimeFormat("en", { timeZone: zone });
    return true;
  } catch {
    return false;
  }
}

/** The zone of which this is the whole name, in whatever case. */
export function zoneNamed(zones: readonly string[], typed: string): string | undefined {
  const name = typed.trim().toLowerCase();
  return zones.find((zone) => zone.toLowerCase() === name);
}
