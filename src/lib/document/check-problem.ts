/** A problem that `check` finds, and what its rules know of the publication around a part. */
import type { ErrorCode } from '../base/errors.ts';
import type { Part } from './parts.ts';

export interface Problem {
  readonly code: Extract<
    ErrorCode,
    | 'content-invalid'
    | 'id-duplicate'
    | 'language-unknown'
    | 'link-invalid'
    | 'resource-missing'
    | 'alt-missing'
  >;
  /** One plain sentence. */
  readonly message: string;
  /** The part it is about, by identity, so that an importer can find its line; null for the publication. */
  readonly thing: Part['thing'] | null;
}

export interface Surroundings {
  /** All ids, the title's too. */
  readonly ids: ReadonlySet<string>;
  readonly notes: ReadonlySet<string>;
  /** Names of the resources. */
  readonly resources: ReadonlySet<string>;
}

export function invalid(message: string, thing: Part['thing'] | null): Problem {
  return { code: 'content-invalid', message, thing };
}
