/** A refusal as one line for a command or a build log: `file:line: sentence`. */
import type { ReaderError } from '../base/errors.ts';

export function errorLine({ message, at }: ReaderError): string {
  const place =
    at.file === undefined ? '' : at.line === undefined ? `${at.file}: ` : `${at.file}:${at.line}: `;
  return `${place}${message}`;
}
