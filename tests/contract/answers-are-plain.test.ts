import { getEventIteratorSchemaDetails, isContractProcedure } from "@orpc/contract";
import { expect, it } from "vitest";
import { z } from "zod";
import { contract } from "../../src/contract/contract.ts";

/** Every question of the contract by its path, with what it is answered by. */
function answersOf(part: unknown, path: readonly string[] = []): [string, z.ZodType][] {
  if (!isContractProcedure(part)) {
    return Object.entries(part as object).flatMap(([name, inner]) => answersOf(inner, [...path, name]));
  }
  const schema = part["~orpc"].outputSchema;
  const stream = getEventIteratorSchemaDetails(schema);
  const schemas = stream ? [stream.yields, stream.returns] : [schema];
  return schemas.map((one) => [path.join("."), one as unknown as z.ZodType]);
}

it.each(answersOf(contract))(
  "%s is answered by plain JSON, which the hosts write as it stands",
  (_, schema) => {
    const said = new Set<string>();
    const unsaid = new Set<string>();
    z.toJSONSchema(schema, {
      io: "output",
      // A date, a map, a set, a class and whatever else JSON cannot say comes out empty; a check of our own
      // says itself of what it is. Both it and what it was made of are met, at the same place.
      unrepresentable: "any",
      override: ({ zodSchema, jsonSchema, path: at }) => {
        const itself = z.globalRegistry.get(zodSchema);
        const told = Object.keys(jsonSchema).length > 0 || itself?.type !== undefined;
        (told ? said : unsaid).add(at.join("."));
      },
    });
    expect([...unsaid].filter((at) => !said.has(at))).toEqual([]);
  },
);
