/**
 * What a list of voices to choose from has to show: the voices in groups, which of them is chosen, and what is heard
 * in place of a choice that cannot be followed now. The words for it are the interface's.
 */
import type { LanguageTag } from '../base/language.ts';
import type { Voice } from '../narration/voice.ts';
import { rememberedVoice, shownName, voiceOfKey } from '../narration/voice-names.ts';
import { languageName } from '../narration/voice-region.ts';
import {
  chooseVoice,
  secondVoice,
  SYSTEM_VOICE,
  systemMayChoose,
  voiceGroups,
  type VoiceChoice,
} from '../narration/voices.ts';

/** Values of the two choices that are no voices. */
export const AUTOMATIC = '';
export const SYSTEM = SYSTEM_VOICE.key;

export interface VoiceRow {
  readonly voice: Voice;
  readonly key: string;
  /** Empty for a voice that the device is set to: `region` says which. */
  readonly name: string;
  /** Language and region, in the interface's words. */
  readonly region: string;
  /** A network voice while those are not allowed. */
  readonly off: boolean;
}

export interface VoiceMenu {
  readonly groups: readonly {
    readonly kind: 'region' | 'device' | 'robotic';
    readonly label: string;
    readonly rows: readonly VoiceRow[];
  }[];
  /** Key of the choice, AUTOMATIC or SYSTEM. */
  readonly value: string;
  /**
   * The choice where it cannot be followed. `waiting`: the list is still empty. `gone`: it holds no such voice now.
   * `off`: it might send the text away.
   */
  readonly missing: {
    readonly why: 'waiting' | 'gone' | 'off';
    readonly name: string;
    readonly region: string;
  } | null;
  /** What is heard; null where the system chooses, or nothing can. */
  readonly heard: Voice | null;
  readonly systemAllowed: boolean;
  /** Some network voices are listed and may not be chosen. */
  readonly someOff: boolean;
}

export interface VoiceMenuWish extends VoiceChoice {
  /** The interface's language. */
  readonly display: LanguageTag;
  /** For quotations: the voice of the text, from which it must be told. */
  readonly besides?: Voice | null;
}

export function voiceMenu(voices: readonly Voice[], lang: LanguageTag, wish: VoiceMenuWish): VoiceMenu {
  const { display, chosenKey, allowNetwork = false } = wish;
  const isOff = (voice: Voice): boolean => voice.where === 'network' && !allowNetwork;
  const groups = voiceGroups(voices, lang, display).map(({ kind, label, voices: members }) => ({
    kind,
    label,
    rows: members.map((voice) => ({
      voice,
      key: voice.key,
      name: voice.obeys === 'language' ? '' : shownName(voice.name),
      region: languageName(voice.lang, display),
      off: isOff(voice),
    })),
  }));
  const found = voiceOfKey(voices, chosenKey);
  const heard =
    wish.besides === undefined
      ? chooseVoice(voices, lang, wish)
      : secondVoice(voices, lang, wish.besides, wish);
  return {
    groups,
    value: found?.key ?? chosenKey ?? AUTOMATIC,
    missing: missing(voices, lang, wish, found),
    heard: heard === SYSTEM_VOICE ? null : heard,
    systemAllowed: systemMayChoose(voices, lang, wish),
    someOff: groups.some(({ rows }) => rows.some(({ off }) => off)),
  };
}

function missing(
  voices: readonly Voice[],
  lang: LanguageTag,
  wish: VoiceMenuWish,
  found: Voice | null,
): VoiceMenu['missing'] {
  const { chosenKey, display, allowNetwork = false } = wish;
  if (!chosenKey) return null;
  if (chosenKey === SYSTEM)
    return systemMayChoose(voices, lang, wish) ? null : { why: 'off', name: '', region: '' };
  const { name, lang: tag } = rememberedVoice(chosenKey);
  const remembered = { name: shownName(name), region: languageName(tag.replaceAll('_', '-'), display) };
  if (found) return found.where === 'network' && !allowNetwork ? { why: 'off', ...remembered } : null;
  return { why: voices.length === 0 ? 'waiting' : 'gone', ...remembered };
}
