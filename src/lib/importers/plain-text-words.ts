/**
 * The words by which plain text is recognised, in English and Russian: appeals to the reader, verbs of
 * speech, the first and second person. They are general words of the two languages, not of one publisher;
 * patterns look only outside quotation marks, because a person quoted may say anything.
 */

/** The text without what stands in quotation marks; an apostrophe inside a word is no mark. */
export function outsideQuotes(text: string): string {
  return text
    .replace(/“[^“”]*”|«[^«»]*»|„[^„“”]*[“”]|"[^"]*"/g, ' ')
    .replace(/(?<![\p{L}\p{N}])[‘'][^‘’']*(?:(?<=\p{L})[’'](?=\p{L})[^‘’']*)*[’'](?![\p{L}\p{N}])/gu, ' ');
}

/** Whether a paragraph stands in quotation marks from end to end. */
export function isQuotedWhole(text: string): boolean {
  return /^(?:“[^“”]*”|«(?:[^«»]|«[^«»]*»)*»|„[^„“”]*[“”]|"[^"]*"|‘(?:[^‘’]|(?<=\p{L})’(?=\p{L}))*’|'[^']*')$/u.test(
    text,
  );
}

// `\b` knows only ASCII letters, so Russian words get their bounds spelled out.
const word = (words: string): RegExp => new RegExp(`(?<![\\p{L}\\p{N}])(?:${words})(?![\\p{L}\\p{N}])`, 'iu');
/** At the start of a sentence: an imperative elsewhere is part of somebody's story. */
const opening = (words: string): RegExp =>
  new RegExp(`(?:^|[.!?…:—]\\s+)(?:please\\s+|пожалуйста,?\\s+)?(?:${words})(?![\\p{L}\\p{N}])`, 'iu');

export const SPEECH_WORD = word(
  'says?|said|tells?|told|explain(?:s|ed)?|recall(?:s|ed)?|recount(?:s|ed)?|confirm(?:s|ed)?|writes?|wrote|adds?|added|' +
    'describ(?:es|ed)|account|accounts|according|testif(?:ies|ied)|states?|stated|repl(?:ies|ied)|answer(?:s|ed)|asks?|asked|' +
    'recalling|in (?:his|her|their) words|quotes?|quoted|remembers?|remembered|admits?|admitted|' +
    'говор(?:ит|ят|ил|ила|или)|сказал[аи]?|рассказ(?:ывает|ывают|ал|ала|али)|объясн(?:яет|яют|ил|ила|или)|' +
    'вспомина(?:ет|ют|л|ла|ли)|вспомнил[аи]?|подтвержда(?:ет|ют)|подтвердил[аи]?|пиш(?:ет|ут)|написал[аи]?|' +
    'слова|словам|словами|рассказу|добавля(?:ет|ют)|добавил[аи]?|отмеча(?:ет|ют)|отметил[аи]?|заявля(?:ет|ют)|заявил[аи]?|' +
    'призна(?:ёт|ет|ются|ётся|ется|лся|лась|лись)|отвеча(?:ет|ют)|ответил[аи]?|цитиру(?:ет|ют)|поясня(?:ет|ют)|пояснил[аи]?',
);

export const FIRST_OR_SECOND_PERSON = word(
  "I|I[’']m|I[’']d|I[’']ll|I[’']ve|me|my|mine|myself|we|we[’']re|we[’']d|we[’']ll|we[’']ve|us|our|ours|you|you[’']re|you[’']d|you[’']ll|you[’']ve|your|yours|" +
    'я|меня|мне|мной|мною|мой|моя|моё|мое|мои|моего|моей|моих|мы|нас|нам|нами|наш|наша|наше|наши|нашего|нашей|наших|' +
    'ты|тебя|тебе|тобой|твой|твоя|вы|вас|вам|вами|ваш|ваша|ваше|ваши',
);

/** Asks for money, plainly enough to stand alone. */
export const GIVING_APPEAL = opening(
  'donate|make (?:a|your) (?:donation|contribution|gift)|support (?:us|our|this|independent)|chip in|' +
    'become (?:a|our) (?:member|supporter|patron)|' +
    'пожертвуйте|задонатьте|поддержите|поддержать (?:нас|редакцию|проект|издание)|станьте (?:нашим )?(?:подписчиком|меценатом|спонсором)|' +
    'сделайте пожертвование|оформите (?:регулярное )?пожертвование',
);

/** Asks to be sent something. */
export const LETTER_APPEAL = opening(
  'sign up (?:for|to)|sign up|subscribe (?:to|for|now|here|today)|subscribe|get (?:our|the) [^.!?]{0,60}(?:newsletter|digest|briefing|inbox)|' +
    'follow us|join (?:us|our) [^.!?]{0,60}(?:newsletter|channel|list|chat|community)|' +
    'подпишитесь|подписывайтесь|подписаться на|получайте|следите за нами|присоединяйтесь к (?:нашему|нашей)',
);

/** Other words of an appeal, which count only together. */
export const APPEAL_HINTS: readonly RegExp[] = [
  opening('join|help|присоединяйтесь|помогите|вступайте'),
  word(
    'donations?|contributions?|membership|mission|newsletters?|digest|inbox|subscribers?|our (?:readers|work|journalism|reporting)|support|пожертвовани[ея]|рассылк[аиуе]|подписк[аиуе]|миссии|нашей работы|нашу работу',
  ),
];

/** Lines that say who wrote or when: short, but no headings. */
export const BYLINE =
  /^(?:by|text|photos?|story|translated|edited|published|updated|автор|текст|фото|перевод|редактор|опубликовано|обновлено)(?=[\s:])/iu;
/** Titles of chapters, which no summary follows. */
export const CHAPTER =
  /^(?:chapter|part|book|section|prologue|epilogue|глава|часть|книга|раздел|пролог|эпилог)(?![\p{L}])|^[IVXLC\d]+[.)]?$/iu;
