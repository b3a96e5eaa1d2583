import { describe, expect, it } from 'vitest';
import { voicesFrom } from '../../../src/lib/adapters/speech/native-voices.ts';
import type { Voice } from '../../../src/lib/narration/voice.ts';
import { voiceMenu, type VoiceMenuWish } from '../../../src/lib/state/voice-menu.ts';
import { fakeVoice } from '../../support/fake-engine.ts';
import { androidChrome, windowsEdge } from '../../support/voice-lists.ts';

const sam = fakeVoice('Sam', 'en-US');
const kate = fakeVoice('Kate', 'en-GB');
const cloud = fakeVoice('Cloud', 'en-US', 'network');

const menu = (voices: readonly Voice[], wish: Partial<VoiceMenuWish> = {}, lang = 'en-US') =>
  voiceMenu(voices, lang, { display: 'en', ...wish });

describe('a menu of voices', () => {
  it('shows what is chosen, and what is heard for it', () => {
    expect(menu([sam, kate])).toMatchObject({ value: '', missing: null, heard: sam, systemAllowed: true });
    expect(menu([sam, kate], { chosenKey: kate.key })).toMatchObject({ value: kate.key, heard: kate });
    expect(menu([sam, kate], { chosenKey: 'system' })).toMatchObject({ value: 'system', heard: null });
  });

  it('tells of a choice that is gone, and what is heard instead; and follows it when it is back', () => {
    const chosenKey = kate.key;
    expect(menu([sam], { chosenKey })).toMatchObject({
      value: chosenKey,
      missing: { why: 'gone', name: 'Kate', region: 'English (United Kingdom)' },
      heard: sam,
    });
    expect(menu([], { chosenKey })).toMatchObject({ missing: { why: 'waiting' }, heard: null });
    expect(menu([sam, kate], { chosenKey })).toMatchObject({ missing: null, heard: kate });
  });

  it('offers what sends the text away only where that is allowed, and says so of an earlier choice', () => {
    const off = menu([sam, cloud], { chosenKey: cloud.key });
    expect(off).toMatchObject({
      value: cloud.key,
      missing: { why: 'off', name: 'Cloud' },
      heard: sam,
      someOff: true,
      systemAllowed: false,
    });
    expect(off.groups[0]?.rows.map(({ name, off: isOff }) => [name, isOff])).toEqual([
      ['Cloud', true],
      ['Sam', false],
    ]);
    expect(menu([sam, cloud], { chosenKey: 'system' }).missing?.why).toBe('off');
    const on = menu([sam, cloud], { chosenKey: cloud.key, allowNetwork: true });
    expect(on).toMatchObject({ missing: null, heard: cloud, someOff: false, systemAllowed: true });
  });

  it('leaves out of a name what the group says already', () => {
    const { groups } = menu([...voicesFrom(windowsEdge).keys()]);
    expect(groups.flatMap(({ rows }) => rows.map(({ name }) => name))).toEqual([
      'Microsoft Hazel',
      'Microsoft Sonia Online (Natural)',
      'Microsoft David',
      'Microsoft Emma Online (Natural)',
      'Microsoft EmmaMultilingual Online (Natural)',
      'Microsoft Mark',
      'Microsoft Zira',
    ]);
  });

  it('names regions and no voices where the device chooses', () => {
    const voices = [...voicesFrom(androidChrome).keys()];
    const { groups, heard } = menu(voices, {}, 'ru');
    expect(groups.map(({ kind }) => kind)).toEqual(['device']);
    expect(groups[0]?.rows.map(({ name, region }) => [name, region])).toEqual([
      ['', 'Russian (Russia)'],
      ['', 'Russian (Ukraine)'],
    ]);
    expect(heard?.key).toBe('device||ru-RU');
    expect(menu(voices, { chosenKey: 'device||ru-KZ' }, 'ru').missing).toEqual({
      why: 'gone',
      name: '',
      region: 'Russian (Kazakhstan)',
    });
  });

  it('for quotations hears another voice than the text has', () => {
    expect(menu([sam, kate], { besides: sam }).heard).toBe(kate);
    expect(menu([sam], { besides: sam }).heard).toBeNull();
    expect(menu([sam, kate], { besides: sam, chosenKey: sam.key }).heard).toBe(sam);
  });
});
