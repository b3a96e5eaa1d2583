/**
 * Written by scripts/voice-data.ts from the lists in @readium/speech 0.1.1: copyright 2024 Readium Foundation,
 * BSD-3-Clause, see static/licences/readium-speech.txt. Change the script and not this file.
 */
/** Fetches the table of a language that has a file of its own; the other tables are in others.ts. */
export const OWN_TABLES: ReadonlyMap<string, () => Promise<{ table: string }>> = new Map([
  ['ar', () => import('./ar.ts')],
  ['en', () => import('./en.ts')],
  ['es', () => import('./es.ts')],
  ['fr', () => import('./fr.ts')],
  ['pt', () => import('./pt.ts')],
  ['ru', () => import('./ru.ts')],
  ['zh', () => import('./zh.ts')],
]);
