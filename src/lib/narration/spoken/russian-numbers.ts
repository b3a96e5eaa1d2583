/**
 * Russian cardinal numbers in words, in every case and gender. It knows the forms only; which form a sentence
 * asks for is found by russian-context.ts.
 */

/** The six cases, in the order of the school tables. */
export type Case = 'nominative' | 'genitive' | 'dative' | 'accusative' | 'instrumental' | 'prepositional';
export type Gender = 'masculine' | 'feminine' | 'neuter';

export const CASES: readonly Case[] = [
  'nominative',
  'genitive',
  'dative',
  'accusative',
  'instrumental',
  'prepositional',
];

type Forms = readonly string[];
const forms = (list: string): Forms => list.split(' ');

const ONE: Readonly<Record<Gender, Forms>> = {
  masculine: forms('один одного одному один одним одном'),
  feminine: forms('одна одной одной одну одной одной'),
  neuter: forms('одно одного одному одно одним одном'),
};
const TWO = forms('два двух двум два двумя двух');
const SMALL: readonly Forms[] = [
  forms('ноль нуля нулю ноль нулём нуле'),
  ONE.masculine,
  TWO,
  forms('три трёх трём три тремя трёх'),
  forms('четыре четырёх четырём четыре четырьмя четырёх'),
  ...'пят шест сем восем девят десят одиннадцат двенадцат тринадцат четырнадцат пятнадцат шестнадцат семнадцат восемнадцат девятнадцат'
    .split(' ')
    .map(soft),
];
const TENS: readonly Forms[] = [
  ...'двадцат тридцат'.split(' ').map(soft),
  forms('сорок сорока сорока сорок сорока сорока'),
  ...'пят шест сем восем'.split(' ').map((stem) => {
    const [plain, oblique, , , by] = soft(stem);
    const others = `${oblique}десяти`;
    return [`${plain}десят`, others, others, `${plain}десят`, `${by}десятью`, others];
  }),
  forms('девяносто девяноста девяноста девяносто девяноста девяноста'),
];
const HUNDREDS: readonly Forms[] = [
  forms('сто ста ста сто ста ста'),
  forms('двести двухсот двумстам двести двумястами двухстах'),
  forms('триста трёхсот трёмстам триста тремястами трёхстах'),
  forms('четыреста четырёхсот четырёмстам четыреста четырьмястами четырёхстах'),
  ...'пят шест сем восем девят'.split(' ').map((stem) => {
    const [plain, oblique, , , by] = soft(stem);
    const whole = `${plain}сот`;
    return [whole, `${oblique}сот`, `${oblique}стам`, whole, `${by}стами`, `${oblique}стах`];
  }),
];

const POWERS: readonly {
  readonly size: number;
  readonly gender: Gender;
  readonly one: Forms;
  readonly many: Forms;
}[] = [
  power(1e9, 'миллиард'),
  power(1e6, 'миллион'),
  {
    size: 1e3,
    gender: 'feminine',
    one: forms('тысяча тысячи тысяче тысячу тысячей тысяче'),
    many: forms('тысячи тысяч тысячам тысячи тысячами тысячах'),
  },
];

/**
 * @param value a whole number, 0 to 999,999,999,999
 * @throws RangeError for any other
 */
export function cardinal(value: number, at: Case, gender: Gender = 'masculine'): string {
  if (!Number.isInteger(value) || value < 0 || value >= 1e12) throw new RangeError(`No words for ${value}`);
  const index = CASES.indexOf(at);
  if (value === 0) return SMALL[0]![index]!;
  const said: string[] = [];
  let rest = value;
  for (const { size, gender: own, one, many } of POWERS) {
    const count = Math.floor(rest / size);
    rest %= size;
    if (count === 0) continue;
    // "Тысяча девятьсот", not "одна тысяча девятьсот".
    if (count > 1 || said.length > 0) said.push(...belowThousand(count, index, own));
    const grammar = countForm(count, at);
    said.push((grammar.plural ? many : one)[CASES.indexOf(grammar.at)]!);
  }
  said.push(...belowThousand(rest, index, gender));
  return said.join(' ');
}

/** The number and the case of a noun after a whole number that itself stands in the case given. */
export function countForm(value: number, at: Case): { readonly plural: boolean; readonly at: Case } {
  const ones = value % 10;
  const teen = Math.floor(value / 10) % 10 === 1;
  if (ones === 1 && !teen) return { plural: false, at };
  if (at !== 'nominative' && at !== 'accusative') return { plural: true, at };
  return { plural: teen || ones === 0 || ones > 4, at: 'genitive' };
}

/** The words of a number below a thousand; none for 0. */
function belowThousand(value: number, index: number, gender: Gender): string[] {
  const said: string[] = [];
  if (value >= 100) said.push(HUNDREDS[Math.floor(value / 100) - 1]![index]!);
  const rest = value % 100;
  if (rest >= 20) said.push(TENS[Math.floor(rest / 10) - 2]![index]!);
  const ones = rest < 20 ? rest : rest % 10;
  if (ones === 0) return said;
  if (ones === 1) said.push(ONE[gender][index]!);
  else if (ones === 2 && gender === 'feminine' && TWO[index] === 'два') said.push('две');
  else said.push(SMALL[ones]![index]!);
  return said;
}

/** "пять пяти пяти пять пятью пяти"; "восемь восьми". */
function soft(stem: string): Forms {
  const oblique = `${stem === 'восем' ? 'восьм' : stem}и`;
  return [`${stem}ь`, oblique, oblique, `${stem}ь`, `${stem}ью`, oblique];
}

function power(size: number, stem: string): (typeof POWERS)[number] {
  return {
    size,
    gender: 'masculine',
    one: ['', 'а', 'у', '', 'ом', 'е'].map((ending) => stem + ending),
    many: ['ы', 'ов', 'ам', 'ы', 'ами', 'ах'].map((ending) => stem + ending),
  };
}
