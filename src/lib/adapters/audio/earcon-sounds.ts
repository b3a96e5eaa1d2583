/**
 * The scores of the earcons and how they are written into an audio graph. What begins rises, what ends falls, what is
 * short in the text is short to hear; nothing is louder than the voice or below what the speaker of a phone can play.
 */
import type { Earcon } from '../../narration/earcons.ts';

interface Note {
  /** Hz. */
  readonly pitch: number;
  /** ms from the beginning of the earcon. */
  readonly at: number;
  /** ms, the attack and the decay within it. */
  readonly lasts: number;
  /** Full scale is 1. */
  readonly level: number;
  /** Hz at its end, where the note glides. */
  readonly to?: number;
}

const [A4, C5, D5, E5, G5, A5, C6, E6] = [440, 523.25, 587.33, 659.26, 783.99, 880, 1046.5, 1318.51];
const LOW = 294;

const SCORES: Readonly<Record<Earcon, readonly Note[]>> = {
  // A fifth upwards: something begins.
  heading: [
    { pitch: C5, at: 0, lasts: 110, level: 0.2 },
    { pitch: G5, at: 90, lasts: 150, level: 0.22 },
  ],
  'quote-begins': [
    { pitch: E5, at: 0, lasts: 90, level: 0.18 },
    { pitch: A5, at: 70, lasts: 120, level: 0.18 },
  ],
  'quote-ends': [
    { pitch: A5, at: 0, lasts: 90, level: 0.18 },
    { pitch: E5, at: 70, lasts: 120, level: 0.18 },
  ],
  // One point under the other.
  list: [0, 70, 140].map((at) => ({ pitch: D5, at, lasts: 55, level: 0.18 })),
  // Across and back.
  table: [
    { pitch: D5, at: 0, lasts: 60, level: 0.18 },
    { pitch: A5, at: 60, lasts: 60, level: 0.16 },
    { pitch: D5, at: 120, lasts: 60, level: 0.18 },
    { pitch: A5, at: 180, lasts: 60, level: 0.16 },
  ],
  // Two taps of a key.
  code: [
    { pitch: A4, at: 0, lasts: 45, level: 0.22 },
    { pitch: A4, at: 80, lasts: 45, level: 0.22 },
  ],
  // All at once, as one sees it.
  picture: [C5, E5, G5].map((pitch) => ({ pitch, at: 0, lasts: 240, level: 0.1 })),
  link: [{ pitch: E6, at: 0, lasts: 80, level: 0.14 }],
  note: [
    { pitch: C6, at: 0, lasts: 50, level: 0.14 },
    { pitch: E6, at: 45, lasts: 80, level: 0.14 },
  ],
  // A step to the side and down.
  aside: [
    { pitch: D5, at: 0, lasts: 110, level: 0.2 },
    { pitch: A4, at: 90, lasts: 130, level: 0.2 },
  ],
  break: [{ pitch: LOW, at: 0, lasts: 250, level: 0.24 }],
  // Over it, upwards.
  skipped: [{ pitch: D5, to: C6, at: 0, lasts: 140, level: 0.16 }],
};

/** ms. */
const ATTACK = 8;
/** Share of the level that the decay comes to before the note closes. */
const SUSTAIN = 0.35;
/** ms. */
const CLOSE = 15;
/** Of the octave above, so that the note is heard where the speaker is small. */
const OVERTONE = 0.15;

/** How long an earcon lasts, in ms: 60 to 250. */
export function earconLength(earcon: Earcon): number {
  return Math.max(...SCORES[earcon].map(({ at, lasts }) => at + lasts));
}

/**
 * Writes an earcon into the graph of `context`, to begin at `when` (seconds of its clock), and returns what sounds.
 */
export function writeEarcon(
  context: BaseAudioContext,
  earcon: Earcon,
  into: AudioNode,
  when: number,
): readonly OscillatorNode[] {
  return SCORES[earcon].flatMap((note) => [
    writeTone(context, note, 1, into, when),
    writeTone(context, note, 2, into, when),
  ]);
}

function writeTone(
  context: BaseAudioContext,
  { pitch, to = pitch, at, lasts, level }: Note,
  harmonic: 1 | 2,
  into: AudioNode,
  when: number,
): OscillatorNode {
  const begin = when + at / 1000;
  const end = begin + lasts / 1000;
  const peak = harmonic === 1 ? level : level * OVERTONE;
  const tone = new OscillatorNode(context, { frequency: pitch * harmonic });
  const shape = new GainNode(context, { gain: 0 });
  tone.frequency.setValueAtTime(pitch * harmonic, begin);
  tone.frequency.exponentialRampToValueAtTime(to * harmonic, end);
  shape.gain.setValueAtTime(0, begin);
  shape.gain.linearRampToValueAtTime(peak, begin + ATTACK / 1000);
  shape.gain.exponentialRampToValueAtTime(peak * SUSTAIN, end - CLOSE / 1000);
  shape.gain.linearRampToValueAtTime(0, end);
  tone.connect(shape).connect(into);
  tone.start(begin);
  tone.stop(end);
  return tone;
}
