/**
 * One utterance from `speak` to its end, under watch: engines may never start, never end, end twice or speak
 * up after they were cancelled. A run reports each thing once, and nothing after it is over; that is how
 * stale events are kept out, whatever an engine does.
 */
import type { Clock } from './clock.ts';
import type { EngineEvent, EngineFailure, SpeakRequest, SpeechEngine, SpeechHandle } from './engine.ts';

export type RunEvent =
  | { readonly type: 'started' }
  /** Offset in `SpeakRequest.text`. */
  | { readonly type: 'word'; readonly at: number }
  /** `ms` from start to end; null where the engine did not say when it started. */
  | { readonly type: 'ended'; readonly ms: number | null }
  /** `no-start`: nothing came in time. `no-end`: it fell silent. The engine has been cancelled then. */
  | { readonly type: 'failed'; readonly why: RunFailure };

export type RunFailure = EngineFailure | 'no-start' | 'no-end';
/** `gone`: the voice is no more in the list. */
export type FallbackWhy = 'gone' | RunFailure;

export interface RunLimits {
  /** ms in which the start must come. */
  readonly start: number;
  /** ms in which the rest of the text must end, from code unit `at` on. */
  readonly rest: (at: number) => number;
}

export interface Run {
  /** Silence, and no event any more. */
  cancel(): void;
}

/** After so many word events a voice is known to tell every word, and silence is soon noticed. */
const TELLS_WORDS = 3;
/** ms; the slowest word heard (a long number at rate 0.5) took 4 s. */
const LONGEST_WORD = 5000;

/** Calls `engine.speak` at once, in the same call. The listener is never called in it. */
export function runUtterance(
  engine: SpeechEngine,
  request: SpeakRequest,
  limits: RunLimits,
  clock: Clock,
  listener: (event: RunEvent) => void,
): Run {
  let over = false;
  let startedAt: number | null = null;
  let words = 0;
  let handle: SpeechHandle | null = null;
  let watchdog = clock.setTimeout(() => giveUp('no-start'), limits.start);

  const watch = (ms: number): void => {
    clock.clearTimeout(watchdog);
    watchdog = clock.setTimeout(() => giveUp('no-end'), ms);
  };
  const finish = (event: RunEvent | null): void => {
    over = true;
    clock.clearTimeout(watchdog);
    if (event) listener(event);
  };
  const giveUp = (why: 'no-start' | 'no-end'): void => {
    if (over) return;
    handle?.cancel();
    finish({ type: 'failed', why });
  };
  const begun = (): void => {
    if (startedAt !== null) return;
    startedAt = clock.now();
    watch(limits.rest(0));
    listener({ type: 'started' });
  };
  const heard = (event: EngineEvent): void => {
    if (over) return;
    switch (event.type) {
      case 'start':
        return begun();
      case 'word':
        // Some engines tell of words without having told of the start.
        begun();
        if (over) return;
        words += 1;
        watch(words >= TELLS_WORDS ? Math.min(limits.rest(event.at), LONGEST_WORD) : limits.rest(event.at));
        return listener({ type: 'word', at: event.at });
      case 'end':
        return finish({ type: 'ended', ms: startedAt === null ? null : clock.now() - startedAt });
      case 'fail':
        return finish({ type: 'failed', why: event.why });
    }
  };

  try {
    handle = engine.speak(request, heard);
  } catch {
    // Thrown by the platform; told like every other failure, after this call.
    clock.nextTask(() => heard({ type: 'fail', why: 'synthesis-failed' }));
  }
  return {
    cancel() {
      if (over) return;
      finish(null);
      handle?.cancel();
    },
  };
}
