/**
 * The pictures that an import meets. Each file becomes one resource of the publication, in the order in which
 * the text first shows it; one that is not there, or whose size cannot be read, is refused with its line.
 */
import { ReaderError } from '../base/errors.ts';
import type { Resource } from '../document/model.ts';
import { imageFacts } from './image-size.ts';

/** The bytes of a file beside the text, or null where there is none. */
export type ResourceBytes = (name: string) => Uint8Array | null;

export class ResourceShelf {
  readonly #bytes: ResourceBytes;
  readonly #file: string;
  readonly #found = new Map<string, Resource>();

  constructor(bytes: ResourceBytes, file: string) {
    this.#bytes = bytes;
    this.#file = file;
  }

  /**
   * The resource's name, once it is known to be there.
   * @param url as the text has it: a file name, no folders
   * @throws ReaderError resource-missing
   */
  take(url: string, line: number): string {
    const at = { file: this.#file, line };
    const name = decodedName(url);
    if (name === '' || /[/\\:?#]/.test(name) || name.startsWith('.')) {
      throw new ReaderError(
        'resource-missing',
        `The picture “${url}” must be a file beside the text, named without folders.`,
        at,
      );
    }
    if (this.#found.has(name)) return name;
    const bytes = this.#bytes(name);
    if (!bytes) {
      throw new ReaderError(
        'resource-missing',
        `The picture “${name}” is not beside the text; put it there or take it out.`,
        at,
      );
    }
    const facts = imageFacts(bytes);
    if (!facts) {
      throw new ReaderError(
        'resource-missing',
        `The file “${name}” is no picture whose size can be read (svg, png, jpeg, webp, avif or gif).`,
        at,
      );
    }
    this.#found.set(name, { name, ...facts });
    return name;
  }

  all(): readonly Resource[] {
    return [...this.#found.values()];
  }
}

function decodedName(url: string): string {
  try {
    return decodeURIComponent(url);
  } catch {
    return url;
  }
}
