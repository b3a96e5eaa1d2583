/**
 * The composition root of the reader page: the page's nodes, the browser's speech and history, and the
 * positions kept on this device, joined with reading and narration.
 */
import { coveredBy } from '../adapters/dom/insets.ts';
import { watchJumps } from '../adapters/dom/jumps.ts';
import { createPageView } from '../adapters/dom/page-view.ts';
import { createPainter } from '../adapters/dom/painter.ts';
import { createWebSpeech } from '../adapters/speech/web-speech.ts';
import { pageBasePath } from '../adapters/storage/storage-key.ts';
import { ReaderError } from '../base/errors.ts';
import { shownName } from '../narration/voice-names.ts';
import type { Voice } from '../narration/voice.ts';
import { languageName } from '../narration/voice-region.ts';
import { describedEngine } from '../narration/described-engine.ts';
import type { NarrationWords } from '../narration/narration-words.ts';
import type { PageView } from '../locator/page-view.ts';
import type { Announcements } from '../state/announcements.svelte.ts';
import type { Notice } from '../state/narration-ports.ts';
import type { Narration } from '../state/narration.svelte.ts';
import type { Preferences } from '../state/preferences.svelte.ts';
import type { Hear, Pronunciations } from '../state/pronunciations.svelte.ts';
import type { Reading } from '../state/reading.svelte.ts';
import type { Words } from '../state/words.svelte.ts';
import type { PronunciationLife } from './compose-pronunciation.ts';
import { deviceStorage, positionStore } from './compose.ts';

interface ReaderParts {
  readonly article: HTMLElement;
  readonly reading: Reading;
  readonly narration: Narration;
  readonly preferences: Preferences;
  readonly pronunciations: Pronunciations;
  readonly announcements: Announcements;
  readonly words: Words;
  /** What narration itself says, in the language of the text. */
  readonly spoken: NarrationWords;
}

export interface ReaderLife {
  readonly view: PageView;
  /** A few words in the voice that would read them. */
  readonly hear: Hear;
  stop(): void;
}

/** Brings a reader page to life. Browser only. */
export function composeReader(parts: ReaderParts): ReaderLife {
  const { article, reading, narration, preferences, pronunciations, announcements, words, spoken } = parts;
  const view = createPageView(article, {
    top: () => coveredBy(document.querySelector('[data-reader-bar]'), 'top'),
    bottom: () => coveredBy(document.querySelector('[data-reader-player]'), 'bottom'),
  });
  const jumps = watchJumps((id, how) => reading.arrived(id, how));
  const speech = createWebSpeech(window);
  const engine = speech && describedEngine(speech);
  const detachReading = reading.attach(
    {
      view,
      positions: positionStore(),
      now: () => Date.now(),
      ...jumps,
    },
    // An address with a place in it asks for that place, unless the page was only loaded again.
    location.hash === '' || reloaded(),
  );

  // Read, or not wanted: what was said goes when the reader goes on.
  const stopClearing = view.onMove((by) => by === 'reader' && announcements.clear());

  const detachNarration = narration.attach({
    view,
    painter: createPainter(document),
    available: engine !== null,
    voices: () => engine?.voices() ?? [],
    onVoicesChanged: (listener) => engine?.onVoicesChanged(listener) ?? (() => undefined),
    settings: () => preferences.settings,
    surroundings: () => ({
      visible: document.visibilityState === 'visible',
      online: navigator.onLine,
      now: Date.now(),
    }),
    notify: (notice) =>
      announcements.say(noticeText(notice, words, preferences.settings.screenReader === true)),
    here: () => reading.here(),
    reached: (place) => reading.spoken(place),
    isReaderError: (error) => error instanceof ReaderError,
    prepare: async (listener) => {
      // Fetched at the first sign that the reader will listen; what is known of the voices comes at the same time.
      void engine?.learn(reading.lang);
      const { prepareNarration } = await import('./compose-narration.ts');
      return prepareNarration({
        article,
        publication: reading.publication,
        engine,
        preferences,
        pronunciations,
        words: spoken,
        base: pageBasePath(document),
        storage: deviceStorage(),
        listener,
      });
    },
  });

  let hearing: PronunciationLife | null = null;
  const stopRules = pronunciations.onChange(() => narration.scriptChanged());

  const keep = (): void => reading.save();
  addEventListener('pagehide', keep);
  const stopWaiting = atFirstSign(() => narration.warmUp());

  return {
    view,
    hear: async (text, lang) => {
      const { composePronunciation } = await import('./compose-pronunciation.ts');
      hearing ??= composePronunciation(preferences, engine);
      return (await hearing.hear?.(text, lang)) ?? 'no-voice';
    },
    stop: () => {
      removeEventListener('pagehide', keep);
      stopWaiting();
      stopClearing();
      stopRules();
      hearing?.dispose();
      detachNarration();
      detachReading();
      jumps.dispose();
      view.dispose();
      engine?.dispose();
    },
  };
}

function reloaded(): boolean {
  const [entry] = performance.getEntriesByType('navigation');
  return entry instanceof PerformanceNavigationTiming && entry.type === 'reload';
}

/** How long a page may lie open before narration is fetched unasked, in ms. */
const UNASKED = 6_000;

/** Calls once: when the player or its button is pointed at, touched or focused, or when the page has long been at rest. */
function atFirstSign(call: () => void): () => void {
  const stop = new AbortController();
  const once = (): void => {
    if (stop.signal.aborted) return;
    stop.abort();
    clearTimeout(timer);
    call();
  };
  const signs = ['pointerover', 'pointerdown', 'focusin'] as const;
  const places = [
    document.querySelector('[data-reader-player]'),
    document.querySelector('[aria-controls=player]'),
  ];
  for (const place of places)
    for (const sign of signs) place?.addEventListener(sign, once, { signal: stop.signal, passive: true });
  const timer = setTimeout(once, UNASKED);
  return () => {
    stop.abort();
    clearTimeout(timer);
  };
}

/** As the list of voices has it: on Android the name is only that of a language. */
function voiceName(voice: Voice | null, words: Words): string {
  if (!voice) return words.reader.player.voiceAutomatic;
  const { ofDevice } = words.messages.voices;
  return voice.obeys === 'language'
    ? ofDevice(languageName(voice.lang, words.language))
    : shownName(voice.name);
}

/** @param terse for readers who hear every word of it */
function noticeText(notice: Notice, words: Words, terse: boolean): string {
  const status = { ...words.reader.status, ...(terse && words.reader.terse) };
  switch (notice.kind) {
    case 'skipped':
      return status.skipped(notice.skipped.label);
    case 'fallback':
      return status.fallback(voiceName(notice.to, words));
    case 'language-missing':
      return status.languageMissing(
        languageName(notice.lang, words.language),
        notice.to && voiceName(notice.to, words),
      );
    case 'nothing-selected':
      return status.nothingSelected;
    case 'nothing-to-spell':
      return status.nothingToSpell;
    case 'stop-at':
      return status.stoppedAsAsked;
    case 'range-end':
      return status.rangeEnd;
    case 'sleep-ended':
      return status.sleepEnded;
    case 'interrupted':
      return status.interrupted;
    case 'not-allowed':
      return status.notAllowed;
    case 'ended':
      return status.ended;
    case 'nothing-skipped':
      return status.nothingSkipped;
    case 'unreadable':
      return status.unreadable;
    case 'no-further':
      return status.noFurther;
    case 'not-fetched':
      return status.notFetched;
    case 'failed':
      return status.failed;
  }
}
