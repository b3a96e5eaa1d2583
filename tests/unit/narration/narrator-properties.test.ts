/** What holds whatever engines send and whatever readers press, in any order. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ENGINE_FAILURES } from '../../support/engine-failures.ts';
import { createFakeEngine } from '../../support/fake-engine.ts';
import type { Asked } from '../../support/fake-engine.ts';
import { anna, bella, narrating } from '../../support/narrating.ts';

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
  ),
  fc.constantFrom(...ENGINE_FAILURES).map((why): readonly string[] => ['start', `fail:${why}`]),
  fc.constantFrom(...ENGINE_FAILURES).map((why): readonly string[] => [`fail:${why}`, 'end']),
);

function perform(asked: Asked, act: string): void {
  if (act === 'start') asked.force({ type: 'start' });
  else if (act === 'word') asked.force({ type: 'word', at: asked.request.text.length >> 1, length: 0 });
  else if (act === 'end' || act === 'late') asked.force({ type: 'end' });
  else asked.force({ type: 'fail', why: ENGINE_FAILURES.find((why) => act === `fail:${why}`)! });
}

describe('any engine', () => {
  it('says each sentence and each announcement in order, none left out, and never two at once', () => {
    fc.assert(
      fc.property(fc.infiniteStream(performance), (performances) => {
        const places: string[] = [];
        let latest: Asked | null = null;
        const engine = createFakeEngine({
          voices: [anna, bella],
          onSpeak: (asked, { underWay }) => {
            latest = asked;
            expect(underWay).toBe(1);
            const { announcing, sentence } = stage.narrator.snapshot;
            const place = `${announcing ? 'after ' : ''}${sentence}`;
            if (places.at(-1) !== place) places.push(place);
          },
        });
        const stage = narrating({ engines: [engine] });
        stage.narrator.play();
        for (let turn = 0; turn < 400 && stage.narrator.snapshot.status !== 'ended'; turn += 1) {
          const asked: Asked | null = latest;
          latest = null;
          if (asked) for (const act of performances.next().value) perform(asked, act);
          stage.clock.advance(15_000);
          if (['paused', 'failed'].includes(stage.narrator.snapshot.status)) stage.narrator.play();
        }
        expect(places).toEqual(['0', '1', '2', 'after 2', '5', '6', '7', 'after 7', '10']);
      }),
      { numRuns: 300 },
    );
  });
});

describe('any order of commands and events', () => {
  const act = fc.oneof(
    fc.constantFrom(
      'play',
      'pause',
      'resume',
      'toggle',
      'stop',
      'repeat',
      'readSkipped',
      'next sentence',
      'next section',
      'previous sentence',
      'previous section',
      'play one',
      'play news',
      'rate',
      'voices',
      'asides',
      'stopAt',
    ),
    fc.constantFrom('start', 'word', 'end', 'late', ...ENGINE_FAILURES.map((why) => `fail:${why}`)),
    fc.integer({ min: 0, max: 20_000 }).map(String),
  );

  const run = (stage: ReturnType<typeof narrating>, what: string): void => {
    const { narrator, preferences, engine, clock } = stage;
    switch (what) {
      case 'play':
      case 'pause':
      case 'resume':
      case 'toggle':
      case 'stop':
      case 'repeat':
      case 'readSkipped':
        return void narrator[what]();
      case 'next sentence':
        return void narrator.next('sentence');
      case 'next section':
        return void narrator.next('section');
      case 'previous sentence':
        return void narrator.previous('sentence');
      case 'previous section':
        return void narrator.previous('section');
      case 'play one':
        return narrator.play({ block: 'one', offset: 12 });
      case 'play news':
        return narrator.play({ block: 'news', offset: 0 });
      case 'stopAt':
        return narrator.stopAt('paragraph');
      case 'asides':
        return void (preferences.policies = {
          ...preferences.policies,
          aside: preferences.policies.aside === 'read' ? 'announce' : 'read',
        });
      case 'voices':
        engine.setVoices(engine.voices().length > 0 ? [] : [anna, bella]);
        return narrator.preferencesChanged();
      case 'rate':
        preferences.rate = preferences.rate === 1 ? 2 : 1;
        return narrator.preferencesChanged();
    }
    if (/^\d+$/.test(what)) return clock.advance(Number(what));
    const asked = what === 'late' ? engine.asked.at(-2) : engine.asked.at(-1);
    if (asked) perform(asked, what);
  };

  it('has no more than one utterance, a place within the script, and a state from which play works', () => {
    fc.assert(
      fc.property(fc.array(act, { maxLength: 60 }), (acts) => {
        const stage = narrating();
        for (const what of acts) {
          run(stage, what);
          expect(stage.engine.underWay).toBeLessThanOrEqual(1);
          const { status, sentence } = stage.narrator.snapshot;
          expect(stage.script.sentences[sentence]).toBeDefined();
          const silent = ['idle', 'paused', 'ended', 'failed'].includes(status);
          if (silent) expect(stage.engine.underWay).toBe(0);
          // Nothing under way and nothing to come would be a hang.
          else expect(stage.engine.underWay + stage.clock.waiting).toBeGreaterThan(0);
        }
        stage.engine.setVoices([anna, bella]);
        stage.narrator.stopAt(null);
        stage.narrator.play();
        for (let turn = 0; turn < 100 && stage.narrator.snapshot.status !== 'ended'; turn += 1) {
          // What went wrong before may come to light now; one more press is enough then.
          if (['paused', 'failed'].includes(stage.narrator.snapshot.status)) stage.narrator.play();
          expect(['preparing', 'speaking', 'gap']).toContain(stage.narrator.snapshot.status);
          const current = stage.engine.asked.at(-1);
          if (current && !current.over) {
            current.start();
            current.end();
          }
          stage.clock.advance(3000);
        }
        expect(stage.narrator.snapshot.status).toBe('ended');
      }),
      { numRuns: 400 },
    );
  });
});
