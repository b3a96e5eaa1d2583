/**
 * Where a sentence may begin, before anything is judged: what Intl.Segmenter offers (where there is one) and what a
 * pattern of its own finds. Too many rather than too few.
 */
import type { LanguageTag } from '../../base/language.ts';

/** From the first mark of a run, so that a long run is looked at once. */
const MARK = String.raw`(?<![.!?…。！？])[.!?…。！？]+["'”’»)\]\u203A“]*`;

/** After a mark and white space; closing marks may follow the space, as in French. */
const AFTER_SPACE = new RegExp(String.raw`${MARK}\s+(?:["”’»)\]]+(?=[\s.,;:!?…—–]|$)\s*)?|\n`, 'gu');

/** "world.Today", where the space was forgotten; `isAddress` sorts out what only looks so. */
const WITHOUT_SPACE =
  /(?<=\p{Ll}{2}|\p{N}|\p{Ll}{2}["”’»)])[.!?](?=\p{Lu}\p{Ll}+(?:[\s,!?'’]|\.(?:\s|$)|$)|[\p{Lu}]\s)/gu;

/** "word.[12] Next", "word.² Next": the number of a note stands behind the mark. */
const BEFORE_NOTE = new RegExp(
  String.raw`${MARK}(?:(?:\[\p{N}{1,3}\])+|[⁰¹²³⁴-⁹]+)\s+(?=["“«„(—–]?\s?\p{Lu})`,
  'gu',
);

/** ":)" closes a sentence like a full stop. */
const SMILEY = /(?<=\s)[:;=]-?[()]{1,4}\s+(?=\p{Lu})/gu;

/** Offsets at which a sentence may begin, in order, neither 0 nor the text's end. */
export function candidates(text: string, lang: LanguageTag): number[] {
  const cuts = new Set<number>();
  for (const pattern of [AFTER_SPACE, BEFORE_NOTE, WITHOUT_SPACE, SMILEY])
    for (const match of text.matchAll(pattern)) cuts.add(match.index + match[0].length);
  for (const { index } of segmenterFor(lang)?.segment(text) ?? []) if (index > 0) cuts.add(index);
  return [...cuts].filter((cut) => cut > 0 && cut < text.length).sort((a, b) => a - b);
}

/** @param near the text around a candidate without white space before it, @param at the candidate's place in it */
export function isAddress(near: string, at: number): boolean {
  const word = /\S*$/u.exec(near.slice(0, at))![0] + /^\S*/u.exec(near.slice(at))![0];
  return /[@/\\:=_#&]|^www\./u.test(word);
}

const segmenters = new Map<LanguageTag, Intl.Segmenter | null>();

/** Null where the browser has no Intl.Segmenter (Firefox before 125) or does not know the tag. */
function segmenterFor(lang: LanguageTag): Intl.Segmenter | null {
  let segmenter = segmenters.get(lang);
  if (segmenter === undefined) {
    segmenter = makeSegmenter(lang);
    segmenters.set(lang, segmenter);
  }
  return segmenter;
}

function makeSegmenter(lang: LanguageTag): Intl.Segmenter | null {
  if (typeof Intl.Segmenter !== 'function') return null;
  try {
    return new Intl.Segmenter(lang, { granularity: 'sentence' });
  } catch {
    return null;
  }
}
