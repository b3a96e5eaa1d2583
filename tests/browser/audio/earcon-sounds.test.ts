/** How each earcon sounds, rendered to samples by Chromium's own Web Audio. */
import { beforeAll, describe, expect, it } from 'vitest';
import { earconLength, writeEarcon } from '../../../src/lib/adapters/audio/earcon-sounds.ts';
import { EARCONS } from '../../../src/lib/narration/earcons.ts';
import type { Earcon } from '../../../src/lib/narration/earcons.ts';

const RATE = 44_100;
const at = (ms: number): number => Math.round((ms / 1000) * RATE);
const rendered = new Map<Earcon, Float32Array>();

async function render(earcon: Earcon): Promise<Float32Array> {
  const context = new OfflineAudioContext(1, at(400), RATE);
  writeEarcon(context, earcon, context.destination, 0);
  return (await context.startRendering()).getChannelData(0);
}

const peakOf = (samples: Float32Array): number =>
  samples.reduce((peak, sample) => Math.max(peak, Math.abs(sample)), 0);

/** Strength of one frequency in a stretch of samples (Goertzel). */
function strength(samples: Float32Array, hertz: number): number {
  let [re, im] = [0, 0];
  samples.forEach((sample, index) => {
    const angle = (2 * Math.PI * hertz * index) / RATE;
    re += sample * Math.cos(angle);
    im += sample * Math.sin(angle);
  });
  return Math.hypot(re, im) / samples.length;
}

function pitchOf(samples: Float32Array): number {
  let best = { hertz: 0, strength: 0 };
  for (let hertz = 200; hertz < 3000; hertz += 10) {
    const found = strength(samples, hertz);
    if (found > best.strength) best = { hertz, strength: found };
  }
  return best.hertz;
}

/** Pitch of every 30 ms: what an ear would tell one from the other by. */
function melody(earcon: Earcon): string {
  const samples = rendered.get(earcon)!;
  const pitches: number[] = [];
  for (let from = 0; from < earconLength(earcon); from += 30) {
    const part = samples.subarray(at(from), at(from + 30));
    pitches.push(peakOf(part) < 0.02 ? 0 : pitchOf(part));
  }
  return pitches.join(' ');
}

beforeAll(async () => {
  for (const earcon of EARCONS) rendered.set(earcon, await render(earcon));
});

describe.each(EARCONS)('the earcon %s', (earcon) => {
  it('is heard, and is softer than a voice', () => {
    const peak = peakOf(rendered.get(earcon)!);
    expect(peak).toBeGreaterThan(0.1);
    expect(peak).toBeLessThanOrEqual(0.35);
  });

  it('lasts as long as it says, 60 to 250 ms', () => {
    const samples = rendered.get(earcon)!;
    const length = earconLength(earcon);
    expect(length).toBeGreaterThanOrEqual(60);
    expect(length).toBeLessThanOrEqual(250);
    expect(peakOf(samples.subarray(at(length - 20), at(length)))).toBeGreaterThan(0);
    expect(peakOf(samples.subarray(at(length) + 2))).toBe(0);
  });

  it('begins and ends softly, and has no click within', () => {
    const samples = rendered.get(earcon)!;
    const end = at(earconLength(earcon));
    expect(peakOf(samples.subarray(0, 20))).toBeLessThan(0.03);
    expect(peakOf(samples.subarray(end - 20, end + 1))).toBeLessThan(0.01);
    // The steepest that a sine of its highest overtone and greatest level can be.
    const steepest = (2 * Math.PI * 2640 * 0.35) / RATE;
    let step = 0;
    for (let index = 1; index < samples.length; index += 1)
      step = Math.max(step, Math.abs(samples[index]! - samples[index - 1]!));
    expect(step).toBeLessThan(steepest / 2);
  });
});

it('No two earcons sound alike', () => {
  const melodies = EARCONS.map(melody);
  expect(new Set(melodies).size).toBe(EARCONS.length);
});

it.each([
  ['quote-begins', 'rises', 1],
  ['heading', 'rises', 1],
  ['skipped', 'rises', 1],
  ['quote-ends', 'falls', -1],
  ['aside', 'falls', -1],
] as const)('%s %s', (earcon, _, direction) => {
  const pitches = melody(earcon).split(' ').map(Number);
  const sounded = pitches.filter((pitch) => pitch > 0);
  expect(Math.sign(sounded.at(-1)! - sounded[0]!)).toBe(direction);
});
