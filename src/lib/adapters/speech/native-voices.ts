/**
 * The browser's voice objects as voices of ours. Languages come in many shapes; what is said of their place is believed
 * where it can be true; and where a browser lists languages and calls them voices, one voice a region is made of them.
 */
import { languageTag } from '../../base/language.ts';
import type { Voice } from '../../narration/voice.ts';

/** Beside each the browser's own object that stands for it. */
export type NativeVoices = ReadonlyMap<Voice, SpeechSynthesisVoice>;

export function voicesFrom(native: readonly SpeechSynthesisVoice[]): NativeVoices {
  return obeysLanguageOnly(native) ? oneForRegion(native) : oneForEach(native);
}

/**
 * Android's browsers: whatever voice they are given, they tell the phone's engine the language alone, so their "voices"
 * are locales under the names that the phone's language has for them. Chrome lists Java's `Locale.toString()`
 * (`en_US`, `sr_RS_#Latn`), which no other browser does, with the name for an address; Firefox says `moz-tts:android:`.
 */
function obeysLanguageOnly(native: readonly SpeechSynthesisVoice[]): boolean {
  const ofFirefox = ({ voiceURI }: SpeechSynthesisVoice): boolean => voiceURI.startsWith('moz-tts:android:');
  const ofChrome = ({ voiceURI, name, lang }: SpeechSynthesisVoice): boolean =>
    voiceURI === name && /^[a-z]{2,3}(?:_|$)/.test(lang);
  return (
    native.length > 0 &&
    (native.every(ofFirefox) || (native.every(ofChrome) && native.some(({ lang }) => lang.includes('_'))))
  );
}

/** No region: Android lists `en_001` beside the countries. */
const WORLD = '001';

function oneForRegion(native: readonly SpeechSynthesisVoice[]): NativeVoices {
  const voices = new Map<string, [Voice, SpeechSynthesisVoice]>();
  // The shortest locale of a region is its plainest.
  for (const voice of [...native].sort((a, b) => a.lang.length - b.lang.length)) {
    const tag = languageTag(javaLocale(voice.lang));
    if (tag === null) continue;
    const { language, region } = new Intl.Locale(tag);
    const lang = region && region !== WORLD ? `${language}-${region}` : language;
    // Without the name, which changes with the phone's language.
    const key = `device||${lang}`;
    if (voices.has(key)) continue;
    const { name } = voice;
    // Chrome says of each that it is local, and cannot know.
    voices.set(key, [{ key, name, lang, where: 'unknown', isDefault: false, obeys: 'language' }, voice]);
  }
  return new Map(voices.values());
}

function oneForEach(native: readonly SpeechSynthesisVoice[]): NativeVoices {
  // Firefox and WebKitGTK on Linux call every voice remote: only who calls some local can be believed.
  const believable = native.some((voice) => voice.localService);
  const voices = new Map<string, [Voice, SpeechSynthesisVoice]>();
  for (const voice of native) {
    const lang = languageTag(voice.lang);
    const key = keyOf(voice);
    if (lang === null || voices.has(key)) continue;
    const where = voice.localService ? 'device' : believable ? 'network' : 'unknown';
    voices.set(key, [{ key, name: voice.name, lang, where, isDefault: voice.default }, voice]);
  }
  return new Map(voices.values());
}

/** `sr_RS_#Latn` as `sr_Latn_RS`, and Firefox's `eng-USA-default` without its last part. */
function javaLocale(locale: string): string {
  return locale.replace(/^([a-z]+)_([^_]*)_#([A-Z][a-z]{3}).*$/, '$1_$3_$2').replace(/_$|[-_]default$/i, '');
}

/** WebKitGTK leaves the URI empty, and names alone are not unique. */
function keyOf({ voiceURI, name, lang }: SpeechSynthesisVoice): string {
  return `${voiceURI}|${name}|${lang}`;
}
