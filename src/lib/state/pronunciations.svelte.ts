/**
 * The reader's own pronunciation rules, live: adds, changes and takes them away, keeps them on the device, follows
 * the other tabs, and takes back the last change. What a voice makes of them is compiled where a script is built.
 */
import { ReaderError } from '../base/errors.ts';
import { draftProblem, MAX_RULES, plainDraft } from '../narration/pronunciation.ts';
import type { DraftProblem, PronunciationDraft, PronunciationRule } from '../narration/pronunciation.ts';
import {
  mergeRules,
  parseRules,
  readRulesFile,
  rulesToFile,
  rulesToText,
} from '../narration/pronunciation-file.ts';
import { undoOf, undone, type RulesUndo } from '../narration/pronunciation-undo.ts';
import type { MergedRules, PronunciationStore } from '../narration/pronunciation-file.ts';

export { MAX_RULES } from '../narration/pronunciation.ts';
export type {
  DraftProblem,
  PronunciationDraft,
  PronunciationRule,
  PronunciationScope,
} from '../narration/pronunciation.ts';

/** Says a text in a language; tells whether a voice was there to say it. The latest call silences the one before. */
export type Hear = (text: string, lang: string) => Promise<'spoken' | 'no-voice' | 'failed'>;

/** What came of a file: counts of its rules. */
export type ImportOutcome =
  | ({ readonly kind: 'merged'; readonly damaged: number } & Omit<MergedRules, 'rules'>)
  | { readonly kind: 'foreign' | 'newer' };

export class Pronunciations {
  #rules: readonly PronunciationRule[] = $state.raw([]);
  #undo: RulesUndo | null = $state.raw(null);
  #problem: ReaderError | null = $state.raw(null);
  readonly #store: PronunciationStore | null;
  #listeners: readonly (() => void)[] = [];

  /** @param store null while prerendering and in tests: the rules then live as long as the object */
  constructor(store: PronunciationStore | null = null) {
    this.#store = store;
  }

  /** In the order in which they were added. */
  get rules(): readonly PronunciationRule[] {
    return this.#rules;
  }

  get isFull(): boolean {
    return this.#rules.length >= MAX_RULES;
  }

  get canUndo(): boolean {
    return this.#undo !== null;
  }

  /** Why the last change may be gone after a reload; null where it was kept. */
  get problem(): ReaderError | null {
    return this.#problem;
  }

  /** Reads what was kept and follows the other tabs until the returned function is called. */
  start(): () => void {
    this.#readStored();
    return this.#store?.onChange(() => this.#readStored()) ?? (() => undefined);
  }

  /** Called after every change of the rules, in this tab or another. Returns the way to stop listening. */
  onChange(listener: () => void): () => void {
    this.#listeners = [...this.#listeners, listener];
    return () => (this.#listeners = this.#listeners.filter((other) => other !== listener));
  }

  /** Those that are followed in a publication, by its slug. */
  forPublication(slug: string): readonly PronunciationRule[] {
    return this.#rules.filter(({ scope }) => scope === 'all' || scope.publication === slug);
  }

  /**
   * Why a draft cannot be kept; null where it can.
   * @param own id of the rule that it is to replace
   */
  problemOf(draft: PronunciationDraft, own: string | null = null): DraftProblem | null {
    return draftProblem(draft, this.#rules, own);
  }

  /** The new rule; null where there is no room, or where `problemOf` names a problem. */
  add(draft: PronunciationDraft): PronunciationRule | null {
    if (this.isFull || this.problemOf(draft) !== null) return null;
    const rule = { id: newId(), ...plainDraft(draft) };
    this.#become([...this.#rules, rule]);
    return rule;
  }

  /** The changed rule; null where it is gone, or where `problemOf` names a problem. */
  change(id: string, draft: PronunciationDraft): PronunciationRule | null {
    const index = this.#rules.findIndex((rule) => rule.id === id);
    if (index < 0 || this.problemOf(draft, id) !== null) return null;
    const rule = { ...plainDraft(draft), id };
    this.#become(this.#rules.with(index, rule));
    return rule;
  }

  remove(id: string): void {
    if (this.#rules.some((rule) => rule.id === id))
      this.#become(this.#rules.filter((rule) => rule.id !== id));
  }

  /** Takes back the last change, once; what came since stays. Returns the ids of the rules that are there again. */
  undo(): readonly string[] {
    const undo = this.#undo;
    if (!undo) return [];
    // Through the parser: another tab may have added the same rule meanwhile, or filled the list.
    this.#become(parseRules(JSON.parse(rulesToText(undone(this.#rules, undo)))));
    this.#undo = null;
    return undo.taken.map(({ rule }) => rule.id);
  }

  /** All rules as the text of a file. */
  toFile(): string {
    return rulesToFile(this.#rules);
  }

  /** Takes in the rules of a file; where one finds what a rule here finds, the file's word counts. */
  takeFile(text: string): ImportOutcome {
    const file = readRulesFile(text);
    if (file.kind !== 'rules') return file;
    const { rules, ...counts } = mergeRules(this.#rules, file.drafts, newId);
    if (counts.added + counts.changed > 0) this.#become(rules);
    return { kind: 'merged', damaged: file.damaged, ...counts };
  }

  #become(rules: readonly PronunciationRule[]): void {
    this.#undo = undoOf(this.#rules, rules);
    this.#rules = rules;
    this.#guarded(() => this.#store?.write(rulesToText(rules)));
    this.#tell();
  }

  #readStored(): void {
    const store = this.#store;
    if (!store) return;
    const before = rulesToText(this.#rules);
    this.#guarded(() => (this.#rules = parseRules(store.read())));
    if (rulesToText(this.#rules) !== before) this.#tell();
  }

  #tell(): void {
    for (const listener of this.#listeners) listener();
  }

  #guarded(use: () => void): void {
    try {
      use();
      this.#problem = null;
    } catch (error) {
      if (!(error instanceof ReaderError)) throw error;
      this.#problem = error;
    }
  }
}

function newId(): string {
  return Math.random().toString(36).slice(2, 12);
}
