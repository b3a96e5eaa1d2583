/**
 * What is wrong with a publication, as a list for its publisher: structure, ids, links, notes, pictures,
 * languages. It changes nothing and throws nothing; a publication without problems can be written, read
 * back and narrated.
 */
import type { ErrorCode } from '../base/errors.ts';
import type { Part } from './parts.ts';

export interface Problem {
  readonly code: Extract<
    ErrorCode,
    'content-invalid' | 'id-duplicate' | 'language-unknown' | 'link-invalid' | 'resource-missing' | 'alt-missing'
  >;
  /** One plain sentence. */
  readonly message: string;
  /** The part it is about, by identity, so that an importer can find its line; null for the publication. */
  readonly thing: Part['thing'] | null;
}
