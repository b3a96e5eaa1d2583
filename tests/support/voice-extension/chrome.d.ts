/** The few parts of Chromium's extension interface that the test voices use. */
interface TestVoiceOptions {
  voiceName?: string;
  lang?: string;
  rate?: number;
}

interface TestVoiceEvent {
  type: 'start' | 'word' | 'end';
  charIndex: number;
  length?: number;
}

declare const chrome: {
  ttsEngine: {
    onStop: { addListener(listener: () => void): void };
    onSpeak: {
      addListener(
        listener: (text: string, options: TestVoiceOptions, send: (event: TestVoiceEvent) => void) => void,
      ): void;
    };
  };
};
