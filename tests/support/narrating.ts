/** A narrator with a script, engines and a clock in the test's hand. */
import { assignIds } from '../../src/lib/document/ids.ts';
import type { Block } from '../../src/lib/document/model.ts';
import { createNarrator } from '../../src/lib/narration/narrator.ts';
import type {
  NarratorEvent,
  NarratorOptions,
  NarratorPreferences,
} from '../../src/lib/narration/narrator-types.ts';
import { buildScript } from '../../src/lib/narration/script.ts';
import { chooseVoice } from '../../src/lib/narration/voices.ts';
import { createFakeClock } from './fake-clock.ts';
import { createFakeEngine, fakeVoice } from './fake-engine.ts';
import type { FakeEngine } from './fake-engine.ts';
import { testWords } from './narration-words.ts';
import { draftOf, paragraph, section } from './publication.ts';

const aside = (id: string, text: string): Block => ({
  kind: 'aside',
  id,
  asideKind: id.startsWith('gift') ? 'donation' : 'newsletter',
  blocks: [paragraph(text)],
});

/** Title | One. Two. | (news: Sign up. It is free.) | Three. || Second | Four. | (gift: Give.) (news2: Join.) | Five. */
const listening = assignIds(
  draftOf([
    section(null, [
      paragraph('One here. Two here.', { id: 'one' }),
      aside('news', 'Sign up. It is free.'),
      paragraph('Three here.'),
    ]),
    section('Second', [
      paragraph('Four here.'),
      aside('gift', 'Give now.'),
      aside('news2', 'Join now.'),
      paragraph('Five here.'),
    ]),
  ]),
);

export const IN_ORDER = [
  'Title',
  'One here.',
  'Two here.',
  'Newsletter skipped.',
  'Three here.',
  'Second',
  'Four here.',
  'Donation skipped. Newsletter skipped.',
  'Five here.',
];

export const anna = fakeVoice('Anna', 'en-US');
export const bella = fakeVoice('Bella', 'en-US');

interface Setting {
  readonly engines?: readonly FakeEngine[];
  readonly script?: NarratorOptions['script'];
  readonly preferences?: Partial<NarratorPreferences>;
  readonly more?: Partial<NarratorOptions>;
}

export function narrating({
  engines,
  script = buildScript(listening, { words: testWords }),
  preferences: wished = {},
  more = {},
}: Setting = {}) {
  const clock = createFakeClock();
  const all = engines ?? [createFakeEngine({ voices: [anna, bella] })];
  const preferences: { -readonly [Key in keyof NarratorPreferences]: NarratorPreferences[Key] } = {
    rate: 1,
    pitch: 1,
    volume: 1,
    voiceFor: (lang) =>
      chooseVoice(
        all.flatMap((engine) => engine.voices()),
        lang,
      ),
    quoteVoiceFor: () => null,
    quoteVoice: 'same',
    policies: {
      heading: 'read',
      quote: 'read',
      list: 'read',
      table: 'read',
      code: 'read',
      picture: 'read',
      link: 'read',
      note: 'skip',
      aside: 'announce',
    },
    cues: 'none',
    pauses: { sentence: 0, paragraph: 350, heading: 600 },
    languageSwitching: 'dialects',
    foreignText: 'fallback',
    estimateWords: false,
    ...wished,
  };
  const narrator = createNarrator({
    engines: all,
    clock,
    script,
    preferences: () => preferences,
    words: testWords,
    ...more,
  });
  const events: NarratorEvent[] = [];
  narrator.subscribe((event) => events.push(event));
  const engine = all[0]!;
  return {
    narrator,
    clock,
    engine,
    engines: all,
    script,
    preferences,
    events,
    /** Events but those of the snapshot. */
    told: () => events.filter(({ type }) => type !== 'changed'),
    /** The engine says what it was given and the next thing begins. */
    say(ms = 100) {
      engine.current.start();
      clock.advance(ms);
      engine.current.end();
      clock.advance(1500);
    },
    /** Says everything until the narrator is silent. */
    sayAll() {
      for (let said = 0; said < 200 && engine.underWay > 0; said += 1) this.say();
    },
    /** Plays and says everything. */
    heard(): readonly string[] {
      narrator.play();
      this.sayAll();
      return engine.texts;
    },
    /** The sentence that is said now tells a word of it. */
    tellWord(word: string) {
      const { request } = engine.current;
      const at = request.text.indexOf(word);
      if (at < 0) throw new Error(`no “${word}” in “${request.text}”`);
      engine.current.word(at);
    },
    /** The shown text of the word that is marked; null where none is. */
    shownWord(): string | null {
      const { sentence, word } = narrator.snapshot;
      const found = script.sentences[sentence]!.words.find(({ shown }) => shown.start === word?.start);
      return found ? script.sentences[sentence]!.spoken.slice(found.spoken.start, found.spoken.end) : null;
    },
  };
}
