/** The store's file in a data folder. */
export const storeFile = "evenkeel.db";
/** Where a data folder keeps backups, and the stores that a restore put aside. */
export const backupsFolder = "backups";
/** The note of a restore that has begun. */
export const restoreNote = "restoring.json";
