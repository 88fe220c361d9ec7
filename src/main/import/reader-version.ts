/**
 * The version of the reader of files, kept with each import. A file is known by its fingerprint and this number:
 * where the very same file comes again and an older reader read it, the new reading is counted before anything
 * changes, and takes the old one's place once somebody says so.
 *
 * Raise it by one with every change after which some file may be read otherwise than before: other records, other
 * values in them, other rows rejected or set aside. A layout that is new does not count, for no file was read in it;
 * nor do words, speed, or what a roll-up makes of the records.
 *
 * 1: every store before readers had a version.
 * 2: one reader of instants, durations, numbers and words for all layouts; furniture set aside; encodings decided;
 *    inferred emotion, numbers and reasons in their own words kept out.
 * 3: a record for each agent of a contact; keys by what is meant (state, shift of a day, call of a queue); a file
 *    says which columns it lacks.
 * 4: plain contacts read agents' names, talk with hold and the whole duration, plain states their length, rosters the
 *    contracted shifts.
 */
export const readerVersion = 4;
