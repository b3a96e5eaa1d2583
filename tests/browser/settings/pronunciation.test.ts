import '../../../src/app.css';
import { flushSync, mount, unmount } from 'svelte';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { saveFile } from '../../../src/lib/adapters/dom/save-file.ts';
import { pronunciation as english } from '../../../src/lib/i18n/en/pronunciation.ts';
import { pronunciation as russian } from '../../../src/lib/i18n/ru/pronunciation.ts';
import {
  Pronunciations,
  type Hear,
  type PronunciationDraft,
} from '../../../src/lib/state/pronunciations.svelte.ts';
import { newDraft } from '../../../src/lib/ui/settings/pronunciation-choices.ts';
import PronunciationForm from '../../../src/lib/ui/settings/PronunciationForm.svelte';
import PronunciationSettings from '../../../src/lib/ui/settings/PronunciationSettings.svelte';

const articles = [{ slug: 'an-article', title: 'An article' }];
const lead: PronunciationDraft = { ...newDraft('en', 'Lead'), say: 'led' };
const mulino: PronunciationDraft = {
  ...newDraft('ru', 'Мулин'),
  say: 'Му\u0301лин',
  wholeWord: false,
  caseSensitive: true,
  scope: { publication: 'an-article' },
};

let rules: Pronunciations;
let hear: ReturnType<typeof vi.fn<Hear>>;
let saved: [name: string, text: string][];
let component: ReturnType<typeof mount> | null = null;

function show(words = english, more: { hear?: Hear | undefined } = { hear }): void {
  const display = words === english ? 'en' : 'ru';
  const save = (name: string, text: string): void => void saved.push([name, text]);
  const props = { pronunciations: rules, words, display, articles, save, ...more };
  component = mount(PronunciationSettings, { target: document.body, props });
  flushSync();
}
const button = (name: string) => page.getByRole('button', { name, exact: true });
const field = (name: string) => page.getByRole('textbox', { name, exact: true });
const kept = (): string[] => rules.rules.map(({ match, say }) => `${match}: ${say}`);

beforeEach(() => {
  rules = new Pronunciations();
  hear = vi.fn<Hear>(() => Promise.resolve('spoken'));
  saved = [];
});
afterEach(async () => {
  if (component) await unmount(component);
  component = null;
});

describe('a rule', () => {
  test('is added by the keyboard alone, and the focus is on it then', async () => {
    show();
    await expect.element(page.getByText(english.none)).toBeVisible();
    (button('Add a rule').element() as HTMLElement).focus();
    await userEvent.keyboard('{Enter}');
    await expect.element(field('Written as')).toHaveFocus();
    await userEvent.keyboard('Kreminna{Tab}krem in na');
    await userEvent.selectOptions(page.getByRole('combobox', { name: 'Language' }), 'Ukrainian');
    await userEvent.selectOptions(page.getByRole('combobox', { name: 'Where' }), 'Only in “An article”');
    await userEvent.click(page.getByRole('switch', { name: 'Whole word' }));
    await userEvent.click(field('Say it as'));
    await userEvent.keyboard('{Enter}');
    expect(rules.rules).toMatchObject([
      {
        lang: 'uk',
        match: 'Kreminna',
        say: 'krem in na',
        wholeWord: false,
        caseSensitive: false,
        scope: { publication: 'an-article' },
      },
    ]);
    await expect.element(button('Change Kreminna')).toHaveFocus();
    await expect.element(page.getByText('Added: Kreminna.')).toBeVisible();
    const entry = page.getByRole('list', { name: 'Your rules' }).getByRole('listitem');
    expect(entry.element().querySelector('.pair')?.textContent?.replace(/\s+/g, ' ').trim()).toBe(
      'Kreminna → is said as krem in na',
    );
    await expect
      .element(entry.getByText('Ukrainian · Only in “An article” · longer words too'))
      .toBeVisible();
  });

  test('is refused with words at the field, which then has the focus', async () => {
    rules.add(lead);
    show();
    await userEvent.click(button('Add a rule'));
    await userEvent.click(button('Add'));
    const written = field('Written as');
    await expect.element(written).toHaveFocus();
    await expect.element(written).toHaveAttribute('aria-invalid', 'true');
    await expect
      .element(written)
      .toHaveAccessibleDescription(`${english.faults['match-empty']} ${english.writtenHint}`);
    await userEvent.fill(written, 'LEAD');
    await expect.element(written).not.toHaveAttribute('aria-invalid');
    await userEvent.click(button('Add'));
    await expect
      .element(written)
      .toHaveAccessibleDescription(`${english.faults.same} ${english.writtenHint}`);
    await userEvent.fill(written, 'other');
    await userEvent.fill(field('Say it as'), 'a'.repeat(201));
    await userEvent.click(button('Add'));
    await expect.element(field('Say it as')).toHaveFocus();
    await expect.element(field('Say it as')).toHaveAttribute('aria-invalid', 'true');
    await expect.element(written).not.toHaveAttribute('aria-invalid');
    expect(kept()).toEqual(['Lead: led']);
  });

  test('is changed in its place', async () => {
    rules.add(lead);
    rules.add(mulino);
    show();
    await userEvent.click(button('Change Мулин'));
    await expect.element(page.getByRole('form', { name: 'Change the rule' })).toBeVisible();
    await expect.element(field('Say it as')).toHaveFocus();
    await expect.element(field('Say it as')).toHaveAttribute('lang', 'ru');
    await userEvent.fill(field('Say it as'), 'Мулен');
    await userEvent.click(button('Save'));
    expect(kept()).toEqual(['Lead: led', 'Мулин: Мулен']);
    expect(rules.rules[1]).toMatchObject({ caseSensitive: true, wholeWord: false });
    await expect.element(button('Change Мулин')).toHaveFocus();
    await userEvent.click(button('Undo'));
    expect(kept()).toEqual(['Lead: led', 'Мулин: Му\u0301лин']);
  });

  test('stays as it was where the change is called off', async () => {
    rules.add(lead);
    show();
    await userEvent.click(button('Change Lead'));
    await userEvent.fill(field('Say it as'), 'leed');
    await userEvent.click(button('Cancel'));
    expect(kept()).toEqual(['Lead: led']);
    await expect.element(button('Change Lead')).toHaveFocus();
  });

  test('is removed, and comes back by Undo, which has the focus', async () => {
    rules.add(lead);
    rules.add(mulino);
    show();
    await userEvent.click(button('Remove Lead'));
    expect(kept()).toEqual(['Мулин: Му\u0301лин']);
    await expect.element(page.getByText('Removed: Lead.')).toBeVisible();
    await expect.element(button('Undo')).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    expect(kept()).toEqual(['Lead: led', 'Мулин: Му\u0301лин']);
    await expect.element(button('Change Lead')).toHaveFocus();
    expect(button('Undo').elements()).toHaveLength(0);
    await userEvent.click(button('Remove Lead'));
    await userEvent.click(button('Remove Мулин'));
    await expect.element(page.getByText(english.none)).toBeVisible();
  });

  test('that says nothing says so', async () => {
    rules.add({ ...lead, match: '[sic]', say: '' });
    show();
    await expect.element(page.getByText('not said', { exact: true })).toBeVisible();
    expect(page.getByRole('button', { name: /Hear it/ }).elements()).toHaveLength(0);
  });
});

describe('a rule is heard', () => {
  test('from the list and while it is written, in its language', async () => {
    rules.add(mulino);
    show();
    await userEvent.click(button('Hear it Мулин'));
    expect(hear).toHaveBeenLastCalledWith('Му\u0301лин', 'ru');
    await userEvent.click(button('Add a rule'));
    await userEvent.fill(field('Written as'), 'Lead');
    await userEvent.click(button('Hear it'));
    expect(hear).toHaveBeenCalledTimes(1);
    await expect.element(page.getByText(english.nothingToHear)).toBeVisible();
    await userEvent.fill(field('Say it as'), 'led');
    await userEvent.click(button('Hear it'));
    expect(hear).toHaveBeenLastCalledWith('led', 'en');
    expect(kept()).toHaveLength(1);
  });

  test('or the reader is told why not', async () => {
    rules.add(mulino);
    hear.mockResolvedValueOnce('no-voice').mockResolvedValueOnce('failed');
    show();
    await userEvent.click(button('Hear it Мулин'));
    await expect.element(page.getByText(english.noVoice('Russian'))).toBeVisible();
    await userEvent.click(button('Hear it Мулин'));
    await expect.element(page.getByText(english.hearFailed)).toBeVisible();
  });

  test('only where the browser can speak', async () => {
    rules.add(mulino);
    show(english, { hear: undefined });
    await userEvent.click(button('Add a rule'));
    expect(page.getByRole('button', { name: /Hear it/ }).elements()).toHaveLength(0);
  });
});

describe('a file of rules', () => {
  const input = () => document.querySelector<HTMLInputElement>('input[type=file]')!;
  const take = (text: string) =>
    userEvent.upload(input(), new File([text], 'rules.json', { type: 'application/json' }));

  test('goes out and comes in, says what it did, and can be taken back', async () => {
    rules.add(lead);
    rules.add(mulino);
    show();
    await userEvent.click(button('Export rules'));
    expect(saved.map(([name]) => name)).toEqual(['lectern-pronunciations.json']);
    await expect.element(page.getByText('2 rules exported.')).toBeVisible();

    rules.remove(rules.rules[1]!.id);
    rules.change(rules.rules[0]!.id, { ...lead, say: 'leed' });
    await take(saved[0]![1]);
    await expect.element(page.getByText('From the file: 1 rule added, 1 rule changed.')).toBeVisible();
    expect(kept()).toEqual(['Lead: led', 'Мулин: Му\u0301лин']);
    await userEvent.click(button('Undo'));
    expect(kept()).toEqual(['Lead: leed']);
  });

  test('that is none is refused in words', async () => {
    show();
    await take('a shopping list');
    await expect.element(page.getByText(english.foreign)).toBeVisible();
    await take('{"schema":"lectern-pronunciations","version":2,"rules":[]}');
    await expect.element(page.getByText(english.newer)).toBeVisible();
    await take('{"schema":"lectern-pronunciations","version":1,"rules":[]}');
    await expect.element(page.getByText('There are no rules in this file.')).toBeVisible();
    expect(button('Export rules').elements()).toHaveLength(0);
  });

  test('is kept under its name with its text', async () => {
    const clicked: HTMLAnchorElement[] = [];
    const stop = new AbortController();
    document.addEventListener(
      'click',
      (event) => {
        event.preventDefault();
        clicked.push(event.target as HTMLAnchorElement);
      },
      { signal: stop.signal, capture: true },
    );
    const link = document.createElement('a');
    document.body.append(link);
    vi.spyOn(document, 'createElement').mockReturnValueOnce(link);
    saveFile('rules.json', '{"a":"ё"}');
    stop.abort();
    expect(clicked).toEqual([link]);
    expect(link.download).toBe('rules.json');
    expect(await (await fetch(link.href)).text()).toBe('{"a":"ё"}');
    link.remove();
  });
});

test('the form opens for a word that was heard, with the focus on how it sounds', async () => {
  const props = {
    words: english,
    display: 'en',
    label: english.newRule,
    initial: newDraft('ru-RU', 'Мулине'),
    articles,
    submitLabel: english.add,
    onsubmit: (draft: PronunciationDraft) => rules.problemOf(draft),
    oncancel: () => undefined,
  };
  component = mount(PronunciationForm, { target: document.body, props });
  flushSync();
  await expect.element(field('Written as')).toHaveValue('Мулине');
  await expect.element(page.getByRole('combobox', { name: 'Language' })).toHaveValue('ru');
  await expect.element(field('Say it as')).toHaveFocus();
});

test.for([
  ['English', english],
  ['Russian', russian],
] as const)('nothing scrolls sideways at 320 px, at any size, in %s', async ([, words]) => {
  await page.viewport(320, 640);
  rules.add({ ...lead, match: 'Donaudampfschifffahrtsgesellschaft'.repeat(3), say: 'б'.repeat(120) });
  rules.add(mulino);
  show(words);
  await userEvent.click(button(words.addRule));
  for (const size of [12, 19, 64, 128]) {
    document.documentElement.style.setProperty('--type-size', `${size}px`);
    expect(document.documentElement.scrollWidth, `${size} px`).toBeLessThanOrEqual(320);
  }
  document.documentElement.removeAttribute('style');
  await page.viewport(1024, 768);
  expect([...document.body.querySelectorAll('[style]')]).toEqual([]);
});
