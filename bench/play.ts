/** How long it takes from the press of Play until the first words are handed to the voice, and from one sentence to the next. */
import { openBrowser } from '../tests/support/browser.ts';
import { median } from './time-to-text.ts';

export interface PlayTime {
  /** In ms, from the click's own time stamp to the call of `speechSynthesis.speak`. */
  median: number;
  longest: number;
  runs: number;
  /** In ms, from the end of one utterance to the call for the next, with no pause between them. */
  gap: { median: number; longest: number; count: number };
}

const runs = 7;
const gapsWanted = 30;

interface Measured {
  pressed: number;
  spoke: number;
  gaps: number[];
}

/** Uses the test voices, so that it needs no speech engine. */
export async function measurePlay(address: string): Promise<PlayTime> {
  const { context, close } = await openBrowser({ voices: true });
  try {
    await context.addInitScript(() => {
      const noPauses = { pauseSentence: 0, pauseParagraph: 0, pauseHeading: 0, rate: 6 };
      localStorage.setItem('lectern:/:settings', JSON.stringify(noPauses));
      const measured: Measured = { pressed: 0, spoke: 0, gaps: [] };
      Object.assign(globalThis, { measured });
      addEventListener('click', (event) => (measured.pressed = event.timeStamp), { capture: true });
      const speak = SpeechSynthesis.prototype.speak;
      let ended = 0;
      SpeechSynthesis.prototype.speak = function (utterance) {
        measured.spoke ||= performance.now();
        if (ended > 0) measured.gaps.push(performance.now() - ended);
        ended = 0;
        utterance.addEventListener('end', () => (ended = performance.now()));
        speak.call(this, utterance);
      };
    });
    const page = await context.newPage();
    const measured = () => page.evaluate(() => (globalThis as unknown as { measured: Measured }).measured);
    const times: number[] = [];
    for (let run = 0; run < runs; run++) {
      await page.goto(address, { waitUntil: 'networkidle' });
      await page.waitForFunction(() => speechSynthesis.getVoices().length > 0);
      await page.getByRole('button', { name: 'Play', exact: true }).click();
      await page.waitForFunction(() => (globalThis as unknown as { measured: Measured }).measured.spoke > 0);
      const { pressed, spoke } = await measured();
      times.push(spoke - pressed);
    }
    await page.waitForFunction(
      (wanted) => (globalThis as unknown as { measured: Measured }).measured.gaps.length >= wanted,
      gapsWanted,
      { timeout: 120_000 },
    );
    const { gaps } = await measured();
    const gap = { median: median(gaps), longest: Math.max(...gaps), count: gaps.length };
    return { median: median(times), longest: Math.max(...times), runs, gap };
  } finally {
    await close();
  }
}
