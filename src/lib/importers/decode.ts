/**
 * From the bytes of a file to lines of text. What can be repaired without a guess (a byte order mark, line
 * endings, stray control characters) is repaired and reported; what cannot is refused with a line number.
 */
import { ReaderError } from '../base/errors.ts';
import type { ReportNotes } from './report.ts';

/** 100 MB, as the import limits of the contract say. */
export const MAX_FILE_BYTES = 100 * 1024 * 1024;
/** How deep blocks and inlines may nest. */
export const MAX_DEPTH = 256;

/**
 * The text of a file with `\n` line endings, no byte order mark and no control characters but tab and
 * newline. Lines keep their numbers.
 * @throws ReaderError file-too-large, file-empty, file-binary, file-encoding
 */
export function decodeText(bytes: Uint8Array, fileName: string, notes: ReportNotes): string {
  if (bytes.length > MAX_FILE_BYTES) {
    throw new ReaderError(
      'file-too-large',
      'The file is larger than the limit of 100 MB; split it and add the parts.',
      {
        file: fileName,
      },
    );
  }
  if (bytes.length === 0) throw emptyFile(fileName);
  const marked = utf16Mark(bytes);
  if (marked) {
    throw new ReaderError('file-encoding', `The file is in ${marked}; save it as UTF-8 and add it again.`, {
      file: fileName,
      line: 1,
    });
  }
  const nul = bytes.indexOf(0);
  if (nul >= 0) {
    throw new ReaderError(
      'file-binary',
      'The file is not text (it holds a zero byte); give a txt or md file.',
      {
        file: fileName,
        line: lineOfByte(bytes, nul),
      },
    );
  }
  const text = strictUtf8(bytes, fileName);
  return repairText(text, fileName, notes);
}

function emptyFile(fileName: string): ReaderError {
  return new ReaderError('file-empty', 'The file holds no text; give a file that does.', {
    file: fileName,
    line: 1,
  });
}

function utf16Mark(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'UTF-16';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'UTF-16';
  return null;
}

function strictUtf8(bytes: Uint8Array, fileName: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    const at = firstBadByte(bytes);
    const shown = (bytes[at] ?? 0).toString(16).padStart(2, '0');
    throw new ReaderError(
      'file-encoding',
      `The file is not UTF-8 (byte ${shown} cannot stand here); save it as UTF-8 and add it again.`,
      {
        file: fileName,
        line: lineOfByte(bytes, at),
      },
    );
  }
}

/** Index of the byte at which UTF-8 breaks (RFC 3629, section 4); the length where it never does. */
export function firstBadByte(bytes: Uint8Array): number {
  let at = 0;
  while (at < bytes.length) {
    const lead = bytes[at]!;
    if (lead < 0x80) {
      at += 1;
      continue;
    }
    const length =
      lead >= 0xc2 && lead <= 0xdf
        ? 2
        : lead >= 0xe0 && lead <= 0xef
          ? 3
          : lead >= 0xf0 && lead <= 0xf4
            ? 4
            : 0;
    if (length === 0) return at;
    const second = bytes[at + 1] ?? 0;
    const low = lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80;
    const high = lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf;
    if (second < low || second > high) return at;
    for (let next = 2; next < length; next += 1) {
      const byte = bytes[at + next] ?? 0;
      if (byte < 0x80 || byte > 0xbf) return at;
    }
    at += length;
  }
  return at;
}

function lineOfByte(bytes: Uint8Array, at: number): number {
  let line = 1;
  for (let index = 0; index < at; index += 1) if (bytes[index] === 10) line += 1;
  return line;
}

function repairText(raw: string, fileName: string, notes: ReportNotes): string {
  let text = raw;
  if (text.startsWith('\uFEFF')) {
    text = text.slice(1);
    notes.add('bom-dropped', 1, 'Dropped the byte order mark at the start of the file.');
  }
  if (text.includes('\r')) {
    const line = text.slice(0, text.indexOf('\r')).split('\n').length;
    text = text.replace(/\r\n?/g, '\n');
    notes.add('line-endings', line, 'Turned the line endings of Windows or old Mac OS into plain newlines.');
  }
  if (CONTROL.test(text)) text = withoutControls(text, notes);
  if (text.trim() === '') throw emptyFile(fileName);
  return text;
}

// C0 without tab and newline, DEL, C1; a mark inside the text (U+FEFF) is one too: it shows nothing.
const CONTROL = /[\u0001-\u0008\u000B-\u001F\u007F-\u009F\uFEFF\uFFFE\uFFFF]/;
const CONTROLS = new RegExp(CONTROL.source, 'g');

function withoutControls(text: string, notes: ReportNotes): string {
  const lines = text.split('\n').map((line, index) => {
    const found = line.match(CONTROLS);
    if (!found) return line;
    const names = [
      ...new Set(found.map((mark) => `U+${mark.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`)),
    ];
    const count = `${found.length} control character${found.length === 1 ? '' : 's'}`;
    notes.add('control-removed', index + 1, `Removed ${count} (${names.slice(0, 4).join(', ')}).`);
    return line.replace(CONTROLS, '');
  });
  return lines.join('\n');
}
