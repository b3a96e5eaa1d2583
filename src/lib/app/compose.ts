/**
 * The composition root: the one place where adapters and state meet. `composeSite` runs on the server
 * too, where no adapter exists and everything stands at its beginning; what needs the browser comes to
 * life in `start` and `composeReader`.
 */
import { createAppearance } from '../adapters/dom/appearance.ts';
import { coveredBy } from '../adapters/dom/insets.ts';
import { watchJumps } from '../adapters/dom/jumps.ts';
import { createPageView } from '../adapters/dom/page-view.ts';
import { readPage } from '../adapters/dom/page-publication.ts';
import { createPainter } from '../adapters/dom/painter.ts';
import { workerKeeper } from '../adapters/offline/register.ts';
import { createRealClock } from '../adapters/speech/real-clock.ts';
import { createWebSpeech } from '../adapters/speech/web-speech.ts';
import { createPositionStore } from '../adapters/storage/position-store.ts';
import { createPreferencesStorage } from '../adapters/storage/preferences-storage.ts';
import { pageBasePath } from '../adapters/storage/storage-key.ts';
import { ReaderError } from '../base/errors.ts';
import type { PositionStore, SavedPosition } from '../library/positions.ts';
import { createNarrator } from '../narration/narrator.ts';
import { buildScript } from '../narration/script.ts';
import { sentenceSpans } from '../narration/segment.ts';
import { chooseVoice } from '../narration/voices.ts';
import { Announcements } from '../state/announcements.svelte.ts';
import type { Narration, Notice } from '../state/narration.svelte.ts';
import { Offline } from '../state/offline.svelte.ts';
import { Preferences } from '../state/preferences.svelte.ts';
import type { Reading } from '../state/reading.svelte.ts';
import type { Words } from '../state/words.svelte.ts';

export interface Site {
  readonly preferences: Preferences;
  readonly announcements: Announcements;
  readonly offline: Offline;
  /** Begins to read and keep settings, and to keep the site; call it in the browser. Returns the way to end it. */
  start(): () => void;
}

/**
 * @param inBrowser false while prerendering
 * @param inProduction false in development, where no service worker is built
 */
export function composeSite(inBrowser: boolean, inProduction: boolean): Site {
  const base = inBrowser ? pageBasePath(document) : '/';
  const preferences = new Preferences(
    inBrowser ? { storage: createPreferencesStorage(base), apply: createAppearance(base) } : {},
  );
  const offline = new Offline(
    inBrowser ? workerKeeper({ base: new URL(base, location.href).href, enabled: inProduction }) : null,
  );
  return {
    preferences,
    offline,
    announcements: new Announcements(),
    start: () => {
      const stops = [preferences.start(), offline.start()];
      return () => stops.forEach((stop) => stop());
    },
  };
}

/** The saved positions on this device, the latest first. Browser only. */
export function savedPositions(): readonly SavedPosition[] {
  return positionStore().all();
}

interface ReaderParts {
  readonly article: HTMLElement;
  readonly reading: Reading;
  readonly narration: Narration;
  readonly preferences: Preferences;
  readonly announcements: Announcements;
  readonly words: Words;
}

export interface ReaderLife {
  blockOf(node: EventTarget | null): string | null;
  stop(): void;
}

/** Brings a reader page to life. Browser only. */
export function composeReader(parts: ReaderParts): ReaderLife {
  const { article, reading, narration, preferences, announcements, words } = parts;
  const view = createPageView(article, {
    top: () => coveredBy(document.querySelector('[data-reader-bar]'), 'top'),
    bottom: () => coveredBy(document.querySelector('[data-reader-player]'), 'bottom'),
  });
  const jumps = watchJumps((id, how) => reading.arrived(id, how));
  const engine = createWebSpeech(window);
  const clock = createRealClock();
  const detachReading = reading.attach(
    {
      view,
      positions: positionStore(),
      now: () => Date.now(),
      sentenceStart: (text, lang, offset) =>
        sentenceSpans(text, lang).findLast(({ start }) => start <= offset)?.start ?? 0,
      ...jumps,
    },
    location.hash === '',
  );

  const detachNarration = narration.attach({
    view,
    painter: createPainter(document),
    available: engine !== null,
    voices: () => engine?.voices() ?? [],
    onVoicesChanged: (listener) => engine?.onVoicesChanged(listener) ?? (() => undefined),
    follow: () => preferences.settings.follow,
    highlight: () => preferences.settings.highlight,
    notify: (notice) => announcements.say(noticeText(notice, words)),
    reached: (place) => reading.save(place),
    isReaderError: (error) => error instanceof ReaderError,
    prepare: () => {
      const script = buildScript(readPage(article, reading.publication), { words: words.messages.narration });
      const narrator = createNarrator({
        engines: engine ? [engine] : [],
        clock,
        script,
        words: words.messages.narration,
        preferences: () => {
          const { rate, pitch, volume, readAsides, voices, allowNetworkVoices } = preferences.settings;
          const voiceFor = (lang: string) => {
            const chosenKey = voices[lang.split('-')[0] ?? lang];
            return chooseVoice(engine?.voices() ?? [], lang, {
              regions: navigator.languages,
              allowNetwork: allowNetworkVoices,
              ...(chosenKey !== undefined && { chosenKey }),
            });
          };
          return { rate, pitch, volume, readAsides, voiceFor };
        },
      });
      return { script, narrator };
    },
  });

  const keep = (): void => reading.save();
  addEventListener('pagehide', keep);
  const idle = globalThis.requestIdleCallback ?? ((task: () => void) => setTimeout(task, 1500));
  idle(() => narration.warmUp());

  return {
    blockOf: (node) => view.blockOf(node),
    stop: () => {
      removeEventListener('pagehide', keep);
      detachNarration();
      detachReading();
      jumps.dispose();
      view.dispose();
      engine?.dispose();
    },
  };
}

function positionStore(): PositionStore {
  let storage: Storage | null = null;
  try {
    storage = window.localStorage;
  } catch {
    // Forbidden: positions live as long as the page.
  }
  return createPositionStore(pageBasePath(document), storage);
}

function noticeText(notice: Notice, words: Words): string {
  const { status, player } = words.reader;
  switch (notice.kind) {
    case 'skipped':
      return status.skipped(notice.aside.label);
    case 'fallback':
      return status.fallback(notice.to?.name ?? player.voiceAutomatic);
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
    case 'failed':
      return status.failed;
  }
}
