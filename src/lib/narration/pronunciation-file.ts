/**
 * The reader's rules as text: what the device keeps, and the file that carries them to another one
 * (docs/pronunciation.md). Reading is total: an entry that cannot be used costs itself and nothing else.
 */
import { languageTag, primaryLanguage } from '../base/language.ts';
import { draftProblem, MAX_RULES, plainDraft, ruleKey } from './pronunciation.ts';
import type { PronunciationDraft, PronunciationRule } from './pronunciation.ts';

const SCHEMA = 'lectern-pronunciations';
const VERSION = 1;

/** Where rules are kept on the device. */
export interface PronunciationStore {
  /**
   * What was kept, parsed from JSON; null where nothing was, or where it was no JSON.
   * @throws ReaderError `storage-unavailable`
   */
  read(): unknown;
  /** @throws ReaderError `storage-unavailable` */
  write(text: string): void;
  /** Calls back when another tab has written; returns what ends that. */
  onChange(changed: () => void): () => void;
}

/** The rules as the device keeps them. */
export function rulesToText(rules: readonly PronunciationRule[]): string {
  const entries = rules.map((rule) => ({ id: rule.id, ...entryOf(rule) }));
  return JSON.stringify({ version: VERSION, rules: entries });
}

/** The rules that the device kept; none where there are none to be found. */
export function parseRules(kept: unknown): readonly PronunciationRule[] {
  const rules: PronunciationRule[] = [];
  const taken = new Set<string>();
  for (const entry of entriesOf(kept)) {
    const id = isRecord(entry) ? entry['id'] : undefined;
    const draft = parseDraft(entry);
    if (rules.length === MAX_RULES || !draft || typeof id !== 'string') continue;
    const names = [id, ruleKey(draft)];
    if (names.some((name) => taken.has(name))) continue;
    for (const name of names) taken.add(name);
    rules.push({ id, ...draft });
  }
  return rules;
}

/** The text of a file with these rules, for people to look into as well. */
export function rulesToFile(rules: readonly PronunciationRule[]): string {
  const file = {
    name: 'Lectern pronunciations',
    schema: SCHEMA,
    version: VERSION,
    rules: rules.map(entryOf),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

export type RulesFile =
  | { readonly kind: 'rules'; readonly drafts: readonly PronunciationDraft[]; readonly damaged: number }
  /** Not such a file at all; or one of a later version, which may mean what this one cannot know. */
  | { readonly kind: 'foreign' | 'newer' };

export function readRulesFile(text: string): RulesFile {
  let file: unknown;
  try {
    file = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return { kind: 'foreign' };
  }
  if (!isRecord(file) || file['schema'] !== SCHEMA || typeof file['version'] !== 'number')
    return { kind: 'foreign' };
  if (file['version'] > VERSION) return { kind: 'newer' };
  const drafts = entriesOf(file).map(parseDraft);
  const whole = drafts.filter((draft) => draft !== null);
  return { kind: 'rules', drafts: whole, damaged: drafts.length - whole.length };
}

export interface MergedRules {
  readonly rules: readonly PronunciationRule[];
  readonly added: number;
  /** Found the same text as a rule that was there, and say something else: the file's word counts. */
  readonly changed: number;
  /** Were there already. */
  readonly same: number;
  /** Had no room. */
  readonly leftOut: number;
}

/** @param newId gives a name that no rule has */
export function mergeRules(
  rules: readonly PronunciationRule[],
  drafts: readonly PronunciationDraft[],
  newId: () => string,
): MergedRules {
  const byKey = new Map(rules.map((rule) => [ruleKey(rule), rule]));
  let [added, changed, same, leftOut] = [0, 0, 0, 0];
  for (const draft of drafts) {
    const key = ruleKey(draft);
    const there = byKey.get(key);
    if (there?.say === draft.say) same += 1;
    else if (there) {
      changed += 1;
      byKey.set(key, { ...there, ...draft });
    } else if (byKey.size === MAX_RULES) leftOut += 1;
    else {
      added += 1;
      byKey.set(key, { id: newId(), ...draft });
    }
  }
  return { rules: [...byKey.values()], added, changed, same, leftOut };
}

function entryOf({ lang, match, say, wholeWord, caseSensitive, scope }: PronunciationDraft): object {
  const publication = scope === 'all' ? {} : { publication: scope.publication };
  return { lang, match, say, wholeWord, caseSensitive, ...publication };
}

function parseDraft(entry: unknown): PronunciationDraft | null {
  if (!isRecord(entry)) return null;
  const { lang, match, say, wholeWord = true, caseSensitive = false, publication } = entry;
  if (typeof lang !== 'string' || typeof match !== 'string' || typeof say !== 'string') return null;
  if (typeof wholeWord !== 'boolean' || typeof caseSensitive !== 'boolean') return null;
  if (publication !== undefined && typeof publication !== 'string') return null;
  const tag = languageTag(lang);
  if (tag === null) return null;
  const scope = publication === undefined ? 'all' : { publication };
  const draft = plainDraft({ lang: primaryLanguage(tag), match, say, wholeWord, caseSensitive, scope });
  return draftProblem(draft, []) === null ? draft : null;
}

function entriesOf(kept: unknown): readonly unknown[] {
  const rules = isRecord(kept) ? kept['rules'] : null;
  return Array.isArray(rules) ? rules : [];
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
