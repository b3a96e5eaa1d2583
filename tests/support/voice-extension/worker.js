/**
 * A voice for tests: silent, at a fixed pace, with a true event for every word, and a list of all it was asked to say.
 * `Test Plain` and `Test Remote` give no word events; `Test Stuck` goes silent at its fourth word and never ends.
 * (The manifest must not name `pause` or `resume` among the event types: Chromium then drops the extension in silence.)
 */

/** Milliseconds for one character at rate 1. The tests change it. */
let msPerCharacter = 20;

/** Names of voices that answer every request with an error. */
const failing = new Set();

/** Names of voices that are gone: no more in the list, and silent in the middle of what they were saying. */
const gone = new Set();

/** @type {{ text: string, voice: string, lang: string, rate: number, outcome: 'speaking' | 'ended' | 'stopped' | 'failed' }[]} */
const spoken = [];

/** @type {{ timer: ReturnType<typeof setTimeout> | undefined, entry: typeof spoken[number] } | null} */
let current = null;

function stop() {
  if (!current) return;
  clearTimeout(current.timer);
  current.entry.outcome = 'stopped';
  current = null;
}

chrome.ttsEngine.onStop.addListener(stop);

chrome.ttsEngine.onSpeak.addListener((text, options, send) => {
  stop();
  const voice = options.voiceName ?? '';
  const rate = options.rate ?? 1;
  /** @type {typeof spoken[number]} */
  const entry = { text, voice, lang: options.lang ?? '', rate, outcome: 'speaking' };
  spoken.push(entry);
  const words = [...text.matchAll(/\S+/g)];
  /** @type {NonNullable<typeof current>} */
  const speech = { timer: undefined, entry };
  current = speech;
  let next = 0;

  if (failing.has(voice)) {
    stop();
    entry.outcome = 'failed';
    send({ type: 'error', charIndex: 0, errorMessage: 'This voice always fails.' });
    return;
  }
  const step = () => {
    if (current !== speech || gone.has(voice)) return;
    if (voice === 'Test Stuck' && next === 3) return;
    const word = words[next++];
    if (!word) {
      entry.outcome = 'ended';
      current = null;
      send({ type: 'end', charIndex: text.length });
      return;
    }
    if (/Words|Слова|Mots|Stuck/.test(voice)) {
      send({ type: 'word', charIndex: word.index, length: word[0].length });
    }
    speech.timer = setTimeout(step, (msPerCharacter * (word[0].length + 1)) / rate);
  };
  send({ type: 'start', charIndex: 0 });
  step();
});

/** @param {string[]} names of voices; none stands for all of them */
function remove(names) {
  const { voices } = /** @type {TestManifest} */ (chrome.runtime.getManifest()).tts_engine;
  for (const name of names.length > 0 ? names : voices.map((voice) => voice.voice_name)) gone.add(name);
  chrome.ttsEngine.updateVoices(
    voices
      .filter((voice) => !gone.has(voice.voice_name))
      .map(({ voice_name, lang, remote, event_types }) => ({
        voiceName: voice_name,
        lang,
        remote: remote ?? false,
        eventTypes: event_types,
      })),
  );
}

// What a test reads and changes, through the worker's own console.
Object.assign(globalThis, {
  testVoice: {
    spoken: () => spoken,
    forget: () => spoken.splice(0),
    setPace: (/** @type {number} */ ms) => (msPerCharacter = ms),
    fail: (/** @type {string[]} */ names) => names.forEach((name) => failing.add(name)),
    heal: () => failing.clear(),
    remove,
  },
});
