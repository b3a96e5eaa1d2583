/** The words after `npm run add --`, read strictly: an unknown or empty option is an error, not a guess. */
import { parseArgs } from 'node:util';
import { ReaderError } from '../src/lib/base/errors.ts';

export interface AddArguments {
  /** Path of the file to add. */
  readonly file: string;
  readonly slug?: string;
  readonly lang?: string;
  readonly translationOf?: string;
}

export const ADD_USAGE = 'Usage: npm run add -- FILE [--slug S] [--lang L] [--translation-of L]';

/** @throws ReaderError content-invalid */
export function addArguments(words: readonly string[]): AddArguments {
  const { values, positionals } = parse(words);
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0) {
    const what = file === undefined ? 'No file is named' : 'More than one file is named';
    throw new ReaderError('content-invalid', `${what}. ${ADD_USAGE}`);
  }
  for (const [name, value] of Object.entries(values)) {
    if (value.trim() === '')
      throw new ReaderError('content-invalid', `The option --${name} has no value. ${ADD_USAGE}`);
  }
  const { slug, lang, 'translation-of': translationOf } = values;
  return {
    file,
    ...(slug === undefined ? {} : { slug }),
    ...(lang === undefined ? {} : { lang }),
    ...(translationOf === undefined ? {} : { translationOf }),
  };
}

function parse(words: readonly string[]): {
  values: Partial<Record<'slug' | 'lang' | 'translation-of', string>>;
  positionals: string[];
} {
  try {
    const { values, positionals } = parseArgs({
      args: [...words],
      options: { slug: { type: 'string' }, lang: { type: 'string' }, 'translation-of': { type: 'string' } },
      allowPositionals: true,
    });
    return { values, positionals };
  } catch (error) {
    const why = error instanceof Error ? (error.message.split(/[.\n]/, 1)[0] ?? '') : String(error);
    throw new ReaderError('content-invalid', `${why}. ${ADD_USAGE}`);
  }
}
