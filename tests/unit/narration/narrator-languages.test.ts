/** Voices follow the language of blocks and of words within a sentence, as far as the reader wishes. */
import { describe, expect, it } from 'vitest';
import type { NarratorPreferences } from '../../../src/lib/narration/narrator-types.ts';
import { createFakeEngine, fakeVoice } from '../../support/fake-engine.ts';
import { anna, narrating } from '../../support/narrating.ts';
import { paragraph } from '../../support/publication.ts';
import { marked, scriptOf } from '../../support/scripts.ts';

const boris = fakeVoice('Boris', 'ru-RU');
const gwen = fakeVoice('Gwen', 'en-GB');
const claire = fakeVoice('Claire', 'fr-FR');

const speaking = (
  text: Parameters<typeof scriptOf>[0],
  voices = [anna, boris, gwen],
  preferences: Partial<NarratorPreferences> = {},
) => {
  const stage = narrating({ script: scriptOf(text), engines: [createFakeEngine({ voices })], preferences });
  return {
    ...stage,
    said: () => {
      stage.heard();
      return stage.engine.asked.slice(1).map(({ request }) => `${request.voice?.name}: ${request.text}`);
    },
  };
};

describe('words of another language within a sentence', () => {
  const text = [marked('He said {ru:большое спасибо}, and left.', 'p')];
  it('are said by a voice of it, and the sentence is one step', () => {
    const stage = speaking(text);
    expect(stage.said()).toEqual(['Anna: He said', 'Boris: большое спасибо', 'Anna: and left.']);
    expect(stage.told()).toEqual([{ type: 'ended' }]);
  });

  it('keep the words marked in the text that is shown', () => {
    const stage = speaking(text);
    stage.narrator.play({ block: 'p', offset: 0 });
    stage.say();
    stage.engine.current.start();
    stage.tellWord('спасибо');
    expect(stage.shownWord()).toBe('спасибо');
    expect(stage.narrator.snapshot.word).toEqual({ start: 16, end: 23 });
    stage.narrator.pause();
    stage.narrator.play();
    expect(stage.engine.current.request).toMatchObject({ voice: boris });
    expect(stage.engine.current.request.text).toMatch(/^спасибо/);
  });

  it('are said by the voice of the text where that is wished', () => {
    expect(speaking(text, undefined, { languageSwitching: 'none' }).said()).toEqual([
      'Anna: He said большое спасибо, and left.',
    ]);
  });

  it('without a voice are read by another, of which an event tells once', () => {
    const stage = speaking([marked('Say {fr:mot} and {fr:mot} again.'), marked('And {fr:mot}.')], [anna]);
    const said = stage.said();
    expect(said.join(' ')).not.toContain('No voice');
    expect(said.every((line) => line.startsWith('Anna'))).toBe(true);
    expect(stage.told()).toEqual([{ type: 'language-missing', lang: 'fr', to: anna }, { type: 'ended' }]);
  });

  it('or are left out where the reader wants silence', () => {
    const stage = speaking([marked('Say {fr:mot} again.')], [anna], { foreignText: 'silent' });
    expect(stage.said()).toEqual(['Anna: Say', 'Anna: again.']);
  });
});

describe('dialects', () => {
  const text = [
    paragraph('One.'),
    paragraph('Colour.', { lang: 'en-GB' }),
    paragraph('Слово.', { lang: 'ru' }),
  ];
  it.each([
    ['dialects', ['Anna', 'Gwen', 'Boris']],
    ['languages', ['Anna', 'Anna', 'Boris']],
    ['none', ['Anna', 'Anna', 'Anna']],
  ] as const)('switching by %s', (languageSwitching, names) => {
    const stage = speaking(text, undefined, {
      languageSwitching,
      voiceFor: (lang) => ({ en: anna, 'en-GB': gwen, ru: boris })[lang] ?? null,
    });
    expect(stage.said().map((line) => line.split(':')[0])).toEqual(names);
  });
});

describe('a language without a voice', () => {
  const text = [
    paragraph('One.'),
    paragraph('Le mot. Encore.', { lang: 'fr', id: 'fr' }),
    paragraph('Two.'),
    paragraph('Le mot.', { lang: 'fr-CA' }),
    paragraph('Three.'),
  ];
  it('is named once, and read by the voice of the text', () => {
    const stage = speaking(text, [anna]);
    expect(stage.said()).toEqual([
      'Anna: One.',
      'Anna: No voice for fr, Anna reads.',
      'Anna: Le mot.',
      'Anna: Encore.',
      'Anna: Two.',
      'Anna: Le mot.',
      'Anna: Three.',
    ]);
    expect(stage.told()).toEqual([{ type: 'language-missing', lang: 'fr', to: anna }, { type: 'ended' }]);
  });

  it('is left out where the reader wants silence, told once as an event', () => {
    const stage = speaking(text, [anna], { foreignText: 'silent' });
    expect(stage.said()).toEqual(['Anna: One.', 'Anna: Two.', 'Anna: Three.']);
    expect(stage.told()).toEqual([{ type: 'language-missing', lang: 'fr', to: null }, { type: 'ended' }]);
  });

  it('is read nevertheless where the reader goes there', () => {
    const stage = speaking(text, [anna], { foreignText: 'silent' });
    stage.narrator.play({ block: 'fr', offset: 0 });
    expect(stage.narrator.snapshot).toMatchObject({ announcing: true, sentence: 2 });
    stage.say();
    expect(stage.engine.current.request.text).toBe('Le mot.');
  });

  it('shows the place that it speaks of, also if it is stopped in that', () => {
    const stage = speaking(text, [anna]);
    stage.narrator.play({ block: 'fr', offset: 0 });
    stage.narrator.pause();
    expect(stage.narrator.snapshot.sentence).toBe(2);
    stage.narrator.stop();
    expect(stage.narrator.snapshot.sentence).toBe(2);
  });

  it('is no more one once a voice for it has come', () => {
    const stage = speaking(text, [anna]);
    stage.narrator.play();
    stage.engine.setVoices([anna, claire]);
    stage.sayAll();
    expect(stage.told()).toEqual([{ type: 'ended' }]);
    expect(stage.engine.asked.filter(({ request }) => request.voice === claire)).toHaveLength(3);
  });

  it('that is the publication’s own is a plain failure', () => {
    const stage = speaking(text, [boris]);
    stage.narrator.play();
    expect(stage.narrator.snapshot).toMatchObject({ status: 'failed', failure: 'speech-no-voice' });
    expect(stage.told()).toEqual([{ type: 'failed', code: 'speech-no-voice' }]);
  });
});
