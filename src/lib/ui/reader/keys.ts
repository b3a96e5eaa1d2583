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
  | 'previous-word'
  | 'next-word'
  | 'previous-paragraph'
  | 'next-paragraph'
  | 'repeat'
  | 'repeat-slowly'
  | 'spell'
  | 'leave'
  | 'return-to-speech'
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

/** Shift counts by itself, so that caps lock changes nothing. */
const SINGLE: Readonly<Record<string, Command>> = {
  k: 'toggle',
  j: 'previous-sentence',
  l: 'next-sentence',
  'Shift+j': 'previous-section',
  'Shift+l': 'next-section',
  u: 'previous-word',
  o: 'next-word',
  'Shift+u': 'previous-paragraph',
  'Shift+o': 'next-paragraph',
  r: 'repeat',
  'Shift+r': 'repeat-slowly',
  x: 'spell',
  e: 'leave',
  v: 'return-to-speech',
  ',': 'slower',
  '.': 'faster',
  c: 'contents',
  t: 'text-settings',
  w: 'where-am-i',
  s: 'hear-skipped',
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

/** Keys that move through a page, and with which a reader may want to be rid of the voice. */
export function movesThroughPage(event: KeyboardEvent): boolean {
  return /^(?:Arrow(?:Up|Down|Left|Right)|Page(?:Up|Down)|Home|End|Tab)$/.test(event.key) && !event.altKey;
}

function latin({ key, code, shiftKey }: KeyboardEvent): string {
  const sign = /^[\x20-\x7e]$/.test(key) ? key : (PUNCTUATION[code] ?? key);
  const letter = /^[a-z]$/i.test(sign) ? sign : /^Key([A-Z])$/.exec(code)?.[1];
  // "?" and the like have Shift in them.
  if (!letter || (sign.length === 1 && !/\p{L}/u.test(sign))) return sign;
  return (shiftKey ? 'Shift+' : '') + letter.toLowerCase();
}
