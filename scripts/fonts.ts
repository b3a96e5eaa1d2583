/**
 * Writes `static/fonts/`: for each bundled face a stylesheet, its woff2 files (Latin, extended Latin, Cyrillic) and its
 * licence, from the @fontsource packages. Run it after one of those changes; a test says when it was forgotten.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';

interface Source {
  readonly name: string;
  readonly family: string;
  readonly folder: string;
  /** Weights of the package's files: `wght` is one file with all of them. */
  readonly weights: readonly ('wght' | '400' | '700')[];
  /** CSS `font-weight` range of a `wght` file. */
  readonly range?: string;
}

const SUBSETS = ['latin', 'latin-ext', 'cyrillic'];
const VARIABLE = 'node_modules/@fontsource-variable';
const STATIC = 'node_modules/@fontsource';
const SOURCES: readonly Source[] = [
  {
    name: 'literata',
    family: 'Literata',
    folder: `${VARIABLE}/literata`,
    weights: ['wght'],
    range: '200 900',
  },
  {
    name: 'source-sans',
    family: 'Source Sans 3',
    folder: `${VARIABLE}/source-sans-3`,
    weights: ['wght'],
    range: '200 900',
  },
  { name: 'andika', family: 'Andika', folder: `${STATIC}/andika`, weights: ['400', '700'] },
  {
    name: 'atkinson',
    family: 'Atkinson Hyperlegible Next',
    folder: `${VARIABLE}/atkinson-hyperlegible-next`,
    weights: ['wght'],
    range: '200 800',
  },
  { name: 'opendyslexic', family: 'OpenDyslexic', folder: `${STATIC}/opendyslexic`, weights: ['400', '700'] },
];

/** Everything that belongs into `static/fonts/`, by file name. */
export function fontFiles(root = '.'): Map<string, Uint8Array> {
  const files = new Map<string, Uint8Array>();
  for (const source of SOURCES) addFace(files, root, source);
  return files;
}

function addFace(files: Map<string, Uint8Array>, root: string, source: Source): void {
  const folder = join(root, source.folder);
  const ranges = JSON.parse(readFileSync(join(folder, 'unicode.json'), 'utf8')) as Record<string, string>;
  const known = Object.keys(ranges);
  const rules: string[] = [];
  // A package that has no list of ranges has one subset, Latin.
  for (const subset of known.length > 0 ? SUBSETS.filter((name) => known.includes(name)) : ['latin']) {
    for (const weight of source.weights) {
      for (const style of ['normal', 'italic'] as const) {
        const file = [source.name, subset, weight === '700' && 'bold', style === 'italic' && 'italic']
          .filter(Boolean)
          .join('-');
        files.set(
          `${file}.woff2`,
          readFileSync(join(folder, 'files', packaged(source, subset, weight, style))),
        );
        rules.push(faceRule(source, style, weight, `${file}.woff2`, ranges[subset]));
      }
    }
  }
  files.set(`${source.name}.css`, Buffer.from(rules.join('\n')));
  files.set(`${source.name}.licence.txt`, readFileSync(join(folder, 'LICENSE')));
}

function packaged(source: Source, subset: string, weight: string, style: string): string {
  return `${source.folder.split('/').at(-1)}-${subset}-${weight}-${style}.woff2`;
}

function faceRule(
  source: Source,
  style: string,
  weight: string,
  file: string,
  range: string | undefined,
): string {
  return [
    '@font-face {',
    `  font-family: 'Lectern ${source.family}';`,
    `  font-style: ${style};`,
    `  font-weight: ${weight === 'wght' ? source.range : weight};`,
    '  font-display: swap;',
    `  src: url('./${file}') format('woff2');`,
    ...(range ? [`  unicode-range: ${range};`] : []),
    '}',
    '',
  ].join('\n');
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  let bytes = 0;
  for (const [name, content] of fontFiles()) {
    const path = join('static/fonts', name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
    bytes += content.length;
  }
  console.log(`static/fonts: ${bytes} bytes`);
}
