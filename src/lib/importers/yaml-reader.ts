/**
 * A map of YAML read by names, each value as the text that was written. It knows nothing of what the names
 * mean; whatever has the wrong shape is refused with its line in the whole file.
 */
import {
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  type Node as YamlNode,
  type YAMLMap,
} from 'yaml';
import { ReaderError } from '../base/errors.ts';
import type { LanguageTag } from '../base/language.ts';
import { knownLanguage } from './language-known.ts';
import type { ReportNotes } from './report.ts';

interface Found {
  readonly value: string;
  readonly line: number;
}

/** Reads one YAML map by names; lines are those of the whole file. */
export class YamlReader {
  readonly #counter = new LineCounter();
  readonly #yaml: string;
  readonly #file: string;
  readonly #firstLine: number;
  readonly #notes: ReportNotes;

  constructor(yaml: string, file: string, firstLine: number, notes: ReportNotes) {
    this.#yaml = yaml;
    this.#file = file;
    this.#firstLine = firstLine;
    this.#notes = notes;
  }

  /** The outermost map, or null for empty front matter. */
  root(known: readonly string[]): YAMLMap | null {
    const parsed = parseDocument(this.#yaml, {
      schema: 'failsafe',
      lineCounter: this.#counter,
      prettyErrors: false,
    });
    const [problem] = [...parsed.errors, ...parsed.warnings];
    if (problem) throw this.malformed(this.#line(problem.pos[0]), plainProblem(problem.message));
    const contents = parsed.contents as YamlNode | null;
    if (contents === null || (isScalar(contents) && contents.value === '')) return null;
    if (!isMap(contents)) throw this.malformed(this.#firstLine, 'it must be lines of “name: value”');
    this.#reportUnknown(contents, known);
    return contents;
  }

  map(map: YAMLMap, name: string, known: readonly string[]): YAMLMap | null {
    const node = this.#node(map, name);
    if (!node || (isScalar(node) && node.value === '')) return null;
    if (!isMap(node))
      throw this.malformed(
        this.lineOf(node),
        `“${name}” must be lines of “name: value”, set in by two spaces`,
      );
    this.#reportUnknown(node, known);
    return node;
  }

  /** A text that is not empty, or null. */
  text(map: YAMLMap, name: string): Found | null {
    const node = this.#node(map, name);
    if (!node) return null;
    if (!isScalar(node))
      throw this.malformed(
        this.lineOf(node),
        `“${name}” must be one text; put it in quotation marks if it holds “: ” or begins with a sign`,
      );
    const value = String(node.value).trim().replace(/\s+/g, ' ');
    return value === '' ? null : { value, line: this.lineOf(node) };
  }

  names(map: YAMLMap, name: string): readonly string[] | null {
    const node = this.#node(map, name);
    if (!node) return null;
    if (isScalar(node)) {
      const one = this.text(map, name);
      return one ? [one.value] : [];
    }
    if (!isSeq(node)) throw this.malformed(this.lineOf(node), `“${name}” must be a list of names`);
    return node.items.map((entry) => {
      if (!isScalar(entry) || String(entry.value).trim() === '')
        throw this.malformed(this.lineOf(node), `“${name}” must be a list of names`);
      return String(entry.value).trim();
    });
  }

  /** A list of maps, each as `map` would give it; null where the name is not there. */
  maps(map: YAMLMap, name: string, known: readonly string[]): readonly YAMLMap[] | null {
    const node = this.#node(map, name);
    if (!node || (isScalar(node) && node.value === '')) return null;
    const what = `“${name}” must be a list, each entry with ${known.map((one) => `“${one}”`).join(', ')}`;
    if (!isSeq(node)) throw this.malformed(this.lineOf(node), what);
    return node.items.map((entry) => {
      if (!isMap(entry)) throw this.malformed(this.lineOf(entry as YamlNode), what);
      this.#reportUnknown(entry, known);
      return entry;
    });
  }

  /** `true` or `false`, or null where the name is not there. */
  flag(map: YAMLMap, name: string): boolean | null {
    const found = this.text(map, name);
    if (!found) return null;
    if (found.value !== 'true' && found.value !== 'false')
      throw this.malformed(found.line, `“${name}” must be true or false, not “${found.value}”`);
    return found.value === 'true';
  }

  language(map: YAMLMap, name: string): LanguageTag | null {
    const found = this.text(map, name);
    return found ? knownLanguage(found.value, { file: this.#file, line: found.line }) : null;
  }

  /** An ISO calendar date that exists. */
  date(map: YAMLMap, name: string): string | null {
    const found = this.text(map, name);
    if (!found) return null;
    const time = /^\d{4}-\d{2}-\d{2}$/.test(found.value)
      ? Date.parse(`${found.value}T00:00:00Z`)
      : Number.NaN;
    if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== found.value) {
      throw this.malformed(found.line, `“${name}” must be a date such as 2026-11-22, not “${found.value}”`);
    }
    return found.value;
  }

  lineOf(node: YamlNode): number {
    return this.#line(node.range?.[0] ?? 0);
  }

  malformed(line: number, what: string): ReaderError {
    return new ReaderError('front-matter-malformed', `The front matter cannot be used: ${what}.`, {
      file: this.#file,
      line,
    });
  }

  #line(offset: number): number {
    return this.#counter.linePos(offset).line + this.#firstLine - 1;
  }

  #node(map: YAMLMap, name: string): YamlNode | null {
    const pair = map.items.find(({ key }) => isScalar(key) && key.value === name);
    const node = (pair?.value ?? null) as YamlNode | null;
    if (node && isAlias(node))
      throw this.malformed(this.lineOf(node), `“${name}” must be written out, not referred to`);
    return node;
  }

  #reportUnknown(map: YAMLMap, known: readonly string[]): void {
    for (const { key } of map.items) {
      const name = isScalar(key) ? String(key.value) : '';
      if (known.includes(name)) continue;
      this.#notes.add(
        'attribute-unknown',
        this.lineOf(key as YamlNode),
        `Left out “${name}” of the front matter, which means nothing here.`,
      );
    }
  }
}

/** The parser's sentence without its own position, its full stop and its line breaks. */
function plainProblem(message: string): string {
  return message
    .replace(/\s+/g, ' ')
    .replace(/ at line \d+, column \d+:?.*$/, '')
    .replace(/[.:]\s*$/, '');
}
