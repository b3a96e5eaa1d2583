/**
 * Writes `src/lib/narration/voice-data/`: for each language the known voices, best first, with their qualities, and the
 * names of voices to set aside; trimmed from the lists in @readium/speech. Run it after that package changes; a test
 * says when it was forgotten.
 */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { UI_LANGUAGES } from '../src/lib/i18n/languages.ts';
import { literalsIn, type Literal } from './voice-literals.ts';

const PACKAGE = 'node_modules/@readium/speech';
const OUT = 'src/lib/narration/voice-data';
const LICENCE = 'static/licences/readium-speech.txt';
/** What readium calls it, and the digit for it in a table. */
const QUALITIES = ['veryLow', 'low', 'normal', 'high', 'veryHigh'];
/** A table of so many characters is a file of its own, and so are those of the interface's languages; the rest share one. */
const OWN_FILE_FROM = 2000;
/** Browsers call all of these Chinese; the region tells them apart. */
const LANGUAGE_IN_BROWSERS: Readonly<Record<string, string>> = { cmn: 'zh', yue: 'zh', wuu: 'zh' };

interface ListedVoice {
  readonly name: string;
  readonly altNames?: readonly string[];
  readonly language: string;
  readonly altLanguage?: string;
  readonly quality: readonly string[];
}

interface SetAside {
  readonly name: string;
  readonly altNames?: readonly string[];
  readonly nativeID?: readonly string[];
}

interface ListedLanguage {
  readonly language: string;
  readonly voices: readonly ListedVoice[];
}

/** Everything this script writes, by path from the project's folder. */
export async function voiceFiles(root = '.'): Promise<Map<string, string>> {
  const folder = join(root, PACKAGE);
  const source = `@readium/speech ${(JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { version: string }).version}`;
  const tables = await tablesIn(join(folder, 'build'));
  const files = new Map<string, string>();
  const put = async (name: string, text: string): Promise<void> => {
    const path = `${OUT}/${name}`;
    const options = { ...(await resolveConfig(join(root, path))), filepath: path };
    files.set(path, await format(`${header(source)}\n${text}`, options));
  };
  const own = [...tables].filter(([language, table]) => isLarge(table) || isUiLanguage(language));
  for (const [language, table] of own)
    await put(`${language}.ts`, `export const table: string = ${quoted(table)};`);
  const others = [...tables].filter(([language]) => !own.some(([name]) => name === language));
  await put('others.ts', sharedFile(others));
  await put('tables.ts', loaders(own.map(([language]) => language)));
  const library = literalsIn(readFileSync(join(folder, 'build/index.js'), 'utf8'));
  await put('set-aside.ts', setAside(library));
  await put('quality-labels.ts', qualityLabels(library));
  files.set(LICENCE, readFileSync(join(folder, 'LICENSE'), 'utf8'));
  return files;
}

function header(source: string): string {
  return `/**
 * Written by scripts/voice-data.ts from the lists in ${source}: copyright 2024 Readium Foundation,
 * BSD-3-Clause, see ${LICENCE}. Change the script and not this file.
 */`;
}

function isLarge(table: string): boolean {
  return table.length >= OWN_FILE_FROM;
}

function isUiLanguage(language: string): boolean {
  return UI_LANGUAGES.some((known) => known === language);
}

/** One line a voice: language, the qualities it comes in, its names. */
async function tablesIn(build: string): Promise<Map<string, string>> {
  const tables = new Map<string, string>();
  for (const file of readdirSync(build).sort()) {
    if (!/^[a-z]{2,3}-.{8}\.js$/.test(file)) continue;
    const chunk = (await import(pathToFileURL(resolve(build, file)).href)) as { default: ListedLanguage };
    const { language, voices } = chunk.default;
    const shared = LANGUAGE_IN_BROWSERS[language] ?? language;
    const lines = voices.map((voice) => line(voice, shared));
    tables.set(shared, [tables.get(shared), ...lines].filter(Boolean).join('\n'));
  }
  return new Map([...tables].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function line({ name, altNames = [], language, altLanguage, quality }: ListedVoice, shared: string): string {
  const digits = quality.map((word) => QUALITIES.indexOf(word)).join('');
  const names = [name, ...altNames].map((text) => text.trim());
  if (!/^[0-4]+$/.test(digits) || names.some((text) => /[|\n\\`$]/.test(text)))
    throw new Error(`a voice that a table cannot hold: ${name}`);
  const tag = (altLanguage ?? language).replace(/^[a-z]+/, shared);
  return `${tag} ${digits} ${[...new Set(names)].join('|')}`;
}

function quoted(table: string): string {
  return `\`\n${table}\n\``;
}

function sharedFile(tables: readonly (readonly [string, string])[]): string {
  const rows = tables.map(([language, table]) => `['${language}', ${quoted(table)}],`);
  return `export const tables: ReadonlyMap<string, string> = new Map([\n${rows.join('\n')}\n]);`;
}

function loaders(languages: readonly string[]): string {
  const rows = languages.map((language) => `['${language}', () => import('./${language}.ts')],`);
  return `/** Fetches the table of a language that has a file of its own; the other tables are in others.ts. */
export const OWN_TABLES: ReadonlyMap<string, () => Promise<{ table: string }>> = new Map([
${rows.join('\n')}
]);`;
}

function setAside(library: readonly Literal[]): string {
  const lists = library.filter(isNamed) as unknown as SetAside[][];
  const holding = (name: string): SetAside[] => {
    const found = lists.filter((list) => list.some((entry) => entry.name === name));
    if (found.length !== 1) throw new Error(`${found.length} lists of voices hold ${name}`);
    return found[0]!;
  };
  const toys = holding('Zarvox');
  const names = toys.flatMap(({ name, altNames = [] }) => [name, ...altNames]);
  const ids = toys.flatMap(({ nativeID = [] }) => nativeID);
  const robotic = holding('Eddy')
    .map(({ name }) => name)
    .filter((name) => !/^espeak /i.test(name));
  return `/** Sound effects, in the languages that Apple gives them names in. */
export const TOYS: readonly string[] = ${JSON.stringify(names)};
/** Their identifiers, which newer systems give as addresses. */
export const TOY_IDS: readonly string[] = ${JSON.stringify(ids)};
/** Voices of the simplest kind. */
export const ROBOTIC: readonly string[] = ${JSON.stringify(robotic)};`;
}

function qualityLabels(library: readonly Literal[]): string {
  const table = library.find(
    (value): value is Record<string, { normal: string; high: string }> =>
      typeof value === 'object' && value !== null && !Array.isArray(value) && isLabel(value['en']),
  );
  if (!table) throw new Error('no table of quality labels');
  const rows = Object.entries(table).map(
    ([language, { normal, high }]) =>
      `[${[language, normal, high].map((text) => JSON.stringify(text)).join(', ')}],`,
  );
  return `/** What Apple adds to the names of better voices: the system's language, an enhanced voice, a premium one. */
export const QUALITY_LABELS: readonly (readonly [lang: string, normal: string, high: string])[] = [
${rows.join('\n')}
];`;
}

function isNamed(value: Literal): boolean {
  return (
    Array.isArray(value) &&
    value.length > 0 &&
    value.every(
      (entry) =>
        typeof entry === 'object' &&
        entry !== null &&
        !Array.isArray(entry) &&
        typeof entry['name'] === 'string',
    )
  );
}

function isLabel(value: Literal | undefined): boolean {
  return (
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    typeof value['normal'] === 'string' &&
    typeof value['high'] === 'string'
  );
}

if (process.argv[1] === import.meta.filename) {
  const files = await voiceFiles();
  rmSync(OUT, { recursive: true, force: true });
  mkdirSync(OUT, { recursive: true });
  mkdirSync('static/licences', { recursive: true });
  for (const [path, text] of files) writeFileSync(path, text);
  console.log(`${files.size} files`);
}
