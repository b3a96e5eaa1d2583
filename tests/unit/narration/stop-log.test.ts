/** Which events are stops that nobody asked for, and what is kept of them. */
import { describe, expect, it } from 'vitest';
import type { NarratorEvent } from '../../../src/lib/narration/narrator-types.ts';
import { STOP_REASONS, stopOf } from '../../../src/lib/narration/stop-log.ts';
import type { StopFacts } from '../../../src/lib/narration/stop-log.ts';
import { fakeVoice } from '../../support/fake-engine.ts';
import { ENGINE_FAILURES } from '../../support/engine-failures.ts';
import { anna, bella, narrating } from '../../support/narrating.ts';

const cloud = fakeVoice('Cloud', 'en-US', 'network');
const facts: StopFacts = { now: 1000, voice: anna, lang: 'en', hidden: false, online: true };
const stalled = (why: (typeof ENGINE_FAILURES)[number] | 'no-start' | 'no-end'): NarratorEvent => ({
  type: 'stalled',
  sentence: 3,
  next: 'retry',
  why,
});
const fallback = (
  from: typeof anna | null,
  why: Extract<NarratorEvent, { type: 'voice-fallback' }>['why'],
): NarratorEvent => ({
  type: 'voice-fallback',
  from,
  to: bella,
  lang: 'fr',
  why,
});
const paused = (pausedBy: 'interrupted' | 'not-allowed' | 'reader' | 'stop-at'): NarratorEvent => ({
  type: 'changed',
  snapshot: { ...narrating().narrator.snapshot, status: 'paused', pausedBy },
});

describe('a stop', () => {
  it.each<readonly [string, NarratorEvent, Partial<StopFacts>, string, string]>([
    ['no start', stalled('no-start'), {}, 'engine-silent', 'went-on'],
    ['no end', stalled('no-end'), {}, 'engine-silent', 'went-on'],
    ['no end behind a locked screen', stalled('no-end'), { hidden: true }, 'screen-off', 'went-on'],
    [
      'no start of a network voice offline',
      stalled('no-start'),
      { voice: cloud, online: false },
      'offline',
      'went-on',
    ],
    ['no start of a network voice online', stalled('no-start'), { voice: cloud }, 'engine-silent', 'went-on'],
    [
      'no start of a device voice offline',
      stalled('no-start'),
      { online: false },
      'engine-silent',
      'went-on',
    ],
    ['a network error', stalled('network'), {}, 'offline', 'went-on'],
    ['an error', stalled('synthesis-failed'), {}, 'engine-error', 'went-on'],
    ['an unknown error', stalled('unknown'), { hidden: true }, 'engine-error', 'went-on'],
    ['a voice that is not there', stalled('voice-unavailable'), {}, 'voice-gone', 'went-on'],
    ['a language that is not there', stalled('language-unavailable'), {}, 'engine-error', 'went-on'],
    ['a voice that went', fallback(anna, 'gone'), { voice: bella }, 'voice-gone', 'other-voice'],
    ['a voice that is silent', fallback(anna, 'no-end'), { voice: bella }, 'engine-silent', 'other-voice'],
    [
      'a network voice offline',
      fallback(cloud, 'no-start'),
      { voice: anna, online: false },
      'offline',
      'other-voice',
    ],
    ['the system’s own choice', fallback(null, 'no-start'), { voice: anna }, 'engine-silent', 'other-voice'],
    ['another program', paused('interrupted'), {}, 'interrupted', 'paused'],
    [
      'another program behind a locked screen',
      paused('interrupted'),
      { hidden: true },
      'screen-off',
      'paused',
    ],
    ['no gesture', paused('not-allowed'), {}, 'not-allowed', 'paused'],
    ['no voice', { type: 'failed', code: 'speech-no-voice' }, {}, 'no-voice', 'failed'],
    ['no speech', { type: 'failed', code: 'speech-unavailable' }, {}, 'no-speech', 'failed'],
    ['every voice failed', { type: 'failed', code: 'speech-failed' }, {}, 'engine-silent', 'failed'],
  ])('%s', (_, event, more, reason, outcome) => {
    expect(stopOf(event, { ...facts, ...more })).toMatchObject({ at: 1000, reason, outcome });
  });

  it.each<readonly [string, NarratorEvent]>([
    ['the reader’s own pause', paused('reader')],
    ['a pause asked for', paused('stop-at')],
    ['the end', { type: 'ended' }],
    ['something skipped', { type: 'skipped', skipped: { id: 'x', kind: 'note', label: 'Note 1' } }],
    ['a missing language', { type: 'language-missing', lang: 'fr', to: null }],
    ['a new word', { type: 'changed', snapshot: narrating().narrator.snapshot }],
  ])('is not %s', (_, event) => {
    expect(stopOf(event, facts)).toBeNull();
  });

  it('names the voice that fell silent, not the one that goes on', () => {
    expect(stopOf(stalled('no-end'), facts)).toMatchObject({ voice: 'Anna', where: 'device', lang: 'en' });
    expect(stopOf(fallback(cloud, 'no-end'), facts)).toMatchObject({
      voice: 'Cloud',
      where: 'network',
      lang: 'fr',
    });
    expect(stopOf(fallback(null, 'no-end'), facts)).toMatchObject({ voice: null, where: null });
  });

  it('has a reason that the interface knows, whatever failed', () => {
    for (const why of [...ENGINE_FAILURES, 'no-start', 'no-end'] as const)
      for (const hidden of [true, false])
        expect(STOP_REASONS).toContain(stopOf(stalled(why), { ...facts, hidden })!.reason);
  });

  it('holds not a word of what was read', () => {
    const stage = narrating();
    const records: string[] = [];
    stage.narrator.subscribe((event) => {
      const record = stopOf(event, facts);
      if (record) records.push(JSON.stringify(record));
    });
    stage.narrator.play();
    stage.engine.current.fail('synthesis-failed');
    stage.clock.advance(250);
    stage.engine.current.fail('voice-unavailable');
    stage.clock.advance(250);
    stage.engine.current.fail('interrupted');
    expect(records).toHaveLength(3);
    for (const { spoken } of stage.script.sentences)
      for (const record of records) expect(record).not.toContain(spoken);
  });
});
