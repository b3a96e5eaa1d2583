/**
 * What is known of the voices of common systems: their qualities and which is to be preferred. The tables are fetched
 * when a language is first listened to; without them voices are only ranked less well.
 */
import { primaryLanguage, type LanguageTag } from '../base/language.ts';
import { bareName } from './voice-names.ts';
import { VOICE_QUALITIES, type VoiceQuality } from './voice.ts';

export interface KnownVoice {
  readonly name: string;
  readonly lang: LanguageTag;
  /** Those it comes in: Apple gives a small variant to everyone and better ones to download. At least one, worst first. */
  readonly qualities: readonly VoiceQuality[];
  /** 0 for the most recommended. */
  readonly place: number;
}

export interface KnownVoices {
  /** By any of its names, in any spelling of capitals, with or without what browsers add to it. */
  find(name: string, lang: LanguageTag): KnownVoice | null;
}

/** Languages of one table: browsers write Cantonese and Mandarin both as Chinese, or by their own codes. */
const TABLE_OF: Readonly<Record<string, string>> = { cmn: 'zh', yue: 'zh', wuu: 'zh', no: 'nb' };

/**
 * The table of a language; null where there is none.
 * Rejects where it cannot be fetched.
 */
export async function loadKnownVoices(lang: LanguageTag): Promise<KnownVoices | null> {
  const language = primaryLanguage(lang);
  const name = TABLE_OF[language] ?? language;
  const { OWN_TABLES } = await import('./voice-data/tables.ts');
  const own = OWN_TABLES.get(name);
  const table = own ? (await own()).table : (await import('./voice-data/others.ts')).tables.get(name);
  return table === undefined ? null : parseKnownVoices(table);
}

/** @param table lines of language, digits of qualities (0 to 4) and names between bars */
export function parseKnownVoices(table: string): KnownVoices {
  const byName = new Map<string, KnownVoice[]>();
  const add = (name: string, voice: KnownVoice): void => {
    const others = byName.get(name) ?? [];
    if (!others.includes(voice)) byName.set(name, [...others, voice]);
  };
  const lines = table.split('\n').filter((line) => line !== '');
  lines.forEach((line, place) => {
    const [, lang, digits, list] = /^(\S+) ([0-4]+) (.+)$/.exec(line) ?? [];
    if (!lang || !digits || !list) throw new RangeError(`no line of known voices: ${line}`);
    const names = list.split('|');
    const qualities = [...digits].map((digit) => VOICE_QUALITIES[Number(digit)]!);
    const voice: KnownVoice = { name: names[0]!, lang, qualities, place };
    for (const name of names) {
      add(name.toLowerCase(), voice);
      add(bareName(name), voice);
    }
  });
  return {
    find(name, lang) {
      const found = byName.get(name.toLowerCase()) ?? byName.get(bareName(name)) ?? [];
      return found.find((voice) => voice.lang === lang) ?? found[0] ?? null;
    },
  };
}
