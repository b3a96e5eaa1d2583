/** Mail addresses, names of accounts, hashtags and bare links in English, as one would dictate them. */
import type { Expansion } from './expansion.ts';
import { linkTo } from './link-to.ts';

const DOMAIN = String.raw`(?:[a-z0-9](?:[a-z0-9-]{0,40}[a-z0-9])?\.){1,3}`;
const TOP = 'com|org|net|io|me|ru|ua|by|kz|ge|uk|us|gov|edu|info|co|de|fr|eu|tv|app|dev|news|media';

export const ENGLISH_ADDRESSES: readonly Expansion[] = [
  {
    pattern:
      /(?<![\p{L}\p{N}._%+-])([\p{L}\p{N}][\p{L}\p{N}._%+-]{0,63})@((?:[\p{L}\p{N}-]{1,63}\.){1,4}\p{L}{2,24})(?![\p{L}\p{N}@])/gu,
    say: ([, account, host]) => `${dictated(account!)} at ${dictated(host!)}`,
  },
  {
    pattern: new RegExp(
      `(?<![\\p{L}\\p{N}@./_-])(${DOMAIN}(?:${TOP}))/[^\\s<>"«»“”]{0,500}(?<![.,;:!?…)\\]'’])`,
      'giu',
    ),
    say: ([, host]) => `${linkTo('en')} ${host!}`,
  },
  {
    pattern: /(?<![\p{L}\p{N}._@])@([\p{L}\p{N}_]{2,30})(?![\p{L}\p{N}_])/gu,
    say: accountName,
  },
  { pattern: /(?<![\p{L}\p{N}&#])#(\p{L}[\p{L}\p{N}_]{0,60})/gu, say: ([, tag]) => `hashtag ${words(tag!)}` },
];

/** "at" is not said twice. */
function accountName({ 1: name, index, input }: RegExpMatchArray): string {
  const plain = name!.replaceAll('_', ' ').trim();
  return /(?<!\p{L})at\s$/iu.test(input!.slice(Math.max(0, index! - 4), index)) ? plain : `at ${plain}`;
}

function dictated(address: string): string {
  return address
    .replaceAll('.', ' dot ')
    .replaceAll('_', ' underscore ')
    .replaceAll('+', ' plus ')
    .replaceAll('-', ' dash ')
    .replaceAll('%', ' percent ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** "BlackLivesMatter" as three words. */
function words(tag: string): string {
  return tag
    .replaceAll('_', ' ')
    .replaceAll(/(?<=\p{Ll})(?=\p{Lu})|(?<=\p{L})(?=\d)/gu, ' ')
    .trim();
}
