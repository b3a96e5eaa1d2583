/** The keys are told of in three places: the list that `?` opens, Help, and the guide. None may lag behind. */
import { readFileSync } from 'node:fs';
import { describe, expect, it, vi } from 'vitest';
import { help as englishHelp } from '../../../src/lib/i18n/en/help.ts';
import { reader as english } from '../../../src/lib/i18n/en/reader.ts';
import type { PlainPage } from '../../../src/lib/i18n/plain-page.ts';
import { help as russianHelp } from '../../../src/lib/i18n/ru/help.ts';
import { reader as russian } from '../../../src/lib/i18n/ru/reader.ts';
import { commandOf } from '../../../src/lib/ui/reader/keys.ts';

/** Dialogs close by it everywhere, so the list that is one has no line for it. */
const CLOSES = 'Esc';
/** All that is asked of what has the focus: here a paragraph of the article. */
class FocusedParagraph {
  closest(selector: string): FocusedParagraph | null {
    return selector === 'article' ? this : null;
  }
}

function listed({ keys }: typeof english): string[] {
  return keys.rows.flatMap(([key]) => key.split(' / '));
}

function inHelp(help: PlainPage): string[] {
  const blocks = help.sections.flatMap(({ blocks }) => blocks);
  return blocks.flatMap((block) =>
    block.kind === 'keys'
      ? block.rows.flatMap(({ strokes }) => strokes.map((stroke) => stroke.join('+')))
      : [],
  );
}

function inGuide(lang: string): string[] {
  const file = new URL(`../../../src/content/articles/reading-with-lectern/${lang}.md`, import.meta.url);
  const definitions = /^:::definitions\n(.*?)^:::$/ms.exec(readFileSync(file, 'utf8'))![1]!;
  return [...definitions.matchAll(/^(?:- | {2})`([^`]+)`\\?$/gm)].map(([, key]) => key!);
}

function pressed(key: string): string | null {
  const [name, ...modifiers] = key.split('+').reverse();
  const arrow = { '←': 'ArrowLeft', '→': 'ArrowRight' }[name!];
  const event = {
    key: arrow ?? (modifiers.includes('Shift') || name!.length > 1 ? name : name!.toLowerCase()),
    code: '',
    altKey: modifiers.includes('Alt'),
    shiftKey: modifiers.includes('Shift'),
    target: new FocusedParagraph(),
  };
  return commandOf(event as unknown as KeyboardEvent, true);
}

describe('the keys of the reader page', () => {
  vi.stubGlobal('Element', FocusedParagraph);

  it('each do something of their own', () => {
    const commands = listed(english).map(pressed);
    expect(commands).not.toContain(null);
    expect(new Set(commands).size).toBe(commands.length);
  });

  it('are all listed', () => {
    const letters = Array.from({ length: 26 }, (_, nth) => String.fromCharCode(65 + nth));
    const signs = Array.from({ length: 0x7f - 0x21 }, (_, nth) => String.fromCharCode(0x21 + nth));
    const possible = [
      ...letters,
      ...letters.map((letter) => `Shift+${letter}`),
      ...signs.filter((sign) => !/[a-z]/i.test(sign) && sign !== '+'),
    ];
    const meaning = possible.filter((key) => pressed(key) !== null);
    expect(meaning.length).toBeGreaterThan(15);
    expect(listed(english)).toEqual(expect.arrayContaining(meaning));
  });

  it.each([
    ['English', english, englishHelp, 'en'],
    ['Russian', russian, russianHelp, 'ru'],
  ] as const)('are the same in the list, in Help and in the guide, in %s', (_, words, help, lang) => {
    const keys = listed(words);
    expect(keys).toEqual(listed(english));
    expect(inHelp(help).toSorted()).toEqual([...keys, CLOSES].toSorted());
    // A voice says no arrows, so the guide tells of those two in a sentence.
    const said = keys.filter((key) => !key.startsWith('Alt+'));
    expect(inGuide(lang).toSorted()).toEqual([...said, CLOSES].toSorted());
  });
});
