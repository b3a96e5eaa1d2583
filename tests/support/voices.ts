/** The test voices of `voice-extension`: sets their pace and reads what they were asked to say. */
import type { BrowserContext, Worker } from 'playwright-core';

export interface HeardByVoice {
  text: string;
  voice: string;
  lang: string;
  rate: number;
  outcome: 'speaking' | 'ended' | 'stopped';
}

interface TestVoices {
  testVoice: { spoken(): HeardByVoice[]; forget(): void; setPace(ms: number): void };
}

export interface Voices {
  heard(): Promise<HeardByVoice[]>;
  /** Milliseconds for a character at rate 1. */
  setPace(ms: number): Promise<void>;
}

/** The browser must have been opened with `voices: true`. */
export async function testVoices(context: BrowserContext): Promise<Voices> {
  const isOurs = (worker: Worker) => worker.url().startsWith('chrome-extension:');
  const worker =
    context.serviceWorkers().find(isOurs) ??
    (await context.waitForEvent('serviceworker', { predicate: isOurs, timeout: 10_000 }));
  return {
    heard: () => worker.evaluate(() => (globalThis as unknown as TestVoices).testVoice.spoken()),
    setPace: (ms) =>
      worker.evaluate((pace) => (globalThis as unknown as TestVoices).testVoice.setPace(pace), ms),
  };
}
