import type { EngineFailure } from '../../src/lib/narration/engine.ts';

/** Every failure that an engine may tell of. */
export const ENGINE_FAILURES: readonly EngineFailure[] = [
  'interrupted',
  'not-allowed',
  'network',
  'voice-unavailable',
  'language-unavailable',
  'synthesis-failed',
  'unknown',
];
