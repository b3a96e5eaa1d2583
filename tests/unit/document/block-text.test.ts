import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blockText, inlineSpans, inlineText, noteMarks } from '../../../src/lib/document/block-text.ts';
import { cleanText, normalizeInlines } from '../../../src/lib/document/inlines.ts';
import type { Inline } from '../../../src/lib/document/model.ts';
import { textBlocks } from '../../../src/lib/document/walk.ts';
import { publication } from '../../support/arbitrary-publication.ts';
import { textInline as t } from '../../support/publication.ts';

describe('the text of a block', () => {
  it('counts a break as one unit, references and pictures as none, code as its text', () => {
    const inlines: Inline[] = [
      t('Раз'),
      { kind: 'break' },
      { kind: 'note-ref', note: 'n' },
      { kind: 'image', resource: 'a.svg', alt: 'alt' },
      { kind: 'strong', content: [t('two '), { kind: 'code', text: 'x()' }] },
    ];
    expect(inlineText(inlines)).toBe('Раз\ntwo x()');
    expect(noteMarks(inlines)).toEqual([{ at: 4, note: 'n' }]);
  });

  it('of code is its text, of a card its title', () => {
    expect(blockText({ kind: 'code', id: 'a', text: ' x\n' })).toBe(' x\n');
    expect(blockText({ kind: 'embed', id: 'a', url: 'https://a.example/', title: 'A', site: 'B' })).toBe('A');
  });

  it('tells where other languages run, outer before inner, empty runs left out', () => {
    const inlines: Inline[] = [
      t('So '),
      {
        kind: 'quotation',
        lang: 'fr',
        content: [t('le '), { kind: 'span', lang: 'ru', content: [t('дом')] }],
      },
      { kind: 'span', lang: 'de', content: [{ kind: 'note-ref', note: 'n' }] },
      { kind: 'quotation', content: [t('!')] },
    ];
    expect(inlineSpans(inlines)).toEqual([
      { start: 3, end: 9, lang: 'fr' },
      { start: 6, end: 9, lang: 'ru' },
    ]);
  });

  it('keeps every run and every mark inside it', () => {
    fc.assert(
      fc.property(publication, (made) => {
        for (const { block } of textBlocks(made)) {
          if (!('content' in block)) continue;
          const { length } = blockText(block);
          for (const { start, end } of inlineSpans(block.content))
            expect(0 <= start && start < end && end <= length).toBe(true);
          for (const { at } of noteMarks(block.content)) expect(at).toBeLessThanOrEqual(length);
        }
      }),
    );
  });
});

describe('the normal form of inlines', () => {
  const link = (...content: Inline[]): Inline => ({ kind: 'link', url: 'https://a.example/', content });
  const note: Inline = { kind: 'note-ref', note: 'n' };
  it.each<[string, Inline[], Inline[]]>([
    ['joins texts', [t('a'), t(''), t('b')], [t('ab')]],
    [
      'drops what holds nothing',
      [t('a'), { kind: 'emphasis', content: [t('')] }, { kind: 'code', text: '' }, t('b')],
      [t('ab')],
    ],
    [
      'keeps white space',
      [t(' '), { kind: 'strong', content: [t('\u00A0')] }],
      [t(' '), { kind: 'strong', content: [t('\u00A0')] }],
    ],
    ['takes a link inside a link apart', [link(t('a'), link(t('b')))], [link(t('ab'))]],
    [
      'moves a note behind its link',
      [link(t('a'), { kind: 'strong', content: [note, t('b')] })],
      [link(t('a'), { kind: 'strong', content: [t('b')] }), note],
    ],
    ['keeps the note of an empty link', [link(note)], [note]],
    ['replaces what HTML cannot carry', [t('a\r\nb\rc\0\uD800')], [t('a\nb\nc\uFFFD\uFFFD')]],
  ])('%s', (_, given, expected) => {
    expect(normalizeInlines(given)).toEqual(expected);
    expect(normalizeInlines(normalizeInlines(given))).toEqual(expected);
  });

  it('leaves pairs of surrogates alone', () => {
    expect(cleanText('a👩‍👧\uDC00')).toBe('a👩‍👧\uFFFD');
  });
});
