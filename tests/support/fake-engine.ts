/**
 * An engine that says nothing by itself: the test plays its part, in any order real engines have been seen
 * to, and looks at what it was asked to say.
 */
import type {
  EngineCapabilities,
  EngineEvent,
  EngineFailure,
  SpeakRequest,
  SpeechEngine,
} from '../../src/lib/narration/engine.ts';
import type { Voice } from '../../src/lib/narration/voice.ts';

export interface Asked {
  readonly request: SpeakRequest;
  readonly cancelled: boolean;
  /** Terminal event given, or cancelled. */
  readonly over: boolean;
  start(): void;
  word(at: number, length?: number): void;
  end(): void;
  fail(why: EngineFailure): void;
  /** Sends an event whatever came before it, as faulty engines do. */
  force(event: EngineEvent): void;
}

export interface FakeEngine extends SpeechEngine {
  readonly asked: readonly Asked[];
  /** What is being spoken now; throws where nothing is. */
  readonly current: Asked;
  readonly underWay: number;
  readonly texts: readonly string[];
  setVoices(voices: readonly Voice[]): void;
  boundaries: EngineCapabilities['boundaries'];
}

export interface FakeEngineOptions {
  readonly id?: string;
  readonly voices?: readonly Voice[];
  readonly maxCharacters?: number;
  /** Called at each `speak`, to play a part by itself. */
  readonly onSpeak?: (asked: Asked, engine: FakeEngine) => void;
}

export function fakeVoice(name: string, lang: string, where: Voice['where'] = 'device'): Voice {
  return { key: `urn:${name}|${name}|${lang}`, name, lang, where, isDefault: false };
}

export function createFakeEngine({
  id = 'fake',
  voices: first = [],
  maxCharacters = 10_000,
  onSpeak,
}: FakeEngineOptions = {}): FakeEngine {
  const asked: (Asked & { stop(): void })[] = [];
  /** Of those asked, the ones that were not over when last looked at. */
  let open: (Asked & { stop(): void })[] = [];
  const listeners = new Set<() => void>();
  let voices = first;
  const engine: FakeEngine = {
    id,
    boundaries: 'unknown',
    capabilities: () => ({ boundaries: engine.boundaries, maxCharacters }),
    voices: () => voices,
    onVoicesChanged(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    setVoices(next) {
      voices = next;
      for (const listener of listeners) listener();
    },
    speak(request, listener) {
      const entry = ask(request, listener);
      asked.push(entry);
      open.push(entry);
      onSpeak?.(entry, engine);
      return { cancel: () => entry.stop() };
    },
    dispose() {
      for (const entry of asked) entry.stop();
    },
    asked,
    get current() {
      const entry = asked.at(-1);
      if (!entry || entry.over) throw new Error('nothing is being spoken');
      return entry;
    },
    get underWay() {
      open = open.filter(({ over }) => !over);
      return open.length;
    },
    get texts() {
      return asked.map(({ request }) => request.text);
    },
  };
  return engine;
}

function ask(request: SpeakRequest, listener: (event: EngineEvent) => void): Asked & { stop(): void } {
  let cancelled = false;
  let over = false;
  const send = (event: EngineEvent): void => {
    if (over) return;
    if (event.type === 'end' || event.type === 'fail') over = true;
    listener(event);
  };
  return {
    request,
    get cancelled() {
      return cancelled;
    },
    get over() {
      return over;
    },
    start: () => send({ type: 'start' }),
    word: (at, length = 0) => send({ type: 'word', at, length }),
    end: () => send({ type: 'end' }),
    fail: (why) => send({ type: 'fail', why }),
    force: (event) => {
      if (event.type === 'end' || event.type === 'fail') over = true;
      listener(event);
    },
    stop() {
      if (over) return;
      cancelled = true;
      over = true;
    },
  };
}
