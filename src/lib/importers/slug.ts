/**
 * A slug from a file name or a title: lower-case latin letters, digits and hyphens, as addresses need it.
 * Cyrillic is spelled out in latin letters; other scripts are left out.
 */
const CYRILLIC: Readonly<Record<string, string>> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  ґ: 'g',
  д: 'd',
  е: 'e',
  ё: 'yo',
  є: 'ye',
  ж: 'zh',
  з: 'z',
  и: 'i',
  і: 'i',
  ї: 'yi',
  й: 'y',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ў: 'u',
  ф: 'f',
  х: 'kh',
  ц: 'ts',
  ч: 'ch',
  ш: 'sh',
  щ: 'shch',
  ъ: '',
  ы: 'y',
  ь: '',
  э: 'e',
  ю: 'yu',
  я: 'ya',
};

/** A slug of at most 80 characters, or null where nothing of the words can be spelled. */
export function slugOf(words: string): string | null {
  const latin = [...words.toLowerCase().normalize('NFC')]
    .map((letter) => CYRILLIC[letter] ?? letter)
    .join('');
  const slug = latin
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/['’]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 80)
    .replace(/^-+|-+$/g, '');
  return slug === '' ? null : slug;
}

/** Whether a slug may stand in an address as it is. */
export function isSlug(words: string): boolean {
  return /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(words) && words.length <= 80;
}
