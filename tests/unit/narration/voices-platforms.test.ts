/** The voices of common systems, from what the browser lists to what the reader is read to with and offered. */
import { describe, expect, it } from 'vitest';
import { voicesFrom } from '../../../src/lib/adapters/speech/native-voices.ts';
import { loadKnownVoices } from '../../../src/lib/narration/known-voices.ts';
import { describeVoices } from '../../../src/lib/narration/voice-quality.ts';
import type { Voice } from '../../../src/lib/narration/voice.ts';
import {
  chooseVoice,
  rankVoices,
  secondVoice,
  voiceGroups,
  type VoiceChoice,
} from '../../../src/lib/narration/voices.ts';
import { primaryLanguage } from '../../../src/lib/base/language.ts';
import * as lists from '../../support/voice-lists.ts';
import type { FakeNativeVoice } from '../../support/fake-synthesis.ts';

const tables = new Map(
  await Promise.all(['en', 'fr', 'ru'].map(async (lang) => [lang, await loadKnownVoices(lang)] as const)),
);

const plain = (list: readonly FakeNativeVoice[]): Voice[] => [...voicesFrom(list).keys()];
const known = (list: readonly FakeNativeVoice[]): Voice[] =>
  describeVoices(plain(list), (lang) => tables.get(primaryLanguage(lang)) ?? null);
const names = (voices: readonly Voice[]): string[] => voices.map(({ name }) => name);
const nameOf = (list: readonly FakeNativeVoice[], lang: string, choice?: VoiceChoice) =>
  chooseVoice(known(list), lang, choice)?.name ?? null;
const offered = (list: readonly FakeNativeVoice[], lang: string) =>
  voiceGroups(known(list), lang, 'en').map(({ kind, label, voices }) => [label || kind, ...names(voices)]);

describe('the voice that reads without being asked for', () => {
  const american = { regions: ['en-US'] };
  const british = { regions: ['en-GB', 'en'] };
  it.each([
    ['Safari on a Mac', lists.macSafari, 'en', american, 'Ava (Premium)'],
    ['Safari on a Mac, British reader', lists.macSafari, 'en', british, 'Daniel'],
    ['Safari on a Mac, Canadian text', lists.macSafari, 'fr-CA', {}, 'Amélie'],
    ['Safari on a Mac, in Russian', lists.macSafari, 'ru', {}, 'Milena'],
    ['a Mac in French', lists.frenchMac, 'fr', { regions: ['fr-FR'] }, 'Audrey (premium)'],
    ['an iPhone', lists.iosSafari, 'en', american, 'Zoe (высшее качество)'],
    ['an iPhone, in Russian', lists.iosSafari, 'ru', {}, 'Milena (улучшенный)'],
    ['Edge', lists.windowsEdge, 'en', american, 'Microsoft Zira - English (United States)'],
    ['Edge, in Russian', lists.windowsEdge, 'ru', {}, 'Microsoft Irina - Russian (Russian)'],
    ['Edge, only online', lists.windowsEdge, 'ka', {}, null],
    ['Chrome on Windows', lists.chromeDesktop, 'en', british, 'Microsoft Hazel - English (Great Britain)'],
    ['Chrome on Android', lists.androidChrome, 'en', american, 'английский США'],
    ['Chrome on Linux', lists.linuxChromium, 'en', american, 'en-US espeak-ng'],
    ['Chrome on Linux, British reader', lists.linuxChromium, 'en', british, 'en-GB espeak-ng'],
    ['Chrome on Linux, in Russian', lists.linuxChromium, 'ru-RU', {}, 'ru espeak-ng'],
    ['Firefox on Linux', lists.linuxFirefox, 'en', american, 'Voice en-US'],
    ['WebKitGTK', lists.webkitGtk, 'en', {}, 'awb'],
  ])('%s', (_, list, lang, choice, expected) => {
    expect(nameOf(list, lang, choice)).toBe(expected);
  });

  it('is on the network only if that is allowed, and then the better one', () => {
    const allowed = { regions: ['en-US'], allowNetwork: true };
    expect(nameOf(lists.windowsEdge, 'en', allowed)).toBe(
      'Microsoft Emma Online (Natural) - English (United States)',
    );
    expect(nameOf(lists.chromeDesktop, 'ru', allowed)).toBe('Google русский');
    expect(nameOf(lists.windowsEdge, 'ka', allowed)).toBe(
      'Microsoft Eka Online (Natural) - Georgian (Georgia)',
    );
  });

  it('is of the same language and region where nothing is known yet', () => {
    for (const list of Object.values(lists)) {
      const [first] = rankVoices(plain(list), 'en', { regions: ['en-US'] });
      const [better] = rankVoices(known(list), 'en', { regions: ['en-US'] });
      expect(first?.lang).toBe(better?.lang);
    }
  });
});

describe('a second voice', () => {
  it.each([
    ['Safari on a Mac', lists.macSafari, 'en-US', 'Samantha (Enhanced)'],
    ['Edge', lists.windowsEdge, 'en-US', 'Microsoft David - English (United States)'],
    ['Edge, in Russian', lists.windowsEdge, 'ru', 'Microsoft Pavel - Russian (Russian)'],
    ['Chrome on Android', lists.androidChrome, 'ru-RU', 'русский Украина'],
    ['an iPhone, in Russian: two variants of one voice', lists.iosSafari, 'ru', null],
  ])('%s', (_, list, lang, expected) => {
    const voices = known(list);
    const first = chooseVoice(voices, lang);
    expect(secondVoice(voices, lang, first)?.name ?? null).toBe(expected);
  });

  it('is never the first, whatever the list', () => {
    for (const list of Object.values(lists)) {
      for (const lang of ['en', 'ru', 'fr']) {
        const voices = known(list);
        const first = chooseVoice(voices, lang);
        const second = secondVoice(voices, lang, first);
        if (second) expect(second.key).not.toBe(first?.key);
        if (second) expect(second.where).not.toBe('network');
      }
    }
  });
});

describe('what is offered', () => {
  it('has regions, best voices first, toys nowhere and robotic ones at the end', () => {
    const groups = offered(lists.macSafari, 'en');
    expect(groups.map(([label]) => label)).toEqual([
      'English (Australia)',
      'English (India)',
      'English (Ireland)',
      'English (South Africa)',
      'English (United Kingdom)',
      'English (United States)',
      'robotic',
    ]);
    expect(groups[5]).toEqual([
      'English (United States)',
      'Ava (Premium)',
      'Samantha (Enhanced)',
      'Samantha',
    ]);
    // Sixteen of Eloquence, four old ones, the language's row itself.
    expect(groups[6]).toHaveLength(21);
    expect(groups.flat()).not.toContain('Zarvox');
    expect(offered(lists.frenchMac, 'fr').at(-1)).toEqual(['robotic', 'Jacques (français (France))']);
  });

  it('has the robotic ones as all others where there are no others', () => {
    expect(offered(lists.linuxChromium, 'ru')).toEqual([
      ['Russian', 'ru espeak-ng'],
      ['Russian (Latvia)', 'ru-lv espeak-ng'],
    ]);
  });

  it('shows the toys where there is nothing else at all', () => {
    expect(offered(lists.frenchMac, 'en')).toEqual([['English (United States)', 'Mauvaises nouvelles']]);
    // By its identifier: its name is in a language of which we have no list.
    expect(offered(lists.iosSafari, 'en').flat()).not.toContain('Зарвокс');
  });

  it('has one row for a region on Android, which stands for the phone’s own voice', () => {
    expect(offered(lists.androidChrome, 'ru')).toEqual([['device', 'русский Россия', 'русский Украина']]);
    const serbian = voiceGroups(known(lists.androidChrome), 'sr', 'en').flatMap(({ voices }) => voices);
    expect(serbian.map(({ lang, key }) => [lang, key])).toEqual([
      ['sr-BA', 'device||sr-BA'],
      ['sr-RS', 'device||sr-RS'],
    ]);
  });
});

describe('what a list tells of itself', () => {
  it('is told of languages on Android, from the shape of the list alone', () => {
    const obedient = (list: readonly FakeNativeVoice[]): number =>
      plain(list).filter(({ obeys }) => obeys === 'language').length;
    expect(obedient(lists.androidChrome)).toBe(10);
    expect(obedient(lists.androidFirefox)).toBe(3);
    const { androidChrome: _, androidFirefox: __, ...others } = lists;
    for (const list of Object.values(others)) expect(obedient(list)).toBe(0);
    expect(obedient([])).toBe(0);
  });

  it('gives languages as tags, whatever their shape', () => {
    expect(
      plain(lists.androidChrome)
        .map(({ lang }) => lang)
        .sort(),
    ).toEqual(['en', 'en-GB', 'en-IN', 'en-US', 'he-IL', 'ru-RU', 'ru-UA', 'sr-BA', 'sr-RS', 'zh-CN']);
    expect(
      plain(lists.androidFirefox)
        .map(({ lang }) => lang)
        .sort(),
    ).toEqual(['en-AU', 'en-US', 'ru-RU']);
    // All but Klingon, for which espeak-ng gives the name of its script.
    expect(plain(lists.linuxFirefox)).toHaveLength(lists.linuxFirefox.length - 1);
  });

  it('claims nothing of where a voice is unless the list can be believed', () => {
    const places = (list: readonly FakeNativeVoice[]): string[] => [
      ...new Set(plain(list).map(({ where }) => where)),
    ];
    expect(places(lists.linuxFirefox)).toEqual(['unknown']);
    expect(places(lists.webkitGtk)).toEqual(['unknown']);
    expect(places(lists.androidChrome)).toEqual(['unknown']);
    expect(places(lists.linuxChromium)).toEqual(['device']);
    expect(places(lists.windowsEdge)).toEqual(['device', 'network']);
  });
});
