/** Every context of the interface, in one place. They are set by the root layout or by the reader page. */
import { createContext } from 'svelte';
import type { Announcements } from './announcements.svelte.ts';
import type { Narration } from './narration.svelte.ts';
import type { Offline } from './offline.svelte.ts';
import type { Preferences } from './preferences.svelte.ts';
import type { Pronunciations } from './pronunciations.svelte.ts';
import type { Reading } from './reading.svelte.ts';
import type { Words } from './words.svelte.ts';

export const [getWords, setWords] = createContext<Words>();
export const [getPreferences, setPreferences] = createContext<Preferences>();
export const [getPronunciations, setPronunciations] = createContext<Pronunciations>();
export const [getAnnouncements, setAnnouncements] = createContext<Announcements>();
export const [getOffline, setOffline] = createContext<Offline>();
/** On reader pages only. */
export const [getReading, setReading] = createContext<Reading>();
export const [getNarration, setNarration] = createContext<Narration>();
