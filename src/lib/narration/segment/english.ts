/** English abbreviations: titles, ranks, courts, streets, states, months, measures, Latin. */
import type { Abbreviations } from './abbreviations.ts';
import { words } from './words.ts';

export const ENGLISH: Abbreviations = {
  beforeName:
    words(`dr mr mrs ms mx prof fr mt mts lt sgt ssgt cpl pvt pfc capt cmdr cdr maj brig messrs mme mlle mgr msgr
    insp supt atty amb vs v v.d cf approx e.g i.e viz incl esp Rev Gen Col Adm Rep Sen Gov Pres Hon Det Ens Rt Op
    App Fed Civ Crim Wm Chas Geo Thos Jas Jos Robt Benj`),
  beforeNumber:
    words(`fig figs no nos p pp vol vols ch chap chaps sec secs sect sects art arts para paras ver vv ll n nn eq
    eqs tab ex exs pl pls pt pts bk bks cl ca c tel ext temp resp vers ser iss Jan Feb Mar Apr Jun Jul Aug Sep Sept
    Oct Nov Dec`),
  either: words(`inc ltd co corp bros jr sr ph.d m.d b.a m.a b.sc m.sc ll.b d.phil dept univ assoc assn inst
    ave blvd rd st ft sq hwy ln ct bldg hosp ins mfg intl natl govt est al ibid bn regt dist circ div eds trans Ed
    Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun Ala Ariz Ark Calif Colo Conn Fla Ga Kan Ky Md Mass Mich Minn Mo Mont
    Neb Nev Okla Ore Pa Penn Tenn Tex Va Vt Wash Wis Wyo Ont Que`),
  units: words(
    `kg mg lb lbs oz km cm mm mi yd yds ft in hr hrs min mins sec secs gal pt qt mph rpm mo yr yrs wk wks`,
  ),
  last: words(`etc`),
  starters:
    words(`the a an he she it we they i you this that these those there here his her its our their my your
    in on at by for from with to as of but and or nor so if when while after before then now however although
    though because since until under over what who why how where which whose yes no not some many most all both each
    every another even still yet only just also such one later today yesterday during despite according about
    do does did is are was were will would can could should may might must has have had let please
    nobody nothing none neither either someone something somebody everyone everything everybody anyone once twice
    never ever perhaps maybe indeed thus therefore meanwhile instead soon again first next finally unlike unless
    through without within between among like more less much few several other others`),
  labels:
    words(`vitamin vitamins plan hepatitis group type class grade section part appendix app point team option
    schedule exhibit room block model phase category level stage form list letter chapter row unit party side step
    note sample study table model variable`),
  times: {
    words: words(`a.m p.m am pm`),
    goesOn: (sentence, next) => OPENS_WITH_TIME.test(sentence) || BELONGS_TO_TIME.test(next),
  },
};

/** "At 5 p.m.", "On Monday at about 6:30 a.m.": no verb can be in it, so the sentence has hardly begun. */
const OPENS_WITH_TIME =
  /^[^\p{L}\p{N}]*(?:(?:And|But|Then)\s)?(?:[Aa]t|[Bb]y|[Aa]round|[Aa]bout|[Uu]ntil|[Tt]ill|[Bb]efore|[Aa]fter|[Ss]ince|[Ff]rom|[Oo]n|[Bb]etween)(?:\s+(?:\p{N}[\p{N}:.,–-]*(?:st|nd|rd|th)?|\p{Lu}[\p{L}.,]*|[ap]\.m\.|about|around|exactly|nearly|roughly|almost|just|past|half|quarter|a|and|or|to|at|on|of|the|next|same|following|day|morning|night))*\s+(?:[ap]\.?m|[AP]\.?M)\.$/u;

const BELONGS_TO_TIME =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:January|February|March|April|May|June|July|August|September|October|November|December)|Eastern|Central|Mountain|Pacific|Greenwich|local|[ECMP][SD]?T|GMT|UTC|BST|CET)(?![\p{L}])/u;
