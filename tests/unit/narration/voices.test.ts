import { describe, expect, it } from 'vitest';
import type { Voice } from '../../../src/lib/narration/voice.ts';
import { chooseVoice, rankVoices, SYSTEM_VOICE, voiceGroups } from '../../../src/lib/narration/voices.ts';
import { fakeVoice } from '../../support/fake-engine.ts';

const names = (voices: readonly Voice[]): string[] => voices.map(({ name }) => name);

const afrikaans: Voice = { ...fakeVoice('Afrikaans', 'af'), isDefault: true };
const american = fakeVoice('Sam', 'en-US');
const british = fakeVoice('Kate', 'en-GB');
const received = fakeVoice('Received', 'en-GB-x-rp');
const plain = fakeVoice('Plain', 'en');
const russian = fakeVoice('Irina', 'ru-RU');
const cloud = fakeVoice('Cloud', 'en-US', 'network');
const vague = fakeVoice('Vague', 'en-US', 'unknown');
const all = [afrikaans, american, british, received, plain, russian, cloud];

describe('the voice for a language', () => {
  it('is one of that language, never the default of the platform', () => {
    expect(chooseVoice(all, 'ru')).toBe(russian);
    expect(chooseVoice(all, 'fr')).toBeNull();
    expect(chooseVoice([afrikaans], 'en')).toBeNull();
    expect(chooseVoice([], 'en')).toBeNull();
  });

  it('is of the region of the text, else of the reader, else the usual one', () => {
    expect(chooseVoice(all, 'en-GB', { regions: ['en-US'] })).toBe(british);
    expect(chooseVoice(all, 'en', { regions: ['ru', 'en-GB', 'en-US'] })).toBe(british);
    expect(chooseVoice([british, american], 'en')).toBe(american);
    expect(chooseVoice([received, british], 'en', { regions: ['en-GB'] })).toBe(british);
  });

  it('is not on the network unless the reader allows or chose it', () => {
    expect(chooseVoice([cloud], 'en')).toBeNull();
    expect(chooseVoice([cloud], 'en', { allowNetwork: true })).toBe(cloud);
    expect(chooseVoice([cloud, american], 'en', { allowNetwork: true })).toBe(american);
    expect(chooseVoice(all, 'en', { chosenKey: cloud.key })).toBe(cloud);
    expect(chooseVoice([vague], 'en')).toBe(vague);
  });

  it('is what the reader chose, while it is there and speaks the language', () => {
    expect(chooseVoice(all, 'en', { chosenKey: plain.key })).toBe(plain);
    expect(chooseVoice(all, 'ru', { chosenKey: plain.key })).toBe(russian);
    expect(chooseVoice(all, 'en', { chosenKey: 'gone' })).not.toBeNull();
    expect(chooseVoice(all, 'en', { chosenKey: null })).not.toBeNull();
    expect(chooseVoice(all, 'en', { chosenKey: 'system' })).toBe(SYSTEM_VOICE);
  });

  it('is no toy unless there is nothing else', () => {
    const toys = ['Zarvox', 'Bad News', 'Bubbles', 'Eddy (English (US))', 'Grandma (English (UK))'].map(
      (name) => fakeVoice(name, 'en-US'),
    );
    expect(rankVoices([...toys, american], 'en')).toEqual([american]);
    expect(rankVoices(toys, 'en')).toHaveLength(toys.length);
    for (const name of ['Reed Smith', 'Sandy', 'Fred Astaire', 'Albertine']) {
      expect(rankVoices([fakeVoice(name, 'en-US'), american], 'en')).toHaveLength(2);
    }
  });

  it('is the same whatever the order of the list', () => {
    expect(names(rankVoices([...all].reverse(), 'en'))).toEqual(names(rankVoices(all, 'en')));
  });
});

describe('the list to choose from', () => {
  it('has the voices of the language by region, in the words of the interface', () => {
    expect(voiceGroups(all, 'en').map(({ label, voices }) => [label, names(voices)])).toEqual([
      ['English', ['Plain']],
      ['English (United Kingdom)', ['Kate', 'Received']],
      ['English (United States)', ['Cloud', 'Sam']],
    ]);
    expect(voiceGroups(all, 'en', 'ru').map(({ label }) => label)).toContain('английский (Великобритания)');
    expect(voiceGroups(all, 'fr')).toEqual([]);
  });
});
