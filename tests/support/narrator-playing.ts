/**
 * Plain playing from beginning to end through engines that fail in every way they are known to: no sentence is left
 * out or said again once the next has begun. What is to be read is reckoned here in another way than the narrator does.
 */
import fc from 'fast-check';
import { expect } from 'vitest';
import type { NarratorPreferences } from '../../src/lib/narration/narrator-types.ts';
import type { Script } from '../../src/lib/narration/script.ts';
import { chooseVoice } from '../../src/lib/narration/voices.ts';
import { ENGINE_FAILURES } from './engine-failures.ts';
import { createFakeEngine, fakeVoice } from './fake-engine.ts';
import type { Asked } from './fake-engine.ts';
import { narrating } from './narrating.ts';
import { scripts } from './narrator-orders.ts';
import { POLICIES, SKIPPABLE } from './policies.ts';

/** What an engine may do with one utterance. */
const performance = fc.oneof(
  { weight: 6, arbitrary: fc.constant<readonly string[]>(['start', 'end']) },
  fc.constantFrom<readonly string[]>(
    ['end'],
    ['start', 'end', 'end'],
    ['start', 'word', 'word', 'end', 'late'],
    ['start', 'end', 'fail:interrupted'],
    ['start'],
    [],
    ['start', 'word', 'word', 'word'],
    ['word', 'end'],
    ['start', 'vanish', 'end'],
    ['vanish', 'fail:voice-unavailable'],
  ),
  fc.constantFrom(...ENGINE_FAILURES).map((why): readonly string[] => ['start', `fail:${why}`]),
  fc.constantFrom(...ENGINE_FAILURES).map((why): readonly string[] => [`fail:${why}`, 'end']),
);

const wishes = fc.record({
  cues: fc.constantFrom('none' as const, 'words' as const, 'sounds' as const),
  estimateWords: fc.boolean(),
  languageSwitching: fc.constantFrom('dialects' as const, 'languages' as const, 'none' as const),
  policies: fc.record(
    Object.fromEntries(SKIPPABLE.map((kind) => [kind, fc.constantFrom(...POLICIES)])),
  ) as unknown as fc.Arbitrary<NarratorPreferences['policies']>,
});

/** Sentences outside of all that is passed over, and whatever the first one stands in. */
function toBeRead({ sentences, stretches }: Script, policies: NarratorPreferences['policies']): number[] {
  const passed = stretches.filter(({ kind, first }) => policies[kind] !== 'read' && first > 0);
  return sentences
    .map(({ index }) => index)
    .filter((index) => !passed.some(({ first, last }) => first <= index && index <= last));
}

/** @param runs how many engines */
export function anyPlaying(runs: number): void {
  fc.assert(
    fc.property(scripts, wishes, fc.infiniteStream(performance), ([script], preferences, performances) => {
      const read: number[] = [];
      let latest: Asked | null = null;
      const onSpeak = (asked: Asked): void => {
        latest = asked;
        expect(engines.reduce((sum, { underWay }) => sum + underWay, 0)).toBe(1);
        const { announcing, sentence } = narrator.snapshot;
        if (!announcing && read.at(-1) !== sentence) read.push(sentence);
      };
      const voices = ['Anna', 'Bella', 'Carla'].map((name) => fakeVoice(name, script.lang));
      const engines = [
        createFakeEngine({ id: 'browser', voices, onSpeak }),
        createFakeEngine({ id: 'built-in', voices: [fakeVoice('Zoe', script.lang)], onSpeak }),
      ];
      const { narrator, clock } = narrating({
        script,
        engines,
        preferences: {
          ...preferences,
          voiceFor: (lang) =>
            chooseVoice(
              engines.flatMap((engine) => engine.voices()),
              lang,
            ),
        },
      });
      const perform = (asked: Asked, what: string): void => {
        if (what === 'start') asked.force({ type: 'start' });
        else if (what === 'word')
          asked.force({ type: 'word', at: asked.request.text.length >> 1, length: 0 });
        else if (what === 'end' || what === 'late') asked.force({ type: 'end' });
        else if (what === 'vanish') engines[0]!.setVoices(engines[0]!.voices().slice(1));
        else asked.force({ type: 'fail', why: ENGINE_FAILURES.find((why) => what === `fail:${why}`)! });
      };
      narrator.play();
      const most = 200 + 60 * script.sentences.length;
      for (let turn = 0; turn < most && narrator.snapshot.status !== 'ended'; turn += 1) {
        const asked: Asked | null = latest;
        latest = null;
        if (asked) for (const what of performances.next().value) perform(asked, what);
        clock.advance(15_000);
        if (['paused', 'failed'].includes(narrator.snapshot.status)) narrator.play();
      }
      expect(narrator.snapshot.status).toBe('ended');
      expect(read).toEqual(toBeRead(script, preferences.policies));
    }),
    // A failure among thousands is to be looked for by its seed; making it small takes longer than all of them.
    { numRuns: runs, endOnFailure: runs > 1000 },
  );
}
