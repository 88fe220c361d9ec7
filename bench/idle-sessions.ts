// npm run false-claims: how often "helped" is said where sessions do nothing,
// over 200 floors. What it prints stands in src/domain/acting/false-claims.ts.
import { falseClaimsOn, idleFloors } from "./session-simulation.ts";

const floorsOfEach = 50;

for (const seed of [1, 2, 3]) {
  const { floors, statements, helped, lower } = falseClaimsOn(idleFloors, floorsOfEach, seed);
  const share = (count: number) => `${((100 * count) / statements).toFixed(2)} %`;
  process.stdout.write(
    `seed ${seed}: ${floors} floors, ${statements} statements, helped ${helped} (${share(helped)}), lower ${lower} (${share(lower)})\n`,
  );
}
