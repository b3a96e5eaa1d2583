/**
 * The door for files: recognises what a file is, decodes it, and hands it to the importer for its format.
 * Importers are pure: bytes in, a publication and a report out, nothing read from or written to anywhere.
 */
import { ReaderError } from '../base/errors.ts';
import type { LanguageTag } from '../base/language.ts';
import type { Publication } from '../document/model.ts';
import { decodeText } from './decode.ts';
import type { LinesById } from './draft.ts';
import { guessLanguage } from './language-guess.ts';
import { knownLanguage, languageName } from './language-known.ts';
import { importMarkdown } from './markdown.ts';
import { importPlainText } from './plain-text.ts';
import { countPublication, ReportNotes, type ImportReport } from './report.ts';
import type { ResourceBytes } from './resources.ts';
import { isSlug, slugOf } from './slug.ts';

export interface ImportOptions {
  /** Lower-case latin letters, digits and hyphens; from the file's name where not given. */
  readonly slug?: string;
  /** BCP 47. Goes before what the file says or the text looks like. */
  readonly language?: string;
  /** The bytes of a picture by its file name. Without it a text that shows pictures is refused. */
  readonly resources?: ResourceBytes;
  /** A file of the content folder: its front matter must be complete, nothing is guessed. */
  readonly strict?: boolean;
}

export interface Imported {
  readonly publication: Publication;
  readonly report: ImportReport;
  /** From which line each section, block and note came. */
  readonly lines: LinesById;
}

type Format = 'plain text' | 'Markdown';

/**
 * Imports a file.
 * @param fileName with its ending, no folders; errors and report name it
 * @throws ReaderError with the file, and the line where there is one
 */
export function importFile(bytes: Uint8Array, fileName: string, options: ImportOptions = {}): Imported {
  const format = sniffFormat(bytes, fileName);
  const notes = new ReportNotes();
  const text = decodeText(bytes, fileName, notes);
  const slug = slugFor(fileName, options.slug);
  const given = options.language === undefined ? null : knownLanguage(options.language, { file: fileName });
  const titleFromName =
    fileName
      .replace(/\.[^.]*$/, '')
      .replace(/[-_\s]+/g, ' ')
      .trim() || fileName;
  const { publication, lines } =
    format === 'plain text'
      ? importPlainText(
          text,
          { slug, language: given ?? findLanguage(text, fileName, notes), titleFromName },
          notes,
        )
      : importMarkdown(
          text,
          {
            fileName,
            slug,
            language: given,
            titleFromName,
            strict: options.strict ?? false,
            resources: options.resources ?? (() => null),
            guessLanguage: (body) => findLanguage(body, fileName, notes),
          },
          notes,
        );
  return {
    publication,
    lines,
    report: { fileName, format, notes: notes.sorted(), counts: countPublication(publication) },
  };
}

/** The format by content first and name second. */
function sniffFormat(bytes: Uint8Array, fileName: string): Format {
  const ending = /\.([^.]+)$/.exec(fileName)?.[1]?.toLowerCase() ?? '';
  const start = String.fromCharCode(...bytes.subarray(0, 512));
  const refuse = (what: string): ReaderError =>
    new ReaderError('file-kind-unknown', `${what}; give a txt or md file.`, { file: fileName });
  if (start.startsWith('PK\u0003\u0004'))
    throw refuse('The file is an archive (EPUB, Word or zip), which cannot be added yet');
  if (start.startsWith('%PDF')) throw refuse('The file is a PDF, which cannot be added');
  if (
    /^\s*(?:\u00EF\u00BB\u00BF)?\s*<(?:!doctype html|html|\?xml)/i.test(start) ||
    /^x?html?$/.test(ending)
  ) {
    throw refuse('The file is a web page, which cannot be added yet');
  }
  if (ending === 'epub') throw refuse('The file is an EPUB, which cannot be added yet');
  if (ending === 'md' || ending === 'markdown') return 'Markdown';
  if (ending === 'txt' || ending === 'text' || ending === '') return 'plain text';
  throw refuse(`Files that end in .${ending} cannot be added`);
}

function slugFor(fileName: string, given: string | undefined): string {
  if (given === undefined) return slugOf(fileName.replace(/\.[^.]*$/, '')) ?? 'article';
  if (isSlug(given)) return given;
  throw new ReaderError(
    'content-invalid',
    `The slug “${given}” must be lower-case latin letters, digits and single hyphens, 80 at most.`,
  );
}

function findLanguage(text: string, fileName: string, notes: ReportNotes): LanguageTag {
  const guess = guessLanguage(text);
  if (guess) {
    notes.add(
      'language',
      1,
      `Took the language to be ${languageName(guess)} (${guess}) by its letters and commonest words.`,
    );
    return guess;
  }
  const letters = /\p{Script=Cyrillic}/u.test(text.slice(0, 20_000))
    ? 'ru'
    : /\p{Script=Latin}/u.test(text.slice(0, 20_000))
      ? 'en'
      : null;
  if (letters === null) {
    throw new ReaderError(
      'language-unknown',
      'The language of the text cannot be told; give it with --lang.',
      { file: fileName, line: 1 },
    );
  }
  notes.add(
    'language',
    1,
    `Took the language to be ${languageName(letters)} (${letters}) by its letters alone; give it with --lang if it is another.`,
  );
  return letters;
}
