/** The test voices of `voice-extension`: sets their pace and reads what they were asked to say. */
import type { BrowserContext, Page, Worker } from 'playwright-core';

export interface HeardByVoice {
  text: string;
  voice: string;
  lang: string;
  rate: number;
  outcome: 'speaking' | 'ended' | 'stopped' | 'failed';
}

interface TestVoices {
  testVoice: {
    spoken(): HeardByVoice[];
    forget(): void;
    setPace(ms: number): void;
    fail(names: readonly string[]): void;
    heal(): void;
    remove(names: readonly string[]): void;
  };
}

export interface Voices {
  heard(): Promise<HeardByVoice[]>;
  /** Milliseconds for a character at rate 1. */
  setPace(ms: number): Promise<void>;
  /** From now on these voices answer every request with an error. */
  fail(...names: string[]): Promise<void>;
  /** No voice fails any more. */
  heal(): Promise<void>;
  /** Takes voices out of the browser's list, all of them if none is named; in the middle of a sentence they go silent. */
  remove(...names: string[]): Promise<void>;
}

/** The browser must have been opened with `voices: true`. */
export async function testVoices(context: BrowserContext): Promise<Voices> {
  const isOurs = (worker: Worker) => worker.url().startsWith('chrome-extension:');
  const worker =
    context.serviceWorkers().find(isOurs) ??
    (await context.waitForEvent('serviceworker', { predicate: isOurs, timeout: 10_000 }));
  /** Calls a method of the worker's. */
  const call = <Name extends keyof TestVoices['testVoice']>(
    name: Name,
    ...given: Parameters<TestVoices['testVoice'][Name]>
  ) =>
    worker.evaluate(
      ([method, args]) => {
        const { testVoice } = globalThis as unknown as TestVoices;
        return (testVoice[method] as (...all: unknown[]) => unknown)(...args);
      },
      [name, given as unknown[]] as const,
    ) as Promise<ReturnType<TestVoices['testVoice'][Name]>>;
  return {
    heard: () => call('spoken'),
    setPace: (ms) => call('setPace', ms),
    fail: (...names) => call('fail', names),
    heal: () => call('heal'),
    remove: (...names) => call('remove', names),
  };
}

/** Chooses a voice of the player by a part of its name, on a wide or a narrow screen. */
export async function chooseVoice(page: Page, name: string): Promise<void> {
  const voice = page.getByLabel('Voice', { exact: true });
  if (!(await voice.isVisible())) await page.getByRole('button', { name: 'Listen', exact: true }).click();
  const option = voice.locator('option', { hasText: name });
  await option.waitFor({ state: 'attached', timeout: 10_000 });
  await voice.selectOption((await option.getAttribute('value'))!);
}
