import { describe, expect, it } from 'vitest';
import type { Voice } from '../../../src/lib/narration/voice.ts';
import {
  chooseVoice,
  rankVoices,
  secondVoice,
  SYSTEM_VOICE,
  systemMayChoose,
  voiceGroups,
} from '../../../src/lib/narration/voices.ts';
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

  it('is not on the network unless the reader allows it, not even one chosen while it was allowed', () => {
    expect(chooseVoice([cloud], 'en')).toBeNull();
    expect(chooseVoice([cloud], 'en', { allowNetwork: true })).toBe(cloud);
    expect(chooseVoice([cloud, american], 'en', { allowNetwork: true })).toBe(american);
    expect(chooseVoice(all, 'en', { chosenKey: cloud.key, allowNetwork: true })).toBe(cloud);
    expect(chooseVoice(all, 'en', { chosenKey: cloud.key })?.where).toBe('device');
    expect(chooseVoice([vague], 'en')).toBe(vague);
  });

  it('is what the reader chose, while it is there and speaks the language', () => {
    expect(chooseVoice(all, 'en', { chosenKey: plain.key })).toBe(plain);
    expect(chooseVoice(all, 'ru', { chosenKey: plain.key })).toBe(russian);
    expect(chooseVoice(all, 'en', { chosenKey: 'gone' })).not.toBeNull();
    expect(chooseVoice(all, 'en', { chosenKey: null })).not.toBeNull();
    expect(chooseVoice(all, 'ru', { chosenKey: 'system' })).toBe(SYSTEM_VOICE);
  });

  it('is left to the system only where that cannot take one on the network unasked', () => {
    expect(chooseVoice(all, 'en', { chosenKey: 'system' })?.where).toBe('device');
    expect(chooseVoice(all, 'en', { chosenKey: 'system', allowNetwork: true })).toBe(SYSTEM_VOICE);
    expect(systemMayChoose(all, 'en')).toBe(false);
    expect(systemMayChoose([], 'en')).toBe(true);
  });

  it('is still the one chosen when its address changes', () => {
    const kept = { ...american, key: 'compact.sam|Sam|en-US' };
    const now = { ...american, key: 'enhanced.sam|Sam|en-US' };
    const other = { ...american, key: 'compact.sam|Sam|en-GB', lang: 'en-GB' };
    expect(chooseVoice([british, other, now], 'en', { chosenKey: kept.key, regions: ['en-GB'] })).toBe(now);
    expect(chooseVoice([british, other], 'en-GB', { chosenKey: kept.key })?.key).not.toBe(kept.key);
    expect(chooseVoice([british, american], 'en', { chosenKey: 'device||en-US', regions: ['en-GB'] })).toBe(
      british,
    );
  });

  it('is of better quality before it is on the device, and of the region before either', () => {
    const good: Voice = { ...fakeVoice('Good', 'en-US', 'network'), quality: 'very-high' };
    const poor: Voice = { ...fakeVoice('Poor', 'en-US'), quality: 'low' };
    const near: Voice = { ...fakeVoice('Near', 'en-GB'), quality: 'low' };
    const ranked = rankVoices([poor, american, good, near], 'en', { regions: ['en-GB'], allowNetwork: true });
    expect(names(ranked)).toEqual(['Near', 'Good', 'Sam', 'Poor']);
  });

  it('is no toy unless there is nothing else', () => {
    const toys = ['Zarvox', 'Bad News', 'Bubbles', 'Eddy (English (US))', 'Grandma (English (UK))'].map(
      (name) => fakeVoice(name, 'en-US'),
    );
    expect(rankVoices([...toys, american], 'en')).toEqual([american]);
    expect(names(rankVoices(toys, 'en'))).toEqual(['Eddy (English (US))', 'Grandma (English (UK))']);
    expect(rankVoices(toys.slice(0, 3), 'en')).toHaveLength(3);
    for (const name of ['Reed Smith', 'Sandy', 'Fred Astaire', 'Albertine']) {
      expect(rankVoices([fakeVoice(name, 'en-US'), american], 'en')).toHaveLength(2);
    }
  });

  it('is the same whatever the order of the list', () => {
    expect(names(rankVoices([...all].reverse(), 'en'))).toEqual(names(rankVoices(all, 'en')));
  });
});

describe('the voice for quotations', () => {
  const anna = fakeVoice('Anna', 'en-US');
  const louder = { ...fakeVoice('Sam (Enhanced)', 'en-US'), quality: 'high' as const };

  it('is of another speaker, of the same region if one is there', () => {
    expect(secondVoice([american, louder, british, anna], 'en', louder)).toBe(anna);
    expect(secondVoice([american, louder, british], 'en', louder)).toBe(british);
    expect(secondVoice([american, louder], 'en', louder)).toBeNull();
    expect(secondVoice([american, louder, cloud], 'en', louder)).toBeNull();
  });

  it('is what the reader chose, even the same', () => {
    expect(secondVoice([american, anna], 'en', american, { chosenKey: american.key })).toBe(american);
    expect(secondVoice([american, anna], 'en', american, { chosenKey: cloud.key })).toBe(anna);
  });

  it('is not the one that the system is likely to take by itself', () => {
    const usual = { ...british, isDefault: true };
    expect(secondVoice([american, usual], 'en-GB', SYSTEM_VOICE)).toBe(american);
    expect(secondVoice([american, anna], 'en', null)).not.toBe(chooseVoice([american, anna], 'en'));
    expect(secondVoice([], 'en', null)).toBeNull();
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
