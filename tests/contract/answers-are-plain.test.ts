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
    // Throws for a date, a map, a set, a class and whatever else JSON cannot say.
    expect(z.toJSONSchema(schema, { io: "output" })).toBeInstanceOf(Object);
  },
);
