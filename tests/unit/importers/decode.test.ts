import { describe, expect, it } from 'vitest';
import { decodeText, firstBadByte, MAX_FILE_BYTES } from '../../../src/lib/importers/decode.ts';
import { importFile } from '../../../src/lib/importers/importer.ts';
import { ReportNotes } from '../../../src/lib/importers/report.ts';
import { bytesOf, refusal } from './support.ts';

function decode(bytes: Uint8Array | string) {
  const notes = new ReportNotes();
  const text = decodeText(typeof bytes === 'string' ? bytesOf(bytes) : bytes, 'a.txt', notes);
  return { text, notes: notes.sorted().map(({ kind, line }) => [kind, line]) };
}

describe('a file that can be repaired', () => {
  it.each([
    ['a byte order mark', '\uFEFFOne', 'One', [['bom-dropped', 1]]],
    ['line endings of Windows', 'One\r\nTwo\r\n', 'One\nTwo\n', [['line-endings', 1]]],
    ['line endings of old Mac OS', 'One\nTwo\rThree', 'One\nTwo\nThree', [['line-endings', 2]]],
    [
      'control characters',
      'One\nT\u0007wo\u001B\nThree\u0085',
      'One\nTwo\nThree',
      [
        ['control-removed', 2],
        ['control-removed', 3],
      ],
    ],
    ['a mark inside the text', 'One\nT\uFEFFwo', 'One\nTwo', [['control-removed', 2]]],
  ])('has %s mended and reported', (_, given, text, notes) => {
    expect(decode(given)).toEqual({ text, notes });
  });

  it('says how many characters went and which', () => {
    const notes = new ReportNotes();
    decodeText(bytesOf('a\u0007\u0007\u0001b'), 'a.txt', notes);
    expect(notes.sorted()[0]?.words).toBe('Removed 3 control characters (U+0007, U+0001).');
  });

  it('keeps tabs, no-break spaces, joiners and soft hyphens', () => {
    const text = 'a\tb\u00A0c\u200Dd\u00ADe';
    expect(decode(text)).toEqual({ text, notes: [] });
  });
});

describe('a file that is refused', () => {
  it.each([
    ['0 bytes', new Uint8Array(), 'file-empty', 1],
    ['white space alone', bytesOf(' \n\t\n\u00A0'), 'file-empty', 1],
    ['a byte order mark alone', bytesOf('\uFEFF'), 'file-empty', 1],
    ['control characters alone', bytesOf('\u0001\u0002'), 'file-empty', 1],
    ['a zero byte', bytesOf('One\nTwo\nTh\0ree'), 'file-binary', 3],
    ['UTF-16', new Uint8Array([0xff, 0xfe, 0x41, 0]), 'file-encoding', 1],
    ['Windows-1251', new Uint8Array([...bytesOf('One\n'), 0xcf, 0xf0, 0xe8]), 'file-encoding', 2],
    ['a sequence cut short', new Uint8Array([...bytesOf('a\nb\n'), 0xe2, 0x80]), 'file-encoding', 3],
    ['half of a surrogate pair', new Uint8Array([0x41, 0xed, 0xa0, 0x80]), 'file-encoding', 1],
    ['an overlong sequence', new Uint8Array([0xc0, 0xaf]), 'file-encoding', 1],
  ])('with %s', (_, bytes, code, line) => {
    expect(refusal(() => decode(bytes))).toMatchObject({ code, at: { file: 'a.txt', line } });
  });

  it('when it is larger than the limit, which the message names', () => {
    const error = refusal(() => decode(new Uint8Array(MAX_FILE_BYTES + 1)));
    expect(error.code).toBe('file-too-large');
    expect(error.message).toContain('100 MB');
  });

  it.each([
    ['an archive', 'PK\u0003\u0004', 'a.txt'],
    ['a book', 'x', 'book.epub'],
    ['a PDF', '%PDF-1.7', 'a.txt'],
    ['a page', '<!DOCTYPE html><p>x', 'a.txt'],
    ['a page by its name', 'x', 'a.html'],
    ['a picture', 'x', 'a.png'],
  ])('when it is %s, in one sentence', (_, text, name) => {
    const error = refusal(() => importFile(bytesOf(text), name));
    expect(error.code).toBe('file-kind-unknown');
    expect(error.message).toMatch(/^[^.]*(?:\.\w+[^.]*)?; give a txt or md file\.$/);
  });
});

it('finds the first bad byte where the platform’s decoder finds one', () => {
  for (let lead = 0x80; lead < 0x100; lead += 1) {
    for (const rest of [
      [],
      [0x80],
      [0xa0, 0x80],
      [0x90, 0x80, 0x80],
      [0x8f, 0xbf, 0xbf],
      [0xbf, 0xbf, 0xbf],
    ]) {
      const bytes = new Uint8Array([0x41, lead, ...rest]);
      let valid = true;
      try {
        new TextDecoder('utf-8', { fatal: true }).decode(bytes);
      } catch {
        valid = false;
      }
      expect(firstBadByte(bytes) === bytes.length, `${lead.toString(16)} ${rest.join(' ')}`).toBe(valid);
    }
  }
});
