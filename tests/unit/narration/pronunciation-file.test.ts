import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MAX_RULES, plainDraft, type PronunciationDraft } from '../../../src/lib/narration/pronunciation.ts';
import {
  mergeRules,
  parseRules,
  readRulesFile,
  rulesToFile,
  rulesToText,
} from '../../../src/lib/narration/pronunciation-file.ts';

const lead: PronunciationDraft = {
  lang: 'en',
  match: 'Lead',
  say: 'led',
  wholeWord: true,
  caseSensitive: false,
  scope: 'all',
};
const mulino: PronunciationDraft = {
  lang: 'ru',
  match: 'Мулин',
  say: 'Му\u0301лин',
  wholeWord: false,
  caseSensitive: true,
  scope: { publication: 'an-article' },
};
const rules = [
  { id: 'a', ...lead },
  { id: 'b', ...mulino },
];
const many = (count: number): PronunciationDraft[] =>
  Array.from({ length: count }, (_, index) => ({ ...lead, match: `word ${index}` }));
const fileOf = (...entries: unknown[]): string =>
  JSON.stringify({ schema: 'lectern-pronunciations', version: 1, rules: entries });
function counter(): () => string {
  let count = 0;
  return () => `new ${++count}`;
}

const draft = fc
  .record<PronunciationDraft>({
    lang: fc.constantFrom('en', 'ru', 'zh'),
    match: fc.string({ unit: 'binary', maxLength: 200 }),
    say: fc.string({ unit: 'binary', maxLength: 200 }),
    wholeWord: fc.boolean(),
    caseSensitive: fc.boolean(),
    scope: fc.oneof(fc.constant('all' as const), fc.record({ publication: fc.string() })),
  })
  .map(plainDraft)
  .filter(({ match, say }) => match !== '' && match.length <= 200 && say.length <= 200);

describe('what the device keeps', () => {
  it('is read back as it was', () => {
    expect(parseRules(JSON.parse(rulesToText(rules)))).toStrictEqual(rules);
    fc.assert(
      fc.property(draft, (one) => {
        const kept = [{ id: 'x', ...one }];
        expect(parseRules(JSON.parse(rulesToText(kept)))).toEqual(kept);
      }),
    );
  });

  it('may be anything: nothing is thrown, and no more comes out than the limit', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(parseRules(value)).toEqual([]);
        expect(parseRules({ rules: [value, { id: 'a', ...lead }] })).toEqual([{ id: 'a', ...lead }]);
      }),
    );
    const kept = many(MAX_RULES + 50).map((one, index) => ({ id: `${index}`, ...one }));
    expect(parseRules({ rules: kept })).toHaveLength(MAX_RULES);
  });

  it.each([
    ['no object', 7],
    ['no id', { ...lead }],
    ['no language', { id: 'x', ...lead, lang: 'no language' }],
    ['no text', { id: 'x', ...lead, match: ' \u00AD' }],
    ['a text that is too long', { id: 'x', ...lead, match: 'a'.repeat(201) }],
    ['nothing that is a text to say', { id: 'x', ...lead, say: null }],
    ['too much to say', { id: 'x', ...lead, say: 'a'.repeat(201) }],
    ['a switch that is none', { id: 'x', ...lead, wholeWord: 'yes' }],
    ['a place that is none', { id: 'x', ...lead, publication: 7 }],
    ['an id that another has', { id: 'a', ...lead, match: 'other' }],
    ['what another finds', { id: 'x', ...lead, match: 'LEAD' }],
  ])('loses an entry with %s, and no other', (_, entry) => {
    const kept = [{ id: 'a', ...lead }, entry, { id: 'c', ...lead, match: 'third' }];
    expect(parseRules({ rules: kept }).map(({ id }) => id)).toEqual(['a', 'c']);
  });

  it('is plain, whoever wrote it', () => {
    const entry = { id: 'x', lang: 'en_US', match: ' Two\nwords ', say: '<b>two</b>\u0000' };
    expect(parseRules({ rules: [entry] })).toEqual([
      { id: 'x', ...lead, match: 'Two words', say: 'two', wholeWord: true, caseSensitive: false },
    ]);
  });
});

describe('a file of rules', () => {
  it('has a name, a schema and a version, and no ids', () => {
    const file = JSON.parse(rulesToFile(rules)) as Record<string, unknown>;
    expect(file).toMatchObject({
      name: 'Lectern pronunciations',
      schema: 'lectern-pronunciations',
      version: 1,
    });
    expect(file['rules']).toEqual([
      { lang: 'en', match: 'Lead', say: 'led', wholeWord: true, caseSensitive: false },
      {
        lang: 'ru',
        match: 'Мулин',
        say: 'Му\u0301лин',
        wholeWord: false,
        caseSensitive: true,
        publication: 'an-article',
      },
    ]);
  });

  it('is read back as it was, also with a byte order mark before it', () => {
    for (const text of [rulesToFile(rules), `\uFEFF${rulesToFile(rules)}`])
      expect(readRulesFile(text)).toEqual({ kind: 'rules', drafts: [lead, mulino], damaged: 0 });
  });

  it('counts what is damaged in it', () => {
    expect(readRulesFile(fileOf({ lang: 'en' }, { lang: 'en', match: 'Lead', say: 'led' }, null))).toEqual({
      kind: 'rules',
      drafts: [lead],
      damaged: 2,
    });
  });

  it('is refused where it is another file, or one of a later version', () => {
    for (const text of ['', 'no JSON', '[]', 'null', '{"rules":[]}', fileOf().replace('1', '"1"')])
      expect(readRulesFile(text), text).toEqual({ kind: 'foreign' });
    expect(readRulesFile(fileOf().replace('"version":1', '"version":2'))).toEqual({ kind: 'newer' });
  });
});

describe('rules from a file beside those that are there', () => {
  it('are added, change what finds the same, or are there already, and each is counted', () => {
    const other = { ...lead, match: 'Bass', say: 'base' };
    const merged = mergeRules(
      rules,
      [{ ...lead, match: 'lead', say: 'leed' }, mulino, other, other],
      counter(),
    );
    expect(merged).toEqual({
      rules: [{ id: 'a', ...lead, match: 'lead', say: 'leed' }, rules[1], { id: 'new 1', ...other }],
      added: 1,
      changed: 1,
      same: 2,
      leftOut: 0,
    });
  });

  it('stop at the limit, but still change what is there', () => {
    const drafts = [...many(MAX_RULES + 3), { ...lead, say: 'leed' }];
    const merged = mergeRules(rules.slice(0, 1), drafts, counter());
    expect(merged).toMatchObject({ added: MAX_RULES - 1, changed: 1, leftOut: 4 });
    expect(merged.rules).toHaveLength(MAX_RULES);
    expect(merged.rules[0]).toEqual({ id: 'a', ...lead, say: 'leed' });
  });

  it('are all there already the second time', () => {
    fc.assert(
      fc.property(fc.array(draft, { maxLength: 8 }), (drafts) => {
        const once = mergeRules(rules, drafts, counter());
        const again = mergeRules(once.rules, readBack(rulesToFile(once.rules)), counter());
        expect(again).toMatchObject({ added: 0, changed: 0, leftOut: 0, same: once.rules.length });
        expect(again.rules).toEqual(once.rules);
      }),
    );
  });
});

function readBack(text: string): readonly PronunciationDraft[] {
  const file = readRulesFile(text);
  return file.kind === 'rules' ? file.drafts : expect.unreachable(file.kind);
}
