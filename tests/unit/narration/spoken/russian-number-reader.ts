/**
 * Reads the numbers in a Russian text, whether they are written as digits or as words in any case. It shares
 * nothing with the rules under test: it knows stems, no declensions.
 */

/** Stems in order: "двенадцат" before "дв". A word that matches none is no number. */
const STEMS: readonly (readonly [RegExp, number])[] = [
  [/^(?:ноль|нул[яюе]м?|нулём)$/u, 0],
  [/^(?:полтор[аы]|полутора)$/u, 1.5],
  [/^дв(?:ести|ухсот|умстам|умястами|ухстах)/u, 200],
  [/^тр(?:иста|ёхсот|ёмстам|емястами|ёхстах)/u, 300],
  [/^четыр(?:еста|ёхсот|ёмстам|ьмястами|ёхстах)/u, 400],
  [/^пят[ьи]?ю?(?:сот|ст)/u, 500],
  [/^шест[ьи]?ю?(?:сот|ст)/u, 600],
  [/^сем[ьи]?ю?(?:сот|ст)/u, 700],
  [/^вос[ье]м[ьи]?ю?(?:сот|ст)/u, 800],
  [/^девят[ьи]?ю?(?:сот|ст)/u, 900],
  [/^(?:сто|ста|сот(?:ый|ого|ому|ым|ом|ая|ой|ую|ое|ые|ых|ыми))$/u, 100],
  [/^двадцат/u, 20],
  [/^тридцат/u, 30],
  [/^сорок/u, 40],
  [/^пят[ьи]?ю?десят/u, 50],
  [/^шест[ьи]?ю?десят/u, 60],
  [/^сем[ьи]?ю?десят/u, 70],
  [/^вос[ье]м[ьи]?ю?десят/u, 80],
  [/^девяност/u, 90],
  [/^одиннадцат/u, 11],
  [/^двенадцат/u, 12],
  [/^тринадцат/u, 13],
  [/^четырнадцат/u, 14],
  [/^пятнадцат/u, 15],
  [/^шестнадцат/u, 16],
  [/^семнадцат/u, 17],
  [/^восемнадцат/u, 18],
  [/^девятнадцат/u, 19],
  [/^десят(?:ь|и|ью|ый|ого|ому|ым|ом|ая|ой|ую|ое|ые|ых|ыми)$/u, 10],
  [/^девят(?:ь|и|ью|ый|ого|ому|ым|ом|ая|ой|ую|ое|ые|ых|ыми)$/u, 9],
  [/^(?:восемь|восьм(?:и|ью|ой|ого|ому|ым|ом|ая|ую|ое|ые|ых|ыми)|восемью)$/u, 8],
  [/^(?:семь|сем(?:и|ью)|седьм(?:ой|ого|ому|ым|ом|ая|ую|ое|ые|ых|ыми))$/u, 7],
  [/^шест(?:ь|и|ью|ой|ого|ому|ым|ом|ая|ую|ое|ые|ых|ыми)$/u, 6],
  [/^пят(?:ь|и|ью|ый|ого|ому|ым|ом|ая|ой|ую|ое|ые|ых|ыми)$/u, 5],
  [/^четыр(?:е|ёх|ём|ьмя)$|^четвёрт(?:ый|ого|ому|ым|ом|ая|ой|ую|ое|ые|ых|ыми)$/u, 4],
  [/^тр(?:и|ёх|ём|емя)$|^трет(?:ий|ьего|ьему|ьим|ьем|ья|ьей|ью|ье|ьи|ьих|ьими)$/u, 3],
  [/^дв(?:а|е|ух|ум|умя)$|^втор(?:ой|ого|ому|ым|ом|ая|ую|ое|ые|ых|ыми)$/u, 2],
  [/^(?:один|одн(?:а|о|ого|ому|им|ом|ой|у))$|^перв(?:ый|ого|ому|ым|ом|ая|ой|ую|ое|ые|ых|ыми)$/u, 1],
];
const SCALES: readonly (readonly [RegExp, number])[] = [
  [/^(?:тысяч(?:а|и|е|у|ей|ам|ами|ах)?|тыс)$/u, 1e3],
  [/^(?:миллион(?:а|у|ом|е|ы|ов|ам|ами|ах)?|млн)$/u, 1e6],
  [/^(?:миллиард(?:а|у|ом|е|ы|ов|ам|ами|ах)?|млрд)$/u, 1e9],
];
const THOUSANDTH =
  /^(двух|трёх|четырёх|пяти|шести|семи|восьми|девяти)?тысячн(?:ый|ого|ому|ым|ом|ая|ой|ую|ое|ые|ых|ыми)$/u;
const PARTS: readonly (readonly [RegExp, number])[] = [
  [/^десят(?:ая|ой|ую|ых|ым|ыми)$/u, 10],
  [/^сот(?:ая|ой|ую|ых|ым|ыми)$/u, 100],
  [/^тысячн(?:ая|ой|ую|ых|ым|ыми)$/u, 1000],
];

const find = (table: readonly (readonly [RegExp, number])[], word: string): number | null =>
  table.find(([stem]) => stem.test(word))?.[1] ?? null;

/** In order. Spaces inside a number ("12 000") and a comma before its fraction belong to it. */
export function numbersIn(text: string): number[] {
  const tokens = text
    .toLowerCase()
    .replace(/(?<!\d)\d{1,3}(?:[ \u00A0\u202F]\d{3})+(?!\d)/gu, (number) => number.replace(/\D/gu, ''))
    .match(/\d+(?:,\d+)?|\p{L}+|[^\s\p{L}\d]/gu);
  return new Reader(tokens ?? []).all();
}

class Reader {
  readonly #tokens: readonly string[];
  #at = 0;

  constructor(tokens: readonly string[]) {
    this.#tokens = tokens;
  }

  all(): number[] {
    const found: number[] = [];
    while (this.#at < this.#tokens.length) {
      const value = this.#number();
      if (value === null) this.#at += 1;
      else found.push(value);
    }
    return found;
  }

  #word(): string {
    return this.#tokens[this.#at] ?? '';
  }

  #number(): number | null {
    const whole = this.#whole();
    if (whole === null || !/^цел(?:ая|ой|ую|ых|ым|ыми)$/u.test(this.#word())) return whole;
    this.#at += 1;
    const above = this.#whole(true);
    const below = find(PARTS, this.#word());
    if (above === null || below === null) throw new Error(`No fraction in ${this.#tokens.join(' ')}`);
    this.#at += 1;
    const scaled = this.#scale();
    return Number(((whole + above / below) * scaled).toFixed(6));
  }

  #scale(): number {
    const scale = find(SCALES, this.#word());
    if (scale !== null) this.#at += 1;
    // "Тыс.": its full stop.
    if (scale !== null && this.#word() === '.') this.#at += 1;
    return scale ?? 1;
  }

  /** @param numerator an ordinal of ten or a hundred after it is what it is divided by */
  #whole(numerator = false): number | null {
    const digits = /^\d/.test(this.#word());
    if (digits) {
      const value = Number(this.#word().replace(',', '.'));
      this.#at += 1;
      return Number((value * this.#scale()).toFixed(6));
    }
    let total = 0;
    let group = 0;
    let least = Infinity;
    let leastScale = Infinity;
    let any = false;
    for (;;) {
      const word = this.#word();
      if (numerator && any && find(PARTS, word) !== null) break;
      const thousandth = THOUSANDTH.exec(word);
      if (thousandth && !any) {
        this.#at += 1;
        const stems = ['двух', 'трёх', 'четырёх', 'пяти', 'шести', 'семи', 'восьми', 'девяти'];
        return 1000 * (thousandth[1] === undefined ? 1 : stems.indexOf(thousandth[1]) + 2);
      }
      const scale = find(SCALES, word);
      if (scale !== null && scale < leastScale && (any || word !== 'тыс')) {
        total += (group === 0 ? 1 : group) * scale;
        [group, least, leastScale, any] = [0, Infinity, scale, true];
        this.#at += 1;
        continue;
      }
      const value = find(STEMS, word);
      // A number does not grow: after "двадцать" only less than ten belongs to it.
      const size = value === null ? 0 : value >= 100 ? 100 : value >= 20 ? 10 : 1;
      if (value === null || size >= least || (value >= 10 && value < 20 && least <= 10)) break;
      group += value;
      [least, any] = [value >= 10 && value < 20 ? 1 : size, true];
      this.#at += 1;
    }
    return any ? total + group : null;
  }
}
