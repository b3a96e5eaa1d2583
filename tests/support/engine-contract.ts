/**
 * What the narrator relies on in every engine, as one suite of tests. An engine under test comes with a stage:
 * the means to make its platform start, tell words, end, fail or keep silent.
 */
import { describe, expect, it } from 'vitest';
import type {
  EngineEvent,
  EngineFailure,
  SpeakRequest,
  SpeechEngine,
} from '../../src/lib/narration/engine.ts';
import type { Voice } from '../../src/lib/narration/voice.ts';

export interface Stage {
  readonly engine: SpeechEngine;
  /** Of the utterance that the platform speaks now. */
  start(): void;
  word(at: number): void;
  end(): void;
  fail(why: EngineFailure): void;
  /** Everything that a platform is known to send after it was cancelled. */
  afterCancel(): void;
  /** Utterances that the platform has and was not told to drop. */
  underWay(): number;
  setVoices(names: readonly string[]): void;
  dispose(): void;
}

const request = (text = 'One two three four.', voice: Voice | null = null): SpeakRequest => ({
  text,
  lang: 'en',
  voice,
  rate: 1,
  pitch: 1,
  volume: 1,
});

/** Long enough for whatever an engine puts off. */
const later = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 20));

export function engineContract(name: string, setStage: () => Stage): void {
  describe(`the engine contract: ${name}`, () => {
    const play = () => {
      const stage = setStage();
      const events: EngineEvent[] = [];
      const speak = (text?: string) => stage.engine.speak(request(text), (event) => events.push(event));
      return { stage, events, speak };
    };

    it('tells of start, words and end in this order', async () => {
      const { stage, events, speak } = play();
      speak();
      stage.start();
      stage.word(0);
      stage.word(4);
      stage.end();
      await later();
      expect(events).toMatchObject([
        { type: 'start' },
        { type: 'word', at: 0 },
        { type: 'word', at: 4 },
        { type: 'end' },
      ]);
      stage.dispose();
    });

    it('tells of nothing in the call itself', async () => {
      const { stage, events, speak } = play();
      speak();
      expect(events).toEqual([]);
      stage.dispose();
      await later();
    });

    it('takes the first terminal event and nothing after it', async () => {
      const { stage, events, speak } = play();
      speak();
      stage.start();
      stage.end();
      stage.end();
      stage.fail('synthesis-failed');
      stage.word(4);
      await later();
      expect(events.map(({ type }) => type)).toEqual(['start', 'end']);
      stage.dispose();
    });

    it('is silent after a cancellation, whatever the platform still sends', async () => {
      const { stage, events, speak } = play();
      const handle = speak();
      stage.start();
      handle.cancel();
      expect(stage.underWay()).toBe(0);
      stage.afterCancel();
      handle.cancel();
      await later();
      expect(events).toEqual([{ type: 'start' }]);
      stage.dispose();
    });

    it('lets a cancellation after the end be', async () => {
      const { stage, events, speak } = play();
      const handle = speak();
      stage.start();
      stage.end();
      handle.cancel();
      await later();
      expect(events.map(({ type }) => type)).toEqual(['start', 'end']);
      stage.dispose();
    });

    it('keeps what is late from a cancelled utterance apart from the next one', async () => {
      const { stage, events, speak } = play();
      speak('First of all.').cancel();
      const second: EngineEvent[] = [];
      stage.engine.speak(request('Then the next.'), (event) => second.push(event));
      stage.afterCancel();
      stage.start();
      stage.end();
      await later();
      expect(events).toEqual([]);
      expect(second.map(({ type }) => type)).toEqual(['start', 'end']);
      stage.dispose();
    });

    for (const why of [
      'interrupted',
      'network',
      'synthesis-failed',
      'not-allowed',
      'voice-unavailable',
      'language-unavailable',
    ] as const) {
      it(`tells of a failure by its name: ${why}`, async () => {
        const { stage, events, speak } = play();
        speak();
        stage.fail(why);
        await later();
        expect(events).toEqual([{ type: 'fail', why }]);
        stage.dispose();
      });
    }

    it('has voices with keys of their own and tells when the list changes', async () => {
      const stage = setStage();
      let changes = 0;
      const stop = stage.engine.onVoicesChanged(() => (changes += 1));
      stage.setVoices(['Anna', 'Boris']);
      await later();
      expect(stage.engine.voices().map(({ name: voiceName }) => voiceName)).toEqual(['Anna', 'Boris']);
      expect(new Set(stage.engine.voices().map(({ key }) => key)).size).toBe(2);
      expect(changes).toBe(1);
      stop();
      stage.setVoices([]);
      await later();
      expect(stage.engine.voices()).toEqual([]);
      expect(changes).toBe(1);
      stage.dispose();
    });

    it('leaves nothing under way when it is disposed of', async () => {
      const { stage, speak } = play();
      speak();
      stage.engine.dispose();
      await later();
      expect(stage.underWay()).toBe(0);
      stage.dispose();
    });
  });
}
