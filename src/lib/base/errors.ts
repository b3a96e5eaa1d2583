/**
 * The one error that a reader or a publisher sees. A failure from outside (a file, the network, an
 * engine, a store) becomes a `ReaderError` with a code; a programmer's mistake is a `RangeError`.
 * The words for each code are in the message catalogues, the remedies in docs/errors.md.
 */
export const ERROR_CODES = [
  'front-matter-missing',
  'front-matter-malformed',
  'language-unknown',
  'id-duplicate',
  'edition-misaligned',
  'file-empty',
  'file-binary',
  'file-encoding',
  'file-too-large',
  'file-kind-unknown',
  'file-missing',
  'article-exists',
  'content-invalid',
  'resource-missing',
  'alt-missing',
  'link-invalid',
  'site-malformed',
  'speech-unavailable',
  'speech-no-voice',
  'speech-failed',
  'storage-unavailable',
  'page-unreadable',
] as const;
export type ErrorCode = (typeof ERROR_CODES)[number];

export class ReaderError extends Error {
  override readonly name = 'ReaderError';
  readonly code: ErrorCode;
  readonly at: { readonly file?: string; readonly line?: number };

  /**
   * @param message one plain sentence, for logs and commands; the interface looks its own words up by code
   * @param at a file name and a line from 1, where there is one
   */
  constructor(code: ErrorCode, message: string, at: { readonly file?: string; readonly line?: number } = {}) {
    super(message);
    this.code = code;
    this.at = at;
  }
}
