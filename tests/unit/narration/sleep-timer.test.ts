import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createSleepTimer, LONGEST_SLEEP } from '../../../src/lib/narration/sleep-timer.ts';
import type { SleepTimer, SleepTimerSnapshot } from '../../../src/lib/narration/sleep-timer.ts';
import { createFakeClock } from '../../support/fake-clock.ts';

const SECOND = 1000;
const MINUTE = 60 * SECOND;

function sleeping(reading = true) {
  const clock = createFakeClock();
  const volumes: number[] = [];
  const changes: SleepTimerSnapshot[] = [];
  const ends: number[] = [];
  const timer: SleepTimer = createSleepTimer({
    clock,
    onVolume: (factor) => volumes.push(factor),
    onEnd: () => {
      ends.push(clock.now());
      timer.reading(false);
    },
    onChange: (snapshot) => changes.push(snapshot),
  });
  timer.reading(reading);
  return { clock, timer, volumes, changes, ends };
}

describe('a sleep timer', () => {
  it('is off until it is started', () => {
    const { timer, clock } = sleeping();
    expect(timer.snapshot).toEqual({ state: 'off', endsIn: 0, volume: 1 });
    clock.advance(60 * MINUTE);
    expect(timer.snapshot.state).toBe('off');
    expect(clock.waiting).toBe(0);
  });

  it('ends once, when the minutes are over', () => {
    const { timer, clock, ends } = sleeping();
    timer.start(15);
    expect(timer.snapshot).toEqual({ state: 'running', endsIn: 15 * MINUTE, volume: 1 });
    clock.advance(15 * MINUTE - SECOND);
    expect(ends).toEqual([]);
    clock.advance(2 * SECOND);
    expect(ends).toEqual([15 * MINUTE]);
    expect(timer.snapshot).toEqual({ state: 'ended', endsIn: 0, volume: 1 });
    clock.advance(60 * MINUTE);
    expect(ends).toHaveLength(1);
  });

  it('tells of each minute left and of each step of the fade, and of nothing between', () => {
    const { timer, clock, changes } = sleeping();
    timer.start(3);
    clock.advance(3 * MINUTE);
    const told = changes.map(({ state, endsIn }) => [state, Math.ceil(endsIn / SECOND)]);
    expect(told).toEqual([
      ['running', 180],
      ['running', 120],
      ['running', 60],
      ...[30, 27, 24, 21, 18, 15, 12, 9, 6, 3].map((left) => ['fading', left]),
      ['ended', 0],
    ]);
  });

  it('fades over the last half minute in even steps of loudness, and gives the full volume back at the end', () => {
    const { timer, clock, volumes } = sleeping();
    timer.start(1);
    clock.advance(29 * SECOND);
    expect(timer.snapshot.volume).toBe(1);
    clock.advance(31 * SECOND);
    expect(volumes).toHaveLength(11);
    expect(volumes.at(-2)).toBeCloseTo(0.1);
    expect(volumes.at(-1)).toBe(1);
    for (let step = 1; step < 10; step += 1) {
      expect(volumes[step]! / volumes[step - 1]!).toBeCloseTo(10 ** -0.1);
    }
  });

  it.each([
    { how: 'by as much as before', minutes: undefined, left: 20 * MINUTE + 12 * SECOND },
    { how: 'by other minutes', minutes: 5, left: 5 * MINUTE + 12 * SECOND },
  ])('can be extended during the fade, $how, and is at once at full volume', ({ minutes, left }) => {
    const { timer, clock, volumes, ends } = sleeping();
    timer.start(20);
    clock.advance(20 * MINUTE - 12 * SECOND);
    expect(timer.snapshot.state).toBe('fading');
    expect(timer.extend(minutes)).toBe(true);
    expect(timer.snapshot).toEqual({ state: 'running', endsIn: left, volume: 1 });
    expect(volumes.at(-1)).toBe(1);
    clock.advance(left - SECOND);
    expect(ends).toHaveLength(0);
    clock.advance(2 * SECOND);
    expect(ends).toHaveLength(1);
  });

  it('counts only while the text is being read', () => {
    const { timer, clock, ends } = sleeping(false);
    timer.start(2);
    clock.advance(10 * MINUTE);
    expect(timer.snapshot).toEqual({ state: 'running', endsIn: 2 * MINUTE, volume: 1 });
    timer.reading(true);
    clock.advance(MINUTE + 45 * SECOND);
    expect(timer.snapshot.state).toBe('fading');
    timer.reading(false);
    expect(clock.waiting).toBe(0);
    clock.advance(60 * MINUTE);
    expect(timer.snapshot).toMatchObject({ state: 'fading', endsIn: 15 * SECOND });
    timer.reading(true);
    clock.advance(15 * SECOND);
    expect(ends).toHaveLength(1);
  });

  it('does not lose or gain by being told the same twice', () => {
    const { timer, clock } = sleeping();
    timer.start(10);
    clock.advance(90 * SECOND);
    timer.reading(true);
    timer.reading(true);
    expect(timer.snapshot.endsIn).toBe(10 * MINUTE - 90 * SECOND);
  });

  it.each([
    { told: 'a sentence begins', by: (timer: SleepTimer) => timer.check() },
    { told: 'the reader pauses', by: (timer: SleepTimer) => timer.reading(false) },
  ])('ends where $told after a sleep of the machine that went past the end', ({ by }) => {
    const clock = createFakeClock();
    let asleep = 0;
    let ends = 0;
    const timer = createSleepTimer({
      clock: { ...clock, now: () => clock.now() + asleep },
      onVolume: () => undefined,
      onEnd: () => (ends += 1),
    });
    timer.reading(true);
    timer.start(30);
    clock.advance(MINUTE);
    by(timer);
    timer.reading(true);
    expect(ends).toBe(0);
    asleep = 8 * 60 * MINUTE;
    by(timer);
    expect(ends).toBe(1);
    expect(timer.snapshot.state).toBe('ended');
  });

  it('never asks for less than a second: a hidden page has no shorter wait', () => {
    const clock = createFakeClock();
    const waits: number[] = [];
    const timer = createSleepTimer({
      clock: { ...clock, setTimeout: (task, ms) => (waits.push(ms), clock.setTimeout(task, ms)) },
      onVolume: () => undefined,
      onEnd: () => undefined,
    });
    timer.reading(true);
    timer.start(2);
    clock.advance(61_300);
    timer.reading(false);
    timer.reading(true);
    clock.advance(57_900);
    timer.reading(false);
    timer.reading(true);
    clock.advance(5000);
    expect(timer.snapshot.state).toBe('ended');
    expect(Math.min(...waits)).toBeGreaterThanOrEqual(1000);
  });

  describe('after its end', () => {
    it('offers to go on for five minutes', () => {
      const { timer, clock, changes } = sleeping();
      timer.start(25);
      clock.advance(25 * MINUTE);
      clock.advance(4 * MINUTE);
      expect(timer.extend()).toBe(true);
      expect(timer.snapshot).toEqual({ state: 'running', endsIn: 25 * MINUTE, volume: 1 });
      expect(changes.at(-1)?.state).toBe('running');
    });

    it('lets the offer go after that, and says so', () => {
      const { timer, clock, changes } = sleeping();
      timer.start(25);
      clock.advance(25 * MINUTE);
      clock.advance(5 * MINUTE + SECOND);
      expect(changes.at(-1)).toEqual({ state: 'off', endsIn: 0, volume: 1 });
      expect(timer.extend()).toBe(false);
      expect(clock.waiting).toBe(0);
    });

    it('can be started anew, and ends anew', () => {
      const { timer, clock, ends } = sleeping();
      timer.start(1);
      clock.advance(MINUTE);
      timer.start(2);
      timer.reading(true);
      clock.advance(2 * MINUTE);
      expect(ends).toEqual([MINUTE, 3 * MINUTE]);
    });
  });

  it('is silent after it was cancelled or let go, at full volume', () => {
    const { timer, clock, volumes, ends } = sleeping();
    timer.start(1);
    clock.advance(50 * SECOND);
    timer.cancel();
    expect(timer.snapshot).toEqual({ state: 'off', endsIn: 0, volume: 1 });
    expect(volumes.at(-1)).toBe(1);
    expect(timer.extend()).toBe(false);
    timer.start(1);
    timer.dispose();
    clock.advance(60 * MINUTE);
    expect(ends).toEqual([]);
    expect(clock.waiting).toBe(0);
  });

  it('may be started or extended from within its own end', () => {
    const clock = createFakeClock();
    let ends = 0;
    const timer = createSleepTimer({
      clock,
      onVolume: () => undefined,
      onEnd: () => {
        ends += 1;
        if (ends === 1) timer.extend(3);
      },
    });
    timer.reading(true);
    timer.start(1);
    clock.advance(MINUTE);
    expect(timer.snapshot).toMatchObject({ state: 'running', endsIn: 3 * MINUTE });
    clock.advance(3 * MINUTE);
    expect(ends).toBe(2);
  });

  it.each([0, -1, Number.NaN, Number.POSITIVE_INFINITY, LONGEST_SLEEP + 1])(
    'refuses %s minutes',
    (minutes) => {
      const { timer } = sleeping();
      expect(() => timer.start(minutes)).toThrow(RangeError);
      timer.start(1);
      expect(() => timer.extend(minutes)).toThrow(RangeError);
      expect(timer.snapshot.endsIn).toBe(MINUTE);
    },
  );

  it('never runs longer than a day, however often it is extended', () => {
    const { timer } = sleeping();
    timer.start(LONGEST_SLEEP);
    timer.extend(LONGEST_SLEEP);
    expect(timer.snapshot.endsIn).toBe(LONGEST_SLEEP * MINUTE);
  });
});

type Act =
  | { readonly do: 'start' | 'extend'; readonly minutes: number }
  | { readonly do: 'cancel' | 'check' }
  | { readonly do: 'reading'; readonly on: boolean }
  | { readonly do: 'advance'; readonly ms: number };

const minutes = fc.oneof(fc.integer({ min: 1, max: 20 }), fc.double({ min: 0.05, max: 3, noNaN: true }));
const act: fc.Arbitrary<Act> = fc.oneof(
  fc.record({ do: fc.constant('start' as const), minutes }),
  fc.record({ do: fc.constant('extend' as const), minutes }),
  fc.constantFrom<Act>({ do: 'cancel' }, { do: 'check' }, { do: 'check' }, { do: 'check' }),
  {
    weight: 2,
    arbitrary: fc.record({ do: fc.constant('reading' as const), on: fc.constantFrom(true, true, false) }),
  },
  {
    weight: 6,
    arbitrary: fc.record({ do: fc.constant('advance' as const), ms: fc.integer({ min: 0, max: 900_000 }) }),
  },
);

/** A model that only adds up: when, in time read aloud, the end was promised. */
function perform(acts: readonly Act[]) {
  const clock = createFakeClock();
  let on = true;
  let read = 0;
  let since = 0;
  let promised: number | null = null;
  let starts = 0;
  const readSoFar = (): number => read + (on ? clock.now() - since : 0);
  const errors: number[] = [];
  const volumes: number[] = [];
  const seen: SleepTimerSnapshot[] = [];
  let ends = 0;
  const timer = createSleepTimer({
    clock,
    onVolume: (factor) => volumes.push(factor),
    onEnd: () => {
      ends += 1;
      errors.push(readSoFar() - (promised ?? Number.NaN));
      promised = null;
    },
    onChange: (snapshot) => seen.push(snapshot),
  });
  timer.reading(true);
  for (const step of acts) {
    switch (step.do) {
      case 'start':
        timer.start(step.minutes);
        starts += 1;
        promised = readSoFar() + step.minutes * MINUTE;
        break;
      case 'extend':
        if (timer.extend(step.minutes)) {
          if (promised === null) starts += 1;
          promised = (promised ?? readSoFar()) + step.minutes * MINUTE;
        }
        break;
      case 'cancel':
        timer.cancel();
        promised = null;
        break;
      case 'check':
        timer.check();
        break;
      case 'reading':
        read = readSoFar();
        since = clock.now();
        on = step.on;
        timer.reading(step.on);
        break;
      case 'advance':
        clock.advance(step.ms);
        break;
    }
    seen.push(timer.snapshot);
    const running = ['running', 'fading'].includes(timer.snapshot.state);
    expect(running).toBe(promised !== null);
    if (promised !== null)
      expect(Math.abs(timer.snapshot.endsIn - (promised - readSoFar()))).toBeLessThan(SECOND);
  }
  return { ends, starts, errors, volumes, seen };
}

describe('any order of starts, extensions, pauses and time', () => {
  it('keeps the volume within bounds, ends at most once for each start, and within a second of the promise', () => {
    let ended = 0;
    fc.assert(
      fc.property(fc.array(act, { minLength: 20, maxLength: 60 }), (acts) => {
        const { ends, starts, errors, volumes, seen } = perform(acts);
        ended += ends;
        expect(ends).toBeLessThanOrEqual(starts);
        for (const error of errors) expect(Math.abs(error)).toBeLessThan(SECOND);
        for (const factor of [...volumes, ...seen.map(({ volume }) => volume)]) {
          expect(factor).toBeGreaterThanOrEqual(0.1);
          expect(factor).toBeLessThanOrEqual(1);
        }
        for (const { state, volume } of seen) if (state !== 'fading') expect(volume).toBe(1);
        // Told only of what is new.
        for (const [index, factor] of volumes.entries()) expect(factor).not.toBe(volumes[index - 1] ?? 1);
      }),
      { numRuns: 1000 },
    );
    // The property would hold for a timer that never ends.
    expect(ended).toBeGreaterThan(300);
  });
});
