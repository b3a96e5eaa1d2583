/**
 * What the full stop of a word may mean in one language. Each language fills this form in a file of its own, with
 * lists and hardly any logic; full-stop.ts says how they are used. Entries are written without their last full stop;
 * one in lower case stands for every case, one with a capital only for itself ("No" but not "no"). A pair of words is
 * joined: "т.е", "и.др".
 */
export interface Abbreviations {
  /** A name follows: never the end of a sentence. */
  readonly beforeName: ReadonlySet<string>;
  /** Goes on only if a number follows. */
  readonly beforeNumber: ReadonlySet<string>;
  /** Goes on unless the next word often begins a sentence. */
  readonly either: ReadonlySet<string>;
  /** Measures: after a number, a capital after them begins a sentence. */
  readonly units: ReadonlySet<string>;
  /** Ends of an enumeration, as "etc": a capital or a number after them begins a sentence. */
  readonly last: ReadonlySet<string>;
  /** Words that often begin a sentence and seldom follow an abbreviation, in lower case. */
  readonly starters: ReadonlySet<string>;
  /** Words after which a single capital is a label and no initial, as "vitamin C", in lower case. */
  readonly labels: ReadonlySet<string>;
  /** Clock and calendar: "5 p.m.", "1917 г.". */
  readonly times?: Times;
  /** True if initials follow the family name and the name is complete: "Петров И. И." and then `next`. */
  readonly nameIsComplete?: (left: string, next: string) => boolean;
  /** "3." means "the third", as in "3. Mai". */
  readonly ordinalDot?: boolean;
}

export interface Times {
  readonly words: ReadonlySet<string>;
  /** True if the sentence goes on: so far it says only when, or `next` belongs to the time, as "Monday". */
  readonly goesOn: (sentence: string, next: string) => boolean;
}
