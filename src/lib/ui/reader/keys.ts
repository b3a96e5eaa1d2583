/**
 * Which key means what on the reader page. The letter is what the key says, or, on a keyboard that
 * writes another script, what stands in its place on a Latin one: a Russian reader presses the same key.
 */
export type Command =
  | 'toggle'
  | 'previous-sentence'
  | 'next-sentence'
  | 'previous-section'
  | 'next-section'
  | 'repeat'
  | 'slower'
  | 'faster'
  | 'contents'
  | 'text-settings'
  | 'where-am-i'
  | 'hear-skipped'
  | 'keys'
  | 'read-from-here'
  | 'back'
  | 'forward';

const SINGLE: Readonly<Record<string, Command>> = {
  k: 'toggle',
  K: 'toggle',
  j: 'previous-sentence',
  l: 'next-sentence',
  J: 'previous-section',
  L: 'next-section',
  r: 'repeat',
  R: 'repeat',
  ',': 'slower',
  '.': 'faster',
  c: 'contents',
  C: 'contents',
  t: 'text-settings',
  T: 'text-settings',
  w: 'where-am-i',
  W: 'where-am-i',
  s: 'hear-skipped',
  S: 'hear-skipped',
  '?': 'keys',
};
const PUNCTUATION: Readonly<Record<string, string>> = { Comma: ',', Period: '.' };
const FIELDS = 'input, textarea, select, [contenteditable]:not([contenteditable="false"])';

/** What a key press asks for, or null. `singleKeys`: whether keys without a modifier are on. */
export function commandOf(event: KeyboardEvent, singleKeys: boolean): Command | null {
  if (event.defaultPrevented || event.isComposing || event.ctrlKey || event.metaKey) return null;
  const target = event.target instanceof Element ? event.target : null;
  if (event.altKey) return event.key === 'ArrowLeft' ? 'back' : event.key === 'ArrowRight' ? 'forward' : null;
  if (target?.closest(FIELDS) || target?.closest('dialog, [popover]')) return null;
  if (event.key === 'Enter')
    return target?.closest('article') && !target.closest('a, button, summary') ? 'read-from-here' : null;
  return singleKeys ? (SINGLE[latin(event)] ?? null) : null;
}

function latin({ key, code, shiftKey }: KeyboardEvent): string {
  if (/^[\x20-\x7e]$/.test(key)) return key;
  const letter = /^Key([A-Z])$/.exec(code)?.[1];
  if (letter) return shiftKey ? letter : letter.toLowerCase();
  return PUNCTUATION[code] ?? key;
}
