/**
 * A reader's own rule of how a word is to be said: what it is, and when one can be kept. A rule finds plain
 * text, never a pattern, so that no rule can stall the page or say more than its writer meant.
 */
import { MAX_PRONUNCIATION } from '../document/pronunciation.ts';
import { visibleText } from './spoken/visible-text.ts';

/** Everywhere, or in one publication, by its slug. */
export type PronunciationScope = 'all' | { readonly publication: string };

/** A rule as a form gives it, before it has a name of its own. */
export interface PronunciationDraft {
  /** Primary language of the text that it is for, e.g. `ru`. */
  readonly lang: string;
  /** What stands in the text. */
  readonly match: string;
  /** False: also the beginning of longer words, whose rest is said as it stands: one stem for all case endings. */
  readonly wholeWord: boolean;
  readonly caseSensitive: boolean;
  /** What is said in its place; empty: nothing. */
  readonly say: string;
  readonly scope: PronunciationScope;
}

export interface PronunciationRule extends PronunciationDraft {
  /** Of this device; files of rules hold none. */
  readonly id: string;
}

/** More would cost a listener time at every Play, and nobody could look through them. */
export const MAX_RULES = 500;

export type DraftProblem = 'match-empty' | 'match-long' | 'say-long' | 'same';

/**
 * Why a draft cannot be kept beside these rules; null where it can.
 * @param own id of the rule that it is to replace
 */
export function draftProblem(
  draft: PronunciationDraft,
  rules: readonly PronunciationRule[],
  own: string | null = null,
): DraftProblem | null {
  const { match, say } = plainDraft(draft);
  if (match === '') return 'match-empty';
  if (match.length > MAX_PRONUNCIATION) return 'match-long';
  if (say.length > MAX_PRONUNCIATION) return 'say-long';
  const key = ruleKey(draft);
  return rules.some((rule) => rule.id !== own && ruleKey(rule) === key) ? 'same' : null;
}

/** The draft with its texts as they are kept. */
export function plainDraft(draft: PronunciationDraft): PronunciationDraft {
  return { ...draft, match: plainWritten(draft.match), say: plainSaid(draft.say) };
}

/** Equal for two rules that find the same text in the same places: only one of them can be followed. */
export function ruleKey({ lang, match, wholeWord, caseSensitive, scope }: PronunciationDraft): string {
  const plain = plainWritten(match);
  return JSON.stringify([
    lang,
    caseSensitive ? plain : plain.toLowerCase(),
    wholeWord,
    caseSensitive,
    scope === 'all' ? null : scope.publication,
  ]);
}

/** A text to find: one line, single spaces, composed letters, nothing that cannot be seen. */
export function plainWritten(text: string): string {
  return visibleText(text).text.replace(/\s+/gu, ' ').trim().normalize('NFC');
}

const TAG = /<[/!?]?[a-z][^<>]*>/giu;

/** A text to say: as `plainWritten`, and without what an engine could take for markup. */
export function plainSaid(text: string): string {
  return plainWritten(text.replace(TAG, ' ').replace(/[<>]/g, ' '));
}
