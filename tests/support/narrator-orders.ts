/**
 * Any order of commands and events: what readers press, what engines send, what lists of voices do, against scripts
 * of any kind. Two engines; what must hold is checked after every single act.
 */
import fc from 'fast-check';
import { expect } from 'vitest';
import { POLICIES, SKIPPABLE } from './policies.ts';
import { buildScript } from '../../src/lib/narration/script.ts';
import type { Script } from '../../src/lib/narration/script.ts';
import type { NarratorPreferences, PausedBy, StopAt, Unit } from '../../src/lib/narration/narrator-types.ts';
import { publication } from './arbitrary-publication.ts';
import { ENGINE_FAILURES } from './engine-failures.ts';
import { createFakeEarcons } from './fake-earcons.ts';
import { createFakeEngine, fakeVoice } from './fake-engine.ts';
import type { Asked } from './fake-engine.ts';
import { anna, bella, narrating } from './narrating.ts';
import { testWords } from './narration-words.ts';
import { paragraph, section } from './publication.ts';
import { aside, list, marked, note, quote, scriptOfSections, separator } from './scripts.ts';

const cloud = fakeVoice('Cloud', 'en-GB', 'network');
const boris = fakeVoice('Boris', 'ru-RU');
const zoe = fakeVoice('Zoe', 'en-US');
const FIRST = [anna, bella, cloud, boris] as const;
const SECOND = [zoe] as const;
const UNITS: readonly Unit[] = ['word', 'sentence', 'paragraph', 'section'];
const LONG = `${'and so on it goes, '.repeat(20)}to its end.`;

/** A text with everything that a way can lead over: it is read in two ways, with notes here and there. */
const rich = (notesAt: 'reference' | 'section-end'): Script =>
  scriptOfSections(
    [
      section(null, [
        marked('One here.[^n] Two {fr:mot} here. Three {ru:слово} here.', 'one'),
        aside('news', [paragraph('Sign up.'), quote('inner', [paragraph('Said so.')])]),
        quote('q', [paragraph('Quoted one. Quoted two.', { id: 'quoted' }), list('l', 'Tea.', 'Milk.')]),
        separator(),
      ]),
      section('Second', [
        paragraph(LONG, { id: 'long' }),
        paragraph('Le mot. Encore.', { id: 'fr', lang: 'fr' }),
        aside('gift', [paragraph('Give now.')]),
        marked('Last here.[^m]', 'last'),
        aside('end', [paragraph('Buy now.', { id: 'buy' })]),
      ]),
    ],
    { notes: [note('n', 'Noted.[sic] More.'), note('m', 'Second note.')], notesAt },
  );
const RICH = { reference: rich('reference'), 'section-end': rich('section-end') } as const;

/** A script and another of the same publication. */
export const scripts: fc.Arbitrary<readonly [Script, Script]> = fc.oneof(
  { weight: 3, arbitrary: fc.constant([RICH.reference, RICH['section-end']] as const) },
  publication.map(
    (article) =>
      [
        buildScript(article, { words: testWords }),
        buildScript(article, { words: testWords, notesAt: 'section-end' }),
      ] as const,
  ),
);

type Stage = ReturnType<typeof setStage>;
type Act = (stage: Stage) => void;

/** With a name, so that a counterexample can be read. */
function act(name: string, work: Act): Act {
  return Object.defineProperty(work, fc.toStringMethod, { value: () => name });
}

function setStage([first, second]: readonly [Script, Script]) {
  const earcons = createFakeEarcons((name) => (name === 'break' ? 0 : 200));
  let latest: Asked | null = null;
  const onSpeak = (asked: Asked): void => {
    latest = asked;
  };
  const engines = [
    createFakeEngine({ id: 'browser', voices: FIRST, onSpeak }),
    createFakeEngine({ id: 'built-in', voices: SECOND, onSpeak }),
  ] as const;
  const stage = narrating({ engines, script: first, more: { earcons } });
  return {
    ...stage,
    scripts: [first, second] as const,
    /** That which the narrator has now. */
    now: first,
    get latest(): Asked | null {
      return latest;
    },
    underWay: () => engines.reduce((sum, { underWay }) => sum + underWay, 0),
    wish(more: Partial<NarratorPreferences>): void {
      Object.assign(stage.preferences, more);
      stage.narrator.preferencesChanged();
    },
  };
}

const command = fc.constantFrom<Act>(
  ...(
    [
      'play',
      'resume',
      'toggle',
      'stop',
      'repeat',
      'readSkipped',
      'leave',
      'spell',
      'preferencesChanged',
    ] as const
  ).map((name) => act(name, ({ narrator }) => void narrator[name]())),
  ...UNITS.flatMap((unit) => [
    act(`next ${unit}`, ({ narrator }) => void narrator.next(unit)),
    act(`previous ${unit}`, ({ narrator }) => void narrator.previous(unit)),
  ]),
  ...(['sentence', 'paragraph', 'section', null] as (StopAt | null)[]).map((unit) =>
    act(`stopAt ${unit}`, ({ narrator }) => narrator.stopAt(unit)),
  ),
  ...(['reader', 'screen-reader', 'sleep-timer'] as PausedBy[]).map((by) =>
    act(`pause ${by}`, ({ narrator }) => narrator.pause(by)),
  ),
  act('repeat slowly', ({ narrator }) => narrator.repeat('slowly')),
  act('interject', ({ narrator }) => narrator.interject('Where you are')),
  act('interject ru', ({ narrator }) => narrator.interject('Где вы', 'ru')),
  act('interject nothing', ({ narrator }) => narrator.interject('…')),
  act('setScript', (stage) => {
    stage.now = stage.scripts[stage.now === stage.scripts[0] ? 1 : 0];
    stage.narrator.setScript(stage.now);
  }),
);

/** A share of the sentences, and how far into that block. */
const place = fc.tuple(fc.double({ min: 0, max: 0.999, noNaN: true }), fc.nat(30));
const at = ({ now }: Stage, [share, offset]: readonly [number, number]) => ({
  block: now.sentences[Math.floor(share * now.sentences.length)]?.block ?? 'nowhere',
  offset,
});
const jump = fc.oneof(
  place.map((to) => act(`play at ${to}`, (stage) => stage.narrator.play(at(stage, to)))),
  fc
    .tuple(place, place)
    .map(([from, to]) =>
      act(
        `playRange ${from} ${to}`,
        (stage) => void stage.narrator.playRange(at(stage, from), at(stage, to)),
      ),
    ),
);

const wish: fc.Arbitrary<Act> = fc
  .oneof<fc.Arbitrary<Partial<NarratorPreferences>>[]>(
    fc.record({
      rate: fc.constantFrom(0.5, 1, 6),
      pitch: fc.constantFrom(0.5, 1),
      volume: fc.constantFrom(0, 1),
    }),
    fc.record({
      policies: fc.record(
        Object.fromEntries(SKIPPABLE.map((kind) => [kind, fc.constantFrom(...POLICIES)])) as never,
      ),
    }) as never,
    fc.record({ cues: fc.constantFrom('none', 'words', 'sounds'), estimateWords: fc.boolean() }),
    fc.record({ languageSwitching: fc.constantFrom('dialects', 'languages', 'none') }),
    fc.record({ foreignText: fc.constantFrom('fallback', 'silent') }),
    fc.record({
      quoteVoice: fc.constantFrom('same', 'pitch', 'voice'),
      quoteVoiceFor: fc.constant(() => bella),
    }),
    fc.constantFrom({ voiceFor: () => cloud }, { voiceFor: () => anna }, { voiceFor: () => null }),
  )
  .map((more) => act(`wish ${fc.stringify(more)}`, (stage) => stage.wish(more)));

const listChange = fc.tuple(fc.subarray([...FIRST]), fc.subarray([...SECOND])).map(([first, second]) =>
  act(`voices ${[...first, ...second].map(({ name }) => name).join()}`, ({ engines }) => {
    engines[0]!.setVoices(first);
    engines[1]!.setVoices(second);
  }),
);

/** Sent by the latest utterance, or by the one before it, whatever came earlier. */
const engineEvent = fc
  .tuple(
    fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom('start', 'end') },
      fc.constantFrom('word', 'far word'),
      fc.constantFrom(...ENGINE_FAILURES),
    ),
    fc.constantFrom(1, 1, 1, 2),
  )
  .map(([type, back]) =>
    act(`${back === 1 ? '' : 'late '}${type}`, ({ engines, latest }) => {
      const asked = back === 1 ? latest : engines[0]!.asked.at(-2);
      if (!asked) return;
      if (type === 'start' || type === 'end') asked.force({ type });
      else if (type === 'word' || type === 'far word')
        asked.force({ type: 'word', at: type === 'word' ? asked.request.text.length >> 1 : 5000, length: 0 });
      else asked.force({ type: 'fail', why: ENGINE_FAILURES.find((why) => why === type)! });
    }),
  );

const time = fc
  .oneof(fc.constantFrom(0, 250, 600), fc.nat(20_000))
  .map((ms) => act(`${ms} ms`, ({ clock }) => clock.advance(ms)));

const acts: fc.Arbitrary<Act[]> = fc.array(
  fc.oneof(
    { weight: 5, arbitrary: command },
    { weight: 6, arbitrary: engineEvent },
    { weight: 4, arbitrary: time },
    { weight: 1, arbitrary: jump },
    { weight: 1, arbitrary: wish },
    { weight: 1, arbitrary: listChange },
  ),
  { maxLength: 60 },
);

/** What holds in every state. */
function check(stage: Stage): void {
  const { narrator, clock, now } = stage;
  const { status, sentence, apart, announcing, word, wordEstimated, pausedBy, failure } = narrator.snapshot;
  expect(stage.underWay()).toBeLessThanOrEqual(1);
  if (now.sentences.length > 0) expect(now.sentences[sentence]).toBeDefined();
  const silent = ['idle', 'paused', 'ended', 'failed'].includes(status);
  if (silent) {
    expect(stage.underWay()).toBe(0);
    expect([apart, announcing]).toEqual([false, false]);
  }
  // Nothing under way and nothing to come would be a hang.
  else expect(stage.underWay() + clock.waiting).toBeGreaterThan(0);
  expect(pausedBy !== undefined).toBe(status === 'paused');
  expect(failure !== undefined).toBe(status === 'failed');
  if (word === null) expect(wordEstimated).toBe(false);
  for (const { texts } of stage.engines) {
    const text = texts.at(-1);
    if (text === undefined) continue;
    expect(text.length).toBeLessThanOrEqual(200);
    expect(text).toMatch(/[\p{L}\p{N}]/u);
  }
}

/** From whatever state it is in: with voices there, Play leads to the end. */
function playsToTheEnd(stage: Stage): void {
  // One of them speaks the language of the text.
  stage.engines[0]!.setVoices([...FIRST, fakeVoice('Home', stage.now.lang)]);
  stage.engines[1]!.setVoices(SECOND);
  stage.narrator.stopAt(null);
  stage.narrator.play();
  const most = 40 + 8 * stage.now.sentences.length;
  for (let turn = 0; turn < most && stage.narrator.snapshot.status !== 'ended'; turn += 1) {
    // What went wrong before may come to light now, or a selection end; one more press is enough then.
    if (['paused', 'failed'].includes(stage.narrator.snapshot.status)) stage.narrator.play();
    expect(['preparing', 'speaking', 'gap', 'ended']).toContain(stage.narrator.snapshot.status);
    const { latest } = stage;
    if (latest && !latest.over) {
      latest.start();
      latest.end();
    }
    stage.clock.advance(3000);
    check(stage);
  }
  expect(stage.narrator.snapshot.status).toBe('ended');
}

/** @param runs how many orders */
export function anyOrder(runs: number): void {
  fc.assert(
    fc.property(scripts, acts, (pair, order) => {
      const stage = setStage(pair);
      for (const step of order) {
        step(stage);
        check(stage);
      }
      playsToTheEnd(stage);
    }),
    // A failure among thousands is to be looked for by its seed; making it small takes longer than all of them.
    { numRuns: runs, endOnFailure: runs > 1000 },
  );
}
