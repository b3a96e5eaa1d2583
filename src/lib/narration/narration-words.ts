/**
 * The words that narration itself says, as it needs them; the catalogues in i18n have them in each
 * language. They are spoken, so they hold letters, digits and plain punctuation only.
 */
import type { LanguageTag } from '../base/language.ts';
import type { AsideKind } from '../document/model.ts';

export interface NarrationWords {
  /** Of these words themselves: the voice for an announcement is chosen by it. */
  readonly lang: LanguageTag;
  readonly asideKinds: Readonly<Record<AsideKind, string>>;
  /** Said in place of an aside. `label` is its own or that of its kind. */
  readonly asideSkipped: (label: string) => string;
  /** Said before an aside that is read. */
  readonly asideBegins: (label: string) => string;
  readonly picture: (alt: string) => string;
  /** `title` of what an embedded card links to. */
  readonly link: (title: string) => string;
  readonly advisory: (text: string) => string;
}
