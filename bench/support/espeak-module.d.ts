/** What the benches use of `@echogarden/espeak-ng-emscripten`, which brings no types of its own. */
declare module '@echogarden/espeak-ng-emscripten' {
  interface EspeakEvent {
    readonly type: string;
    /** 1-based, in code points of the text. */
    readonly text_position: number;
    /** ms from the first sample. */
    readonly audio_position: number;
  }

  interface EspeakWorker {
    get_samplerate(): number;
    /** Words a minute, 80..450. */
    set_rate(rate: number): void;
    /** 0: done. */
    set_voice(name: string): number;
    /** Calls back in the same call, once for each stretch of sound; `true` stops it. */
    synthesize(
      text: string,
      callback: (samples: Int16Array | null, events: readonly EspeakEvent[]) => boolean,
    ): void;
  }

  export default function createEspeak(): Promise<{ readonly eSpeakNGWorker: new () => EspeakWorker }>;
}
