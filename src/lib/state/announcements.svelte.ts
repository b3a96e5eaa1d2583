/**
 * The one status line of the page: what a reader did or must know, in words, seen and heard. Never the
 * narrated text. It stays until something else is said or it is dismissed.
 */
export class Announcements {
  #text = $state('');
  /** Grows with every message, so that the same words twice are two messages. */
  #count = $state(0);

  get text(): string {
    return this.#text;
  }
  get count(): number {
    return this.#count;
  }

  say(text: string): void {
    this.#text = text;
    this.#count += 1;
  }

  clear(): void {
    this.#text = '';
  }
}
