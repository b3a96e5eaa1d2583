/** A narrator over the browser's own voices, with a `speechSynthesis` that the test plays. Wants vitest's fake timers. */
import { createWebSpeech } from '../../src/lib/adapters/speech/web-speech.ts';
import type { NarratorPreferences } from '../../src/lib/narration/narrator-types.ts';
import type { Script } from '../../src/lib/narration/script.ts';
import { chooseVoice } from '../../src/lib/narration/voices.ts';
import { createFakeSynthesis, nativeVoice } from './fake-synthesis.ts';
import type { FakeNativeVoice } from './fake-synthesis.ts';
import { narrating } from './narrating.ts';

interface Setting {
  readonly voices?: readonly FakeNativeVoice[];
  readonly script?: Script;
  readonly preferences?: Partial<NarratorPreferences>;
}

export function narratingInBrowser({
  voices = [nativeVoice('Anna'), nativeVoice('Bella')],
  script,
  preferences,
}: Setting = {}) {
  const fake = createFakeSynthesis();
  fake.setVoices(voices);
  const browser = createWebSpeech(fake.page)!;
  const {
    narrator,
    clock,
    told,
    preferences: wishes,
  } = narrating({
    ...(script && { script }),
    preferences: { voiceFor: (lang) => chooseVoice(browser.voices(), lang), ...preferences },
    more: { engines: [browser] },
  });
  return {
    fake,
    browser,
    narrator,
    clock,
    told,
    preferences: wishes,
    texts: () => fake.spoken.map(({ text }) => text),
    /** The utterance given last. */
    get latest() {
      return fake.spoken.at(-1)!;
    },
  };
}
