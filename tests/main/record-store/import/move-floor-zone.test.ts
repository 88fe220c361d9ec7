import fc from "fast-check";
import { expect, test } from "vitest";
import { importFile } from "../../../../src/main/import/import-file.ts";
import { newStore, type StoreFixture, temporaryFolder } from "../store/store-fixture.ts";
import { floorContent } from "./floor-content.ts";
import { writtenFile } from "./real-files.ts";
import { type ZoneFile, zoneFiles } from "./zone-files.ts";

// A few in every run; more where the environment says so.
const runs = Number(process.env.EVENKEEL_ZONES ?? 3);
const seed = Number(process.env.EVENKEEL_SEED ?? 1_122_2026);
const now = 1_775_000_000;
const customerSecret = "5e".repeat(32);

type Step =
  | { readonly kind: "import"; readonly file: ZoneFile }
  | { readonly kind: "undo" | "redo"; readonly which: number }
  | { readonly kind: "refresh" };

/** A floor, and which of its imports count. */
class Floor {
  readonly fixture: StoreFixture;
  readonly #standing = new Set<number>();
  readonly #undone = new Set<number>();

  constructor(fixture: StoreFixture) {
    this.fixture = fixture;
  }

  async take(steps: readonly Step[]): Promise<void> {
    for (const [at, step] of steps.entries()) await this.#take(step, now + at);
  }

  async #take(step: Step, at: number): Promise<void> {
    const { store, folder } = this.fixture;
    if (step.kind === "refresh") await store.write("refreshBurnout", {});
    if (step.kind === "import") {
      const path = writtenFile(folder, step.file);
      const imported = await importFile({ store, customerSecret }, { path, zone: step.file.zone, now: at });
      this.#standing.add(imported.importId);
    }
    if (step.kind === "undo" || step.kind === "redo") {
      const [from, to] =
        step.kind === "undo" ? [this.#standing, this.#undone] : [this.#undone, this.#standing];
      const importId = [...from][step.which % Math.max(1, from.size)];
      if (importId === undefined) return;
      await store.write(step.kind === "undo" ? "undoImport" : "redoImport", { importId, at });
      from.delete(importId);
      to.add(importId);
    }
  }

  async says() {
    await this.fixture.store.write("refreshBurnout", {});
    return this.fixture.look(floorContent);
  }
}

async function floorIn(zone: string): Promise<Floor> {
  const fixture = await newStore(temporaryFolder());
  await fixture.store.write("setFloorZone", { zone });
  return new Floor(fixture);
}

const zones = [
  "UTC",
  "Europe/Dublin",
  "Asia/Kolkata",
  "America/Los_Angeles",
  "Pacific/Kiritimati",
  "Etc/GMT+12",
];
const between = fc.oneof(
  fc.record({ kind: fc.constantFrom("undo", "redo"), which: fc.nat() }),
  fc.record({ kind: fc.constant("refresh") }),
) as fc.Arbitrary<Step>;
const files = fc
  .shuffledSubarray([...zoneFiles], { minLength: 6 })
  .chain((some) =>
    fc
      .array(fc.array(between, { maxLength: 2 }), { minLength: some.length, maxLength: some.length })
      .map((steps) => some.flatMap((file, at): Step[] => [{ kind: "import", file }, ...(steps[at] ?? [])])),
  );

test(
  `a floor whose zone was changed says what one says that always had it (${runs} floors, seed ${seed})`,
  async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.shuffledSubarray(zones, { minLength: 2, maxLength: 2 }),
        files,
        fc.array(between, { maxLength: 3 }),
        async ([from, to], before, after) => {
          const moved = await floorIn(from as string);
          await moved.take(before);
          await moved.fixture.store.write("moveFloorZone", { zone: to as string, at: now });
          const always = await floorIn(to as string);
          await always.take(before);
          expect(await moved.says()).toEqual(await always.says());
          for (const floor of [moved, always]) await floor.take(after);
          expect(await moved.says()).toEqual(await always.says());
          for (const floor of [moved, always]) await floor.fixture.close();
        },
      ),
      {
        numRuns: runs,
        seed,
        endOnFailure: true,
        // Everything at once, so that whatever meets at a midnight does: parts, composed records, lists of shifts.
        examples: [
          [["UTC", "America/Los_Angeles"], zoneFiles.map((file): Step => ({ kind: "import", file })), []],
        ],
      },
    );
  },
  60_000 + runs * 30_000,
);
