/**
 * Listens in on the browser's own speech: what was given to `speechSynthesis.speak` and what became of it. It changes
 * nothing; the engine behind it stays the real one.
 */
import type { BrowserContext, Page } from 'playwright-core';

export interface SpokenUtterance {
  text: string;
  lang: string;
  voice: string;
  rate: number;
  /** Utterances that were being spoken when this one was handed over. */
  atOnce: number;
  /** What happened to it, in order: `start`, `end`, `error:interrupted` and the like. */
  events: string[];
  /** For each word event: the text at its place, its end in `text`, and what the page marks as being said. */
  words: { said: string; end: number; marked: string; sentence: string }[];
  /** The sentence that the page marks as this begins, and its place among the characters of the article. */
  sentence: { text: string; start: number; end: number } | null;
  /** Time of the call, in ms since the page began. */
  at: number;
}

interface Listening {
  lecternSpoken: SpokenUtterance[];
}

/** Call before the first page opens. The list begins anew with every page. */
export async function listenIn(context: BrowserContext): Promise<void> {
  await context.addInitScript(recordSpeech);
}

/** Runs within the page, alone: it may use nothing from outside itself. */
export function recordSpeech(): void {
  const list: SpokenUtterance[] = [];
  (globalThis as unknown as Listening).lecternSpoken = list;
  if (!('speechSynthesis' in globalThis)) return;
  const marked = (name: string) => [...(CSS.highlights.get(name) ?? [])] as Range[];
  const markedText = (name: string) => marked(name).map(String).join('');
  const markedSentence = () => {
    const [range] = marked('lectern-sentence');
    const article = document.querySelector('article');
    if (!range || !article?.contains(range.startContainer)) return null;
    const before = document.createRange();
    before.setStart(article, 0);
    before.setEnd(range.startContainer, range.startOffset);
    const text = range.toString();
    const start = before.toString().length;
    return { text, start, end: start + text.length };
  };
  const speak = SpeechSynthesis.prototype.speak;
  let open = 0;
  SpeechSynthesis.prototype.speak = function (utterance) {
    const entry: SpokenUtterance = {
      text: utterance.text,
      lang: utterance.lang,
      voice: utterance.voice?.name ?? '',
      rate: utterance.rate,
      atOnce: open,
      events: [],
      words: [],
      sentence: null,
      at: performance.now(),
    };
    list.push(entry);
    open += 1;
    utterance.addEventListener('start', () => {
      entry.events.push('start');
      // WebKitGTK says so within the call of `speak`, before the page could paint.
      queueMicrotask(() => (entry.sentence = markedSentence()));
    });
    utterance.addEventListener('end', () => {
      open -= 1;
      entry.events.push('end');
    });
    utterance.addEventListener('error', (event) => {
      open -= 1;
      entry.events.push(`error:${event.error}`);
    });
    utterance.addEventListener('boundary', (event) => {
      const end = event.charIndex + event.charLength;
      const said = utterance.text.slice(event.charIndex, end);
      // The app's own listener came first, for it was added before `speak`. Later the next word may be marked.
      queueMicrotask(() => {
        entry.words.push({
          said,
          end,
          marked: markedText('lectern-word'),
          sentence: markedText('lectern-sentence'),
        });
      });
    });
    speak.call(this, utterance);
  };
}

export function spoken(page: Page): Promise<SpokenUtterance[]> {
  return page.evaluate(() => (globalThis as unknown as Listening).lecternSpoken);
}

/** Waits until something that was spoken fits; throws a TimeoutError after `timeout` ms. */
export async function untilSpoken(page: Page, pattern: RegExp, timeout = 30_000): Promise<void> {
  await page.waitForFunction(
    ([source, flags]) => {
      const list = (globalThis as unknown as Listening).lecternSpoken;
      return list.some(({ text, events }) => events.length > 0 && new RegExp(source!, flags).test(text));
    },
    [pattern.source, pattern.flags] as const,
    { timeout },
  );
}

/** Lower-case letters and digits only: what is left of a text when pauses and signs are out of it. */
export function bareWords(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** What of an utterance came out of the engine: all of it, or as far as the last word that was told of. */
export function heardText({ text, events, words }: SpokenUtterance): string {
  return events.at(-1) === 'end' ? text : text.slice(0, words.at(-1)?.end ?? 0);
}
