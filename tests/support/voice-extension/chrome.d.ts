/** The few parts of Chromium's extension interface that the test voices use. */
interface TestVoiceOptions {
  voiceName?: string;
  lang?: string;
  rate?: number;
}

interface TestVoiceEvent {
  type: 'start' | 'word' | 'end' | 'error';
  charIndex: number;
  length?: number;
  errorMessage?: string;
}

interface TestManifest {
  tts_engine: { voices: { voice_name: string; lang: string; remote?: boolean; event_types: string[] }[] };
}

declare const chrome: {
  ttsEngine: {
    onStop: { addListener(listener: () => void): void };
    onSpeak: {
      addListener(
        listener: (text: string, options: TestVoiceOptions, send: (event: TestVoiceEvent) => void) => void,
      ): void;
    };
    updateVoices(voices: { voiceName: string; lang: string; remote: boolean; eventTypes: string[] }[]): void;
  };
  runtime: { getManifest(): object };
};
