/**
 * The words of the interface: those of the page's own language, unless the reader chose another. The
 * page is prerendered in its own; a chosen one is fetched and put in its place.
 */
import type { Messages, UiLanguage } from '../i18n/messages.ts';

export class Words {
  #messages: Messages = $state.raw()!;
  #language = $state<UiLanguage>('en');

  constructor(language: UiLanguage, messages: Messages) {
    this.#language = language;
    this.#messages = messages;
  }

  get language(): UiLanguage {
    return this.#language;
  }
  get messages(): Messages {
    return this.#messages;
  }
  get reader(): Messages['reader'] {
    return this.#messages.reader;
  }

  become(language: UiLanguage, messages: Messages): void {
    this.#language = language;
    this.#messages = messages;
  }
}
