import { createWebSpeech } from '../../../src/lib/adapters/speech/web-speech.ts';
import { engineContract } from '../../support/engine-contract.ts';
import { createFakeEngine, fakeVoice } from '../../support/fake-engine.ts';
import { createFakeSynthesis, nativeVoice } from '../../support/fake-synthesis.ts';

engineContract('the engine that tests narrate with', () => {
  const engine = createFakeEngine();
  const latest = () => engine.asked.at(-1)!;
  return {
    engine,
    start: () => latest().start(),
    word: (at) => latest().word(at),
    end: () => latest().end(),
    fail: (why) => latest().fail(why),
    afterCancel: () => {
      const cancelled = engine.asked.findLast((asked) => asked.cancelled)!;
      cancelled.end();
      cancelled.fail('interrupted');
    },
    underWay: () => engine.underWay,
    setVoices: (names) => engine.setVoices(names.map((name) => fakeVoice(name, 'en'))),
    dispose: () => engine.dispose(),
  };
});

engineContract('the voices of the browser', () => {
  const fake = createFakeSynthesis();
  const engine = createWebSpeech(fake.page)!;
  const latest = () => fake.spoken.at(-1)!;
  let cancelled = 0;
  return {
    engine,
    start: () => latest().onstart?.({}),
    word: (at) => latest().onboundary?.({ name: 'word', charIndex: at }),
    end: () => latest().onend?.({}),
    fail: (why) => latest().onerror?.({ error: why }),
    // Chromium: error; Firefox: end, late; WebKitGTK: end twice and then an error.
    afterCancel: () => {
      const utterance = fake.spoken[cancelled++]!;
      utterance.onerror?.({ error: 'interrupted' });
      utterance.onend?.({});
      utterance.onend?.({});
      utterance.onboundary?.({ name: 'word', charIndex: 4 });
      utterance.onerror?.({ error: 'canceled' });
    },
    underWay: () => fake.queue.length,
    setVoices: (names) => fake.setVoices(names.map((name) => nativeVoice(name))),
    dispose: () => engine.dispose(),
  };
});
