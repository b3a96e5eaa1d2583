import { describe, expect, it } from 'vitest';
import { quietTone } from '../../../src/lib/adapters/audio/quiet-tone.ts';

const bytes = quietTone();
const view = new DataView(bytes.buffer);
const letters = (at: number): string => String.fromCharCode(...bytes.subarray(at, at + 4));
const samples = Array.from({ length: (bytes.length - 44) / 2 }, (_, index) =>
  view.getInt16(44 + 2 * index, true),
);
const decibels = (share: number): number => 20 * Math.log10(share);

describe('the quiet tone', () => {
  it('is a WAV file whose header says what follows: PCM, mono, 16 bits, 8 kHz', () => {
    expect([letters(0), letters(8), letters(12), letters(36)]).toEqual(['RIFF', 'WAVE', 'fmt ', 'data']);
    expect(view.getUint32(4, true)).toBe(bytes.length - 8);
    expect(view.getUint32(16, true)).toBe(16);
    expect([20, 22, 32, 34].map((at) => view.getUint16(at, true))).toEqual([1, 1, 2, 16]);
    expect([24, 28].map((at) => view.getUint32(at, true))).toEqual([8000, 16_000]);
    expect(view.getUint32(40, true)).toBe(bytes.length - 44);
  });

  it('lasts longer than the five seconds below which Chromium gives no controls', () => {
    expect(samples.length / 8000).toBe(10);
  });

  it('is louder than what browsers call silence, and softer than what ears hear', () => {
    const peak = Math.max(...samples.map(Math.abs)) / 0x8000;
    const power = decibels(
      Math.sqrt(samples.reduce((sum, sample) => sum + sample ** 2, 0) / samples.length) / 0x8000,
    );
    expect(decibels(peak)).toBeLessThan(-55);
    // Chromium: power above -72.2 dBFS, in every tenth of a second; Firefox: any sample above -100 dBFS.
    expect(power).toBeGreaterThan(-63);
    expect(power).toBeLessThan(-61);
    for (let from = 0; from < samples.length; from += 800) {
      const part = samples.slice(from, from + 800);
      const level = decibels(
        Math.sqrt(part.reduce((sum, sample) => sum + sample ** 2, 0) / part.length) / 0x8000,
      );
      expect(level).toBeGreaterThan(-63);
    }
  });

  it('goes round without a click: its end leads to its beginning as any sample to the next', () => {
    const steps = samples.slice(1).map((sample, index) => Math.abs(sample - samples[index]!));
    expect(Math.abs(samples[0]! - samples.at(-1)!)).toBeLessThanOrEqual(Math.max(...steps));
    expect(Math.max(...steps)).toBeLessThanOrEqual(2);
  });
});
