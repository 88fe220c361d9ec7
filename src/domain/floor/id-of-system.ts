/**
 * An id as it stands in the keys of records: with its system in front where a file states one, so that the ids of two
 * systems never meet.
 *
 * @example idOfSystem("4711", { system: "dialler" }) // "@dialler/4711"
 */
export function idOfSystem(id: string, { system }: { readonly system?: string | undefined }): string {
  return system === undefined ? id : `@${system}/${id}`;
}

const systemInFront = /^@[^/]+\//;

/** The id without the system in front of it. @example idWithoutSystem("@dialler/4711") // "4711" */
export function idWithoutSystem(id: string): string {
  return id.replace(systemInFront, "");
}
