/**
 * Every article that the project ships, in both languages, read aloud from end to end by a real engine (espeak-ng) in
 * Chromium and in Firefox; and a long text that is not part of the project, where it is there.
 */
import { afterAll, beforeAll, describe, test } from 'vitest';
import { findFirefox } from '../../scripts/browser-find.ts';
import { openBrowser } from '../support/browser.ts';
import { openFirefox } from '../support/firefox.ts';
import { runJourney } from '../support/journey.ts';
import { narrateWhole } from '../support/narrate-whole.ts';
import { article, guide } from '../support/pages.ts';
import { buildSharedArticle, sharedArticle, sharedArticleMissing } from '../support/shared-article.ts';
import { speechIsMissing, startSpeech, type SpeechEngine } from '../support/speech.ts';

const limit = 900_000;
const editions = [article, guide].flatMap((path) => [path, path.replace(/en\/$/, 'ru/')]);

let speech: SpeechEngine;

describe.skipIf(speechIsMissing)('a real engine reads each sentence once and in order', () => {
  beforeAll(async () => {
    speech = await startSpeech();
    if (sharedArticleMissing === null) await buildSharedArticle();
  });
  afterAll(() => speech?.stop());

  describe.each([
    ['Chromium', openBrowser, false],
    ['Firefox', openFirefox, findFirefox() === null],
  ] as const)('in %s', (name, open, isMissing) => {
    test.skipIf(isMissing).for(editions)('of %s', async (path) => {
      await runJourney({ speech, open }, async (journey) => {
        process.stdout.write(`${name} ${await narrateWhole(journey, path, limit)}\n`);
      });
    });

    test.skipIf(isMissing || sharedArticleMissing !== null)('of a long plain text', async () => {
      await runJourney({ of: 'shared', speech, open }, async (journey) => {
        process.stdout.write(`${name} ${await narrateWhole(journey, sharedArticle, limit)}\n`);
      });
    });
  });
});

if (speechIsMissing) {
  test('whole articles by a real engine were not tried', (context) => {
    context.skip('speech-dispatcher and espeak-ng are not installed');
  });
}
if (sharedArticleMissing !== null) {
  test('a long plain text was not tried', (context) => {
    context.skip(sharedArticleMissing!);
  });
}
