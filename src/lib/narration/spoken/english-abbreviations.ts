/**
 * Abbreviations in English. Titles lose their full stop even where a voice knows them, because some voices
 * make a pause of it ("Mr. / Smith").
 */
import { expansion } from './expansion.ts';
import type { Expansion } from './expansion.ts';

/** Before a name. */
const TITLES: Readonly<Record<string, string>> = {
  Mr: 'Mr',
  Mrs: 'Mrs',
  Ms: 'Miz',
  Mx: 'Mix',
  Messrs: 'Messers',
  Dr: 'Doctor',
  Prof: 'Professor',
  Rev: 'Reverend',
  Fr: 'Father',
  Hon: 'Honorable',
  Pres: 'President',
  Gov: 'Governor',
  Sen: 'Senator',
  Rep: 'Representative',
  Gen: 'General',
  Maj: 'Major',
  Brig: 'Brigadier',
  Col: 'Colonel',
  Lt: 'Lieutenant',
  Capt: 'Captain',
  Cmdr: 'Commander',
  Adm: 'Admiral',
  Sgt: 'Sergeant',
  Cpl: 'Corporal',
  Pvt: 'Private',
  Supt: 'Superintendent',
  Insp: 'Inspector',
  St: 'Saint',
  Mt: 'Mount',
  Ft: 'Fort',
};

/** Before a number. */
const COUNTED: Readonly<Record<string, string>> = {
  No: 'number',
  Nos: 'numbers',
  '[Ff]ig': 'figure',
  '[Ff]igs': 'figures',
  '[Vv]ol': 'volume',
  '[Vv]ols': 'volumes',
  '[Cc]h': 'chapter',
  '[Cc]hap': 'chapter',
  '[Ss]ec': 'section',
  '[Aa]rt': 'article',
  '[Pp]ara': 'paragraph',
  '[Ee]q': 'equation',
  '[Vv]er': 'version',
  '[Oo]p': 'opus',
  '[Pp]p': 'pages',
  '[Pp]': 'page',
  '[Ll]l': 'lines',
  '[Ee]st': 'established',
  '[Cc]a?': 'circa',
  '[Pp]op': 'population',
};

/** Anywhere, whatever the case of their first letter. */
const PHRASES: Readonly<Record<string, string>> = {
  'approx\\.': 'approximately',
  'e\\._g\\.': 'for example',
  'i\\._e\\.': 'that is',
  'a\\._?k\\._?a\\.': 'also known as',
  'viz\\.': 'namely',
  'vs\\b\\.?': 'versus',
  'cf\\.': 'compare',
  'etc\\.': 'et cetera',
  'et al\\.': 'and others',
  'incl\\.': 'including',
  'excl\\.': 'excluding',
  'esp\\.(?=\\s\\p{Ll})': 'especially',
  'dept\\.': 'department',
  "gov[’']?t\\b\\.?": 'government',
  'w/o(?!\\p{L})': 'without',
  'w/(?=\\s)': 'with',
  'n/a(?!\\p{L})': 'not applicable',
};

const COMPANIES: Readonly<Record<string, string>> = {
  Inc: 'Incorporated',
  Ltd: 'Limited',
  Corp: 'Corporation',
  Co: 'Company',
  Bros: 'Brothers',
};

/** After a town's name and a comma. */
const STATES: Readonly<Record<string, string>> = {
  Ala: 'Alabama',
  Ariz: 'Arizona',
  Ark: 'Arkansas',
  Calif: 'California',
  Colo: 'Colorado',
  Conn: 'Connecticut',
  Del: 'Delaware',
  Fla: 'Florida',
  Ga: 'Georgia',
  Ill: 'Illinois',
  Ind: 'Indiana',
  Kan: 'Kansas',
  Ky: 'Kentucky',
  Mass: 'Massachusetts',
  Md: 'Maryland',
  Mich: 'Michigan',
  Minn: 'Minnesota',
  Mo: 'Missouri',
  Mont: 'Montana',
  Neb: 'Nebraska',
  Nev: 'Nevada',
  Okla: 'Oklahoma',
  Ore: 'Oregon',
  Pa: 'Pennsylvania',
  Tenn: 'Tennessee',
  Tex: 'Texas',
  Va: 'Virginia',
  Vt: 'Vermont',
  Wash: 'Washington',
  Wis: 'Wisconsin',
  Wyo: 'Wyoming',
};

const NAME_BEFORE = String.raw`(?<=\p{Lu}\p{L}{1,30},?\s)`;
/** Nothing follows that could be a name. */
const NO_NAME_AFTER = String.raw`(?=\s*(?:$|[,;:)”"’]|\p{Ll}))`;

export const ENGLISH_ABBREVIATIONS: readonly Expansion[] = [
  { pattern: new RegExp(`${NAME_BEFORE}St\\.${NO_NAME_AFTER}`, 'gu'), say: 'Street' },
  { pattern: new RegExp(`${NAME_BEFORE}Dr\\.${NO_NAME_AFTER}`, 'gu'), say: 'Drive' },
  { pattern: new RegExp(`${NAME_BEFORE}Ave\\.`, 'gu'), say: 'Avenue' },
  { pattern: new RegExp(`${NAME_BEFORE}Blvd\\.`, 'gu'), say: 'Boulevard' },
  { pattern: new RegExp(`${NAME_BEFORE}Rd\\.`, 'gu'), say: 'Road' },
  { pattern: new RegExp(`${NAME_BEFORE}Jr\\b\\.?`, 'gu'), say: 'Junior' },
  { pattern: new RegExp(`${NAME_BEFORE}Sr\\b\\.?`, 'gu'), say: 'Senior' },
  {
    pattern: new RegExp(`(?:(?<=&\\s)|${NAME_BEFORE})(${anyOf(COMPANIES)})\\.`, 'gu'),
    say: ([, word]) => COMPANIES[word!]!,
  },
  {
    pattern: new RegExp(`(?<=\\p{Lu}\\p{L}{1,30},\\s)(${anyOf(STATES)})\\.`, 'gu'),
    say: ([, word]) => STATES[word!]!,
  },
  expansion(
    `(${anyOf(TITLES)})\\.(?=\\s(?:\\p{Lu}|de\\s|van\\s|von\\s|and\\s(?:Mrs|Ms|Mr|Dr|Prof)(?!\\p{L})))`,
    ([, title]) => TITLES[title!]!,
  ),
  ...Object.entries(COUNTED).map(([word, say]) => expansion(`${word}\\.(?=\\s?\\p{N})`, say)),
  // In lower case "no." may be the answer: "He said no. 12 others agreed."
  expansion(
    String.raw`(?<=\b(?:the|bus|tram|room|house|school|prison|colony|size|case|order|decree|opus)\s|\bvol(?:ume|\.)?\s\d{1,4},\s)no\.(?=\s?\p{N})`,
    'number',
  ),
  expansion(String.raw`(?<=\()b\.(?=\s?\p{N})`, 'born'),
  expansion(String.raw`(?<=\()d\.(?=\s?\p{N})`, 'died'),
  expansion(String.raw`(?<=\p{Lu}\p{L}{1,30}\s)v\.(?=\s\p{Lu})`, 'versus'),
  expansion(String.raw`Ph\.?_D\.?(?!\p{L})`, 'P H D'),
  ...Object.entries(PHRASES).map(([source, say]) => expansion(source, say, 'giu')),
];

function anyOf(table: Readonly<Record<string, string>>): string {
  return Object.keys(table).join('|');
}
