/**
 * Abbreviations by language, sorted by what a capital letter after them means. Lists, no logic:
 * segment.ts says how they are used. Entries are written without their last full stop; one in lower
 * case stands for every case, one with a capital only for itself ("No" but not "no").
 */
export interface Abbreviations {
  /** A name follows: never the end of a sentence. */
  readonly beforeName: ReadonlySet<string>;
  /** Goes on only if a digit follows. */
  readonly beforeNumber: ReadonlySet<string>;
  /** Goes on unless the next word often begins a sentence. */
  readonly either: ReadonlySet<string>;
  /** Words that often begin a sentence and seldom follow such an abbreviation, in lower case. */
  readonly starters: ReadonlySet<string>;
  /** "3." means "the third", as in "3. Mai". */
  readonly ordinalDot?: boolean;
}

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

const ENGLISH: Abbreviations = {
  beforeName:
    words(`dr mr mrs ms mx prof rev fr st mt gen col lt sgt cpl pvt capt cmdr maj brig adm sen rep gov
    pres hon messrs insp supt det vs cf approx e.g i.e viz ca incl esp Gen Op`),
  beforeNumber:
    words(`fig figs No Nos p pp vol vols ch chap sec art para ed eds ver Jan Feb Mar Apr Jun Jul Aug
    Sep Sept Oct Nov Dec eq tab`),
  either: words(`inc ltd co corp bros jr sr esq a.m p.m ph.d m.d b.a m.a dept univ ave blvd rd ft hrs mins est
    al Ariz Calif Conn Fla Mass Mich Minn Penn Tex Wash`),
  starters:
    words(`the a an he she it we they i you this that these those there here his her its our their my your
    in on at by for from with to as of but and or nor so if when while after before then now however although
    though because since until under over what who why how where which yes no not some many most all both each
    another even still yet only just also such one later today yesterday during despite according`),
};

const RUSSIAN: Abbreviations = {
  beforeName:
    words(`г гор ул пр-т просп пер пл наб бул ш д корп стр кв им проф акад доц ген полк подполк кап лейт
    св гр тов р о оз пос дер обл респ р-н ст-ца см ср напр т.е т.к т.н т.о мр о-в п-ов ред сост пер илл соч`),
  beforeNumber: words(`с ст п пп т тт рис табл гл вып илл ч ном тел прим`),
  either: words(
    `г гг в вв руб р коп долл тыс млн млрд трлн чел кв куб мин сек ч н.э л мл зам нач пом род ум`,
  ),
  starters:
    words(`он она оно они я мы ты вы это этот эта эти тот та те там тут здесь в во на по с со к ко из от у
    о об для за до после перед при под над без через между и а но да или если когда пока хотя потом затем теперь
    тогда так как что чтобы кто где куда почему зачем все всё его её ее их мой моя мои наш наша каждый некоторые
    многие однако поэтому также тоже ещё еще уже не ни нет только даже вот ведь кроме среди позже сейчас сегодня
    вчера завтра именно никто ничего другой другие несмотря согласно во-первых`),
};

const GERMAN: Abbreviations = {
  beforeName: words(`dr prof hr fr frl st bzw ca z.b d.h u.a i.d.r vgl sog evtl ggf inkl geb gest`),
  beforeNumber: words(`nr abb s bd kap abs art Jan Feb Apr Aug Sept Okt Nov Dez`),
  either: words(`str co jr sr jh n.chr v.chr mio mrd`),
  starters:
    words(`der die das ein eine er sie es wir ihr ich du in im an am auf aus bei mit nach von zu und aber oder
    doch so wenn als dann da hier dort dies diese dieser was wer wie wo warum auch nur noch`),
  ordinalDot: true,
};

const FRENCH: Abbreviations = {
  beforeName: words(`m mm mme mlle dr pr me mgr st ste cf env p.ex c.-à-d`),
  beforeNumber: words(`p pp art fig n no vol chap t av`),
  either: words(`cie apr av j.-c jr`),
  starters:
    words(`le la les un une il elle ils elles on nous vous je tu ce cela cette ces mais et ou donc or ni car si
    quand comme alors puis dans sur sous par pour avec sans en au aux de du des qui que quoi où pourquoi`),
};

const NONE: Abbreviations = {
  beforeName: new Set(),
  beforeNumber: new Set(),
  either: new Set(),
  starters: new Set(),
};

const BY_LANGUAGE: Readonly<Record<string, Abbreviations>> = {
  en: ENGLISH,
  ru: RUSSIAN,
  de: GERMAN,
  fr: FRENCH,
};

/** @param language a primary language, as `en`; one without a list gets empty ones */
export function abbreviationsOf(language: string): Abbreviations {
  return BY_LANGUAGE[language] ?? NONE;
}
