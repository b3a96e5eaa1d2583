/** A voice as the narrator sees it, whatever engine it comes from. */
import type { LanguageTag } from '../base/language.ts';

export interface Voice {
  /** Stable where the platform is: `uri|name|lang` (WebKitGTK leaves the URI empty). */
  readonly key: string;
  readonly name: string;
  readonly lang: LanguageTag;
  /** Firefox on Linux and WebKitGTK call every voice remote: `unknown` there. */
  readonly where: 'device' | 'network' | 'unknown';
  readonly isDefault: boolean;
}
