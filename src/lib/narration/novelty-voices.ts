/**
 * Voices that no one is read to by unless they ask. Toys make noises or sing; robotic ones are of the simplest kind,
 * which is tiring to most, and clear at high speed to those who know it.
 */
import type { Voice } from './voice.ts';
import { ROBOTIC, TOY_IDS, TOYS } from './voice-data/set-aside.ts';

/** Names that Apple gave up, and those of its oldest simple voices. */
const OLD_TOYS = ['Pipe Organ', 'Hysterical', 'Deranged', 'Princess'];
/** Apple's Eloquence, eight to a language, is told by the language in brackets: other makers have an Eddy too. */
const OLD_MAC = ['Fred', 'Junior', 'Kathy', 'Ralph'];

const toy = oneOf([...TOYS, ...OLD_TOYS], String.raw`(?:\s*\(.*\))?`);
const eloquence = oneOf(
  ROBOTIC.filter((name) => !OLD_MAC.includes(name)),
  String.raw`\s*\(.*\)`,
);
const oldMac = oneOf(OLD_MAC, String.raw`(?:\s*\(.*\))?`);

export function isNovelty({ name, key }: Voice): boolean {
  return toy.test(name.trim()) || TOY_IDS.some((id) => key.includes(id));
}

export function isRobotic({ name, key, quality }: Voice): boolean {
  return (
    quality === 'very-low' ||
    /eloquence|espeak/i.test(key) ||
    eloquence.test(name.trim()) ||
    oldMac.test(name.trim())
  );
}

function oneOf(names: readonly string[], after: string): RegExp {
  return new RegExp(`^(?:${names.join('|')})${after}$`, 'i');
}
