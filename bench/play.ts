/** How long it takes from the press of Play until the first words are handed to the voice. */
import { openBrowser } from '../tests/support/browser.ts';
import { median } from './time-to-text.ts';

export interface PlayTime {
  /** In ms, from the click's own time stamp to the call of `speechSynthesis.speak`. */
  median: number;
  longest: number;
  runs: number;
}

const runs = 7;

interface Measured {
  pressed: number;
  spoke: number;
}

/** Uses the test voices, so that it needs no speech engine. */
export async function measurePlay(address: string): Promise<PlayTime> {
  const { context, close } = await openBrowser({ voices: true });
  try {
    await context.addInitScript(() => {
      const measured: Measured = { pressed: 0, spoke: 0 };
      Object.assign(globalThis, { measured });
      addEventListener('click', (event) => (measured.pressed = event.timeStamp), { capture: true });
      const speak = SpeechSynthesis.prototype.speak;
      SpeechSynthesis.prototype.speak = function (utterance) {
        measured.spoke ||= performance.now();
        speak.call(this, utterance);
      };
    });
    const page = await context.newPage();
    const times: number[] = [];
    for (let run = 0; run < runs; run++) {
      await page.goto(address, { waitUntil: 'networkidle' });
      await page.waitForFunction(() => speechSynthesis.getVoices().length > 0);
      await page.getByRole('button', { name: 'Play', exact: true }).click();
      await page.waitForFunction(() => (globalThis as unknown as { measured: Measured }).measured.spoke > 0);
      const { pressed, spoke } = await page.evaluate(
        () => (globalThis as unknown as { measured: Measured }).measured,
      );
      times.push(spoke - pressed);
    }
    return { median: median(times), longest: Math.max(...times), runs };
  } finally {
    await close();
  }
}
