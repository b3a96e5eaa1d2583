/** Taking back one change of the reader's rules, whatever another tab has changed since. */
import type { PronunciationRule } from './pronunciation.ts';

export interface RulesUndo {
  /** Ids of the rules that the change brought. */
  readonly added: readonly string[];
  /** The rules that it changed or removed, as they were, and where they stood; in that order. */
  readonly taken: readonly { readonly rule: PronunciationRule; readonly index: number }[];
}

/** What takes the change from one list to the other back. */
export function undoOf(before: readonly PronunciationRule[], after: readonly PronunciationRule[]): RulesUndo {
  const had = new Set(before.map(({ id }) => id));
  const has = new Set(after);
  return {
    added: after.map(({ id }) => id).filter((id) => !had.has(id)),
    taken: before.map((rule, index) => ({ rule, index })).filter(({ rule }) => !has.has(rule)),
  };
}

/** The rules without that change; others that came or changed since stay as they are. */
export function undone(
  rules: readonly PronunciationRule[],
  { added, taken }: RulesUndo,
): PronunciationRule[] {
  const back = new Map(taken.map(({ rule }) => [rule.id, rule]));
  const result = rules.filter(({ id }) => !added.includes(id)).map((rule) => back.get(rule.id) ?? rule);
  for (const { rule, index } of taken) if (!result.includes(rule)) result.splice(index, 0, rule);
  return result;
}
