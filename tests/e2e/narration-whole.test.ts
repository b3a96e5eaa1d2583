/** A whole article by a real engine (espeak-ng). The other editions and browsers are in `tests/soak`. */
import { describe, test } from 'vitest';
import { runJourney } from '../support/journey.ts';
import { narrateWhole } from '../support/narrate-whole.ts';
import { article } from '../support/pages.ts';
import { speechIsMissing, startSpeech } from '../support/speech.ts';

describe.skipIf(speechIsMissing)('a whole article by a real engine', () => {
  test('is heard from the first sentence to the last, each exactly once and in order', async () => {
    const speech = await startSpeech();
    try {
      await runJourney({ speech }, async (journey) => void (await narrateWhole(journey, article, 110_000)));
    } finally {
      await speech.stop();
    }
  });
});

if (speechIsMissing) {
  test('a whole article by a real engine was not tried', (context) => {
    context.skip('speech-dispatcher and espeak-ng are not installed');
  });
}
