/** Narration by a real engine (espeak-ng), which says when an utterance starts and ends and nothing in between. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runJourney } from '../support/journey.ts';
import { shortWalk } from '../support/pages.ts';
import { bareWords, listenIn, spoken, untilSpoken } from '../support/spoken.ts';
import { speechIsMissing, startSpeech, type SpeechEngine } from '../support/speech.ts';

/** All that is read of the short walk, in order; `§` stands for the notice of an aside that is skipped. */
const told = [
  'The short walk',
  'A walk that takes ten minutes can be told in twelve sentences.',
  'It began at the house of Doctor Smith on the corner.',
  'He said that 3.5 kilometres were too far, for example for a dog.',
  'Was he right?',
  'Nobody asked him.',
  'Along the river',
  'The path follows the water for a while.',
  'Reeds stand on both sides, and a heron waits among them.',
  '§ Letter from the river skipped. Press S to hear it.',
  'After the bridge the path turns left.',
  'Up the hill',
  'Three things lie in the grass:',
  'a red glove;',
  'a broken kite;',
  'the lid of a tin.',
  'The hill is higher than it looks.',
  'An old saying',
  'Home again',
  '§ Donation appeal skipped. Press S to hear it.',
  'The door was open.',
  'That was the whole walk.',
];

let engine: SpeechEngine;

describe.skipIf(speechIsMissing)('narration by a real engine', () => {
  beforeAll(async () => {
    engine = await startSpeech();
  });
  afterAll(() => engine?.stop());

  test('reads from the first sentence to the last, each exactly once and in order', async () => {
    await runJourney({ of: 'listening', speech: engine }, async ({ page, context, visit }) => {
      await listenIn(context);
      await visit(shortWalk);
      await page.getByRole('button', { name: 'Play', exact: true }).click();
      await untilSpoken(page, /whole walk/, 90_000);
      await page.getByRole('button', { name: 'Play', exact: true }).waitFor();
      const said = await spoken(page);
      // A sentence may be spoken in parts; the words are what counts.
      expect(bareWords(said.map(({ text }) => text).join(' '))).toEqual(bareWords(told.join(' ')));
      expect(said.length).toBeGreaterThanOrEqual(told.length);
      for (const { text, events, lang, atOnce } of said) {
        expect({ text, events }).toEqual({ text, events: ['start', 'end'] });
        expect(lang).toMatch(/^en/);
        expect(atOnce).toBe(0);
      }
    });
  });

  test('s reads the aside that was just skipped, and then goes on', async () => {
    await runJourney({ of: 'listening', speech: engine }, async ({ page, context, visit }) => {
      await listenIn(context);
      await visit(`${shortWalk}#along-the-river`);
      await page.getByRole('button', { name: 'Play', exact: true }).click();
      await untilSpoken(page, /Letter from the river skipped/);
      await page.keyboard.press('s');
      await untilSpoken(page, /comes once a month/);
      await untilSpoken(page, /whole walk/, 60_000);
      const texts = (await spoken(page)).map(({ text }) => text);
      const count = (pattern: RegExp) => texts.filter((text) => pattern.test(text)).length;
      expect(count(/Sign up for the letter/)).toBe(1);
      expect(count(/That was the whole walk/)).toBe(1);
      const aside = texts.findIndex((text) => /comes once a month/.test(text));
      expect(texts.slice(aside).some((text) => /After the bridge/.test(text))).toBe(true);
    });
  });

  test('marks the sentence that is being said, and keeps it in view', async () => {
    await runJourney({ of: 'listening', speech: engine }, async ({ page, context, visit }) => {
      await listenIn(context);
      await context.addInitScript(() => {
        const seen: { said: string; marked: string; inView: boolean }[] = [];
        Object.assign(globalThis, { marks: seen });
        const speak = SpeechSynthesis.prototype.speak;
        SpeechSynthesis.prototype.speak = function (utterance) {
          utterance.addEventListener('start', () => {
            requestAnimationFrame(() => {
              const ranges = [...(CSS.highlights.get('lectern-sentence') ?? [])] as Range[];
              const { top, bottom } = ranges[0]?.getBoundingClientRect() ?? { top: -1, bottom: -1 };
              const marked = ranges.map(String).join('');
              seen.push({ said: utterance.text, marked, inView: top >= 0 && bottom <= innerHeight });
            });
          });
          speak.call(this, utterance);
        };
      });
      await visit(shortWalk);
      await page.getByRole('button', { name: 'Play', exact: true }).click();
      await untilSpoken(page, /whole walk/, 90_000);
      const marks = await page.evaluate(
        () => (globalThis as unknown as { marks: { said: string; marked: string; inView: boolean }[] }).marks,
      );
      const ofText = marks.filter(({ said }) => !/skipped/.test(said));
      const right = ofText.filter(({ said, marked }) => {
        const words = new Set(bareWords(marked));
        const own = bareWords(said).filter((word) => !['doctor', 'for', 'example'].includes(word));
        return own.every((word) => words.has(word));
      });
      // The engine is so quick here that now and then a frame comes after the sentence has ended.
      expect(right.length / ofText.length).toBeGreaterThan(0.7);
      expect(right.filter(({ inView }) => inView).length / right.length).toBeGreaterThan(0.95);
    });
  });

  test('no node is added to the article while it is read', async () => {
    await runJourney({ of: 'listening', speech: engine }, async ({ page, context, visit }) => {
      await listenIn(context);
      await visit(shortWalk);
      const shape = () => page.locator('article').evaluate((element) => element.querySelectorAll('*').length);
      const before = await shape();
      await page.getByRole('button', { name: 'Play', exact: true }).click();
      await untilSpoken(page, /follows the water/);
      expect(await shape()).toBe(before);
    });
  });
});

if (speechIsMissing) {
  test('narration by a real engine was not tried', (context) => {
    context.skip('speech-dispatcher and espeak-ng are not installed');
  });
}
