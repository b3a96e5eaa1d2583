/**
 * Brackets in English. Square ones hold an editor's words, which belong to the sentence: they go without a
 * trace. Round ones hold an aside: it is set off by pauses, which voices do not make by themselves.
 */
import type { Expansion } from './expansion.ts';

/** Noises and remarks in square brackets, which are no part of the sentence. */
const REMARKS =
  'sic|laughs|laughter|laughing|applause|crying|cries|sighs|pause|pauses|inaudible|unintelligible|censored|redacted|expletive|expletive deleted|emphasis added|emphasis mine|citation needed|recording ends|crosstalk';
const NOTE = String.raw`(?:Editor[’']s|Translator[’']s|Author[’']s|Ed\.|Ed|Eds\.)`;
const ITEM = '(?:[\\p{L}\\p{N}]|[ivx]{2,5})';
/** One pair of brackets may stand inside another. */
const INSIDE = String.raw`(?:[^()]|\([^()]{0,200}\)){1,600}`;
const OPENED = String.raw`(?:^|\s|["“‘'])\(`;
const ELISION = String.raw`\s?(?:…|\.{3})\s?\)`;
const STOPS = String.raw`(?=[”"’')\]]*\s?[.,;:!?…]|$)`;

export const ENGLISH_BRACKETS: readonly Expansion[] = [
  // The number of a note.
  { pattern: /(?<=[\p{L}\p{N}.,;:!?”"’)\]])\[\d{1,3}\]/gu, say: '' },
  { pattern: new RegExp(`\\s?\\[(?=(?:${REMARKS}|${NOTE}[^[\\]]{0,400})\\])`, 'giu'), say: ', ' },
  { pattern: new RegExp(`(?<=\\[(?:${REMARKS}|${NOTE}[^[\\]]{0,400}))\\]${STOPS}`, 'giu'), say: '' },
  { pattern: new RegExp(`(?<=\\[(?:${REMARKS}|${NOTE}[^[\\]]{0,400}))\\]`, 'giu'), say: ', ' },
  // "[T]he", "look[s]": one word. "[…]" is left for the elision.
  { pattern: /\[(?!\s?(?:…|\.\.\.)\s?\])|(?<!\[\s?(?:…|\.\.\.)\s?)\]/gu, say: '' },
  // "soldier(s)".
  { pattern: /(?<=\p{L})\((?=e?s\)(?!\p{L}))|(?<=\p{L}\(e?s)\)(?!\p{L})/gu, say: '' },
  // The letter or number of an item: "(a)", "(1)", "(iii)".
  {
    pattern: new RegExp(`(?<![\\p{L}\\p{N}])\\((?=${ITEM}\\))|(?<=(?<![\\p{L}\\p{N}])\\(${ITEM})\\)`, 'gu'),
    say: '',
  },
  // An aside; not "f(x)".
  { pattern: new RegExp(`(?:^|(?<=["“‘'])|(?<!\\s)\\s)\\((?!${ELISION})(?=${INSIDE}\\))`, 'gu'), say: ', ' },
  { pattern: new RegExp(`(?<=${OPENED}${INSIDE})(?<!\\(\\s?(?:…|\\.{3})\\s?)\\)${STOPS}`, 'gu'), say: '' },
  {
    pattern: new RegExp(`(?<=${OPENED}${INSIDE})(?<!\\(\\s?(?:…|\\.{3})\\s?)\\)(?=\\s|[—–])`, 'gu'),
    say: ',',
  },
];
