/** German abbreviations: the frequent ones, so that German quotations and articles are read well. */
import type { Abbreviations } from './abbreviations.ts';
import { words } from './words.ts';

export const GERMAN: Abbreviations = {
  beforeName: words(`dr prof hr fr frl st bzw ca z.b d.h u.a i.d.r vgl sog evtl ggf inkl geb gest`),
  beforeNumber: words(`nr abb s bd kap abs art Jan Feb Apr Aug Sept Okt Nov Dez`),
  either: words(`str co jr sr jh n.chr v.chr mio mrd`),
  units: words(`kg km cm mm std min sek`),
  last: words(`usw etc`),
  starters:
    words(`der die das ein eine er sie es wir ihr ich du in im an am auf aus bei mit nach von zu und aber oder
    doch so wenn als dann da hier dort dies diese dieser was wer wie wo warum auch nur noch`),
  labels: words(`vitamin plan klasse gruppe typ anhang punkt`),
  ordinalDot: true,
};
