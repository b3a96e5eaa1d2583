/**
 * Voices that no one wants to hear an article in: Apple's sound effects and its eight Eloquence voices per
 * language. They are offered only where a language has no other.
 */
import type { Voice } from './voice.ts';

const EFFECTS = `albert|bad news|bahh|bells|boing|bubbles|cellos|deranged|fred|good news|hysterical|jester|junior|kathy|
organ|pipe organ|princess|ralph|superstar|trinoids|whisper|wobble|zarvox`;
const ELOQUENCE = 'eddy|flo|grandma|grandpa|reed|rocko|sandy|shelley';

const NOVELTY = new RegExp(
  String.raw`^(?:${EFFECTS.replaceAll('\n', '')}|(?:${ELOQUENCE})(?=\s*\())(?:\s*\(.*\))?$`,
  'i',
);

export function isNovelty(voice: Voice): boolean {
  return NOVELTY.test(voice.name.trim()) || /eloquence/i.test(voice.key);
}
