/**
 * The words that narration itself says, as it needs them; the catalogues in i18n have them in each
 * language. They are spoken, so they hold letters, digits and plain punctuation only.
 */
import type { LanguageTag } from '../base/language.ts';
import type { AsideKind } from '../document/model.ts';
import type { SkippableKind } from './reading-policy.ts';

export interface NarrationWords {
  /** Of these words themselves: the voice for an announcement is chosen by it. */
  readonly lang: LanguageTag;
  readonly asideKinds: Readonly<Record<AsideKind, string>>;
  /** One of each, as "Quotation". */
  readonly kinds: Readonly<Record<SkippableKind, string>>;
  /** Said in place of what is passed over. `label` is its own or that of its kind. */
  readonly skipped: (label: string) => string;
  /** Said before what is read and has a beginning worth hearing: "Newsletter.", "Quotation." */
  readonly begins: (label: string) => string;
  /** Said after it: "End of quotation." */
  readonly ends: Readonly<Record<SkippableKind, string>>;
  /** `number` from 1. */
  readonly note: (number: number) => string;
  /** No voice for a language; another reads it. `voice` null: the passage is left out. */
  readonly languageMissing: (lang: LanguageTag, voice: string | null) => string;
  readonly picture: (alt: string) => string;
  /** `title` of what an embedded card links to. */
  readonly link: (title: string) => string;
  readonly advisory: (text: string) => string;
}
