/** From a passage to its sentences: cut, put into spoken form language by language, and led back to what is shown. */
import type { LanguageTag } from '../base/language.ts';
import type { LanguageRun } from '../document/block-text.ts';
import type { Span } from '../locator/locator.ts';
import type { Passage } from './reading-steps.ts';
import { SENTENCE_PAUSE } from './reading-policy.ts';
import type { ReadingPolicy } from './reading-policy.ts';
import { sentenceSpans } from './segment.ts';
import type { Sentence, SpokenRun, SpokenWord } from './sentence.ts';
import type { Expansion } from './spoken/expansion.ts';
import { spokenForm } from './spoken/spoken-form.ts';

/** A sentence before it has its numbers in the script. */
export type PassageSentence = Omit<Sentence, 'index' | 'ordinal' | 'paragraph'>;

/** Those in which there is something to say, in order. */
export function passageSentences(
  passage: Passage,
  pronunciations: (lang: LanguageTag) => readonly Expansion[],
  policy: ReadingPolicy,
): PassageSentence[] {
  const { block, section, role, own, text, lang, prefix } = passage;
  const made: PassageSentence[] = [];
  const spans = role === 'code' ? lineSpans(text) : sentenceSpans(text, lang);
  for (const [place, span] of spans.entries()) {
    const said = sayParts(text, languageParts(span, lang, passage.runs), pronunciations);
    if (!/[\p{L}\p{N}]/u.test(said.spoken)) continue;
    const whole = place === 0 && prefix !== '' ? prefixed(said, prefix) : said;
    made.push({
      block,
      section,
      lang,
      role,
      span: own ? span : NOWHERE,
      ...whole,
      words: own ? whole.words : [],
      pauseAfter: SENTENCE_PAUSE,
      sceneEnds: false,
    });
  }
  const last = made.pop();
  return last ? [...made, { ...last, pauseAfter: policy.pauseAfter[role] }] : [];
}

interface Said {
  readonly spoken: string;
  readonly words: readonly SpokenWord[];
  readonly runs: readonly SpokenRun[];
}

interface LanguagePart extends Span {
  readonly lang: LanguageTag;
}

const NOWHERE: Span = { start: 0, end: 0 };

/** Code is said line by line. */
function lineSpans(text: string): Span[] {
  return [...text.matchAll(/\S(?:.*\S)?/g)].map((line) => ({
    start: line.index,
    end: line.index + line[0].length,
  }));
}

/** A span in parts of one language each; inner runs win over outer ones. */
function languageParts(span: Span, lang: LanguageTag, runs: readonly LanguageRun[]): LanguagePart[] {
  const cuts = new Set([span.start, span.end]);
  for (const { start, end } of runs)
    for (const cut of [start, end]) if (cut > span.start && cut < span.end) cuts.add(cut);
  const edges = [...cuts].sort((a, b) => a - b);
  const parts: LanguagePart[] = [];
  for (const [index, start] of edges.slice(0, -1).entries()) {
    const own = runs.findLast((run) => run.start <= start && start < run.end)?.lang ?? lang;
    const before = parts.at(-1);
    if (before?.lang === own) parts[parts.length - 1] = { ...before, end: edges[index + 1]! };
    else parts.push({ start, end: edges[index + 1]!, lang: own });
  }
  return parts;
}

function sayParts(
  text: string,
  parts: readonly LanguagePart[],
  pronunciations: (lang: LanguageTag) => readonly Expansion[],
): Said {
  let spoken = '';
  const words: SpokenWord[] = [];
  const runs: SpokenRun[] = [];
  for (const { start, end, lang } of parts) {
    const shown = text.slice(start, end);
    const form = spokenForm(shown, lang, start, pronunciations(lang));
    if (form.spoken === '') {
      // Punctuation between two languages: the pause that it makes is the first one's.
      const mark = /[.,;:!?…]/.exec(shown)?.[0];
      if (mark && /[\p{L}\p{N}]$/u.test(spoken)) spoken += mark;
    } else {
      if (/\S$/.test(spoken) && /\s/.test(text.slice(start - 1, start + 1))) spoken += ' ';
      const by = spoken.length;
      spoken += form.spoken;
      for (const word of form.words)
        words.push({ ...word, spoken: { start: word.spoken.start + by, end: word.spoken.end + by } });
    }
    if (runs.at(-1)?.lang === lang || (form.spoken === '' && runs.length > 0))
      runs[runs.length - 1] = { ...runs.at(-1)!, end: spoken.length };
    else if (form.spoken !== '') runs.push({ end: spoken.length, lang });
  }
  return { spoken, words, runs };
}

function prefixed({ spoken, words, runs }: Said, prefix: string): Said {
  const by = prefix.length;
  return {
    spoken: prefix + spoken,
    words: words.map((word) => ({
      ...word,
      spoken: { start: word.spoken.start + by, end: word.spoken.end + by },
    })),
    runs: runs.map((run) => ({ ...run, end: run.end + by })),
  };
}
