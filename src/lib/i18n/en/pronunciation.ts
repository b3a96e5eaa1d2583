/** Words of the reader's own pronunciation rules, in English. */
const plural = new Intl.PluralRules('en');
const rules = (count: number): string => `${count} ${plural.select(count) === 'one' ? 'rule' : 'rules'}`;

/** What a list says of a rule beside its words; `language` and `place` in the interface's words. */
interface RuleFacts {
  readonly language: string;
  readonly place: string;
  readonly longerWords: boolean;
  readonly matchCase: boolean;
}

/** How many rules of a file came to what. */
interface TakenIn {
  readonly added: number;
  readonly changed: number;
  readonly same: number;
  readonly damaged: number;
  readonly leftOut: number;
}

export const pronunciation = {
  title: 'Pronunciation',
  lead: 'If a voice gets a word wrong, write down how it should sound. The rules stay on this device.',
  rules: 'Your rules',
  none: 'No rules yet.',
  problem: 'This browser does not keep rules for this site. They hold until you leave the page.',
  written: 'Written as',
  writtenHint: 'The word or words as they stand in the text.',
  say: 'Say it as',
  sayHint: 'Spell it as it sounds. Leave it empty, and nothing is said.',
  language: 'Language',
  languageHint: 'The language of the text around the word.',
  wholeWord: 'Whole word',
  wholeWordHint: 'Off: also at the beginning of longer words.',
  matchCase: 'Match case',
  matchCaseHint: 'On: “US” does not find “us”.',
  scope: 'Where',
  everywhere: 'Everywhere',
  onlyIn: (article: string): string => `Only in “${article}”`,
  hear: 'Hear it',
  newRule: 'New rule',
  changeRule: 'Change the rule',
  addRule: 'Add a rule',
  add: 'Add',
  save: 'Save',
  cancel: 'Cancel',
  change: 'Change',
  remove: 'Remove',
  undo: 'Undo',
  exportRules: 'Export rules',
  importRules: 'Import rules',
  importHint: 'A file that was exported here or on another device. Its rules are added to yours.',
  faults: {
    'match-empty': 'Write the word as it stands in the text.',
    'match-long': 'At most 200 characters are possible here.',
    'say-long': 'At most 200 characters are possible here.',
    same: 'There is already a rule for this word. Change that one, or choose another language or place.',
  },
  full: (most: number): string => `There are ${most} rules, and no room for more. Remove one first.`,
  /** Between the written word and the spoken one, for those who do not see the arrow. */
  saidAs: 'is said as',
  silent: 'not said',
  facts: ({ language, place, longerWords, matchCase }: RuleFacts): string =>
    [language, place, longerWords ? 'longer words too' : '', matchCase ? 'match case' : '']
      .filter((fact) => fact !== '')
      .join(' · '),
  added: (word: string): string => `Added: ${word}.`,
  changed: (word: string): string => `Changed: ${word}.`,
  removed: (word: string): string => `Removed: ${word}.`,
  undone: 'The last change is taken back.',
  nothingToHear: 'Nothing is said in its place.',
  noVoice: (language: string): string => `This browser has no voice for this language: ${language}.`,
  hearFailed: 'The voice did not answer. Try again, or choose another voice.',
  exported: (count: number): string => `${rules(count)} exported.`,
  takenIn: ({ added, changed, same, damaged, leftOut }: TakenIn): string => {
    const parts = [
      added > 0 ? `${rules(added)} added` : '',
      changed > 0 ? `${rules(changed)} changed` : '',
      same > 0 ? `${rules(same)} already there` : '',
      damaged > 0 ? `${rules(damaged)} unreadable` : '',
      leftOut > 0 ? `${rules(leftOut)} left out, as there is no room for more` : '',
    ].filter((part) => part !== '');
    return parts.length === 0 ? 'There are no rules in this file.' : `From the file: ${parts.join(', ')}.`;
  },
  foreign: 'This file holds no pronunciation rules.',
  newer: 'This file comes from a newer version of Lectern. Reload this page, then try again.',
  unreadable: 'The file could not be read.',
};

export type PronunciationWords = typeof pronunciation;
