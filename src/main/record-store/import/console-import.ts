/** The format of an import that is no file: an evaluation that was entered in this console. */
export const consoleFormat = "console";
