/**
 * A sound that nobody hears but browsers count as one: ten seconds of a 40 Hz tone as a WAV file. The media keys belong
 * to a page only while it plays sound, and true silence does not count.
 *
 * Why so: Chromium measures the power of what is played and calls it silence below -72.2 dBFS (`kSilenceThresholdDBFS` in
 * services/audio/output_stream.cc); it gives media controls only to sounds longer than 5 s (`kMinimumContentDurationSecs`
 * in media/base/media_content_type.cc). Firefox wants one sample above -100 dBFS (`IsDataLoudnessHearable` in
 * dom/media/MediaData.cpp). At -62 dBFS a tone of 40 Hz stays below what ears hear on phones and headphones.
 */

/** Samples a second. */
const RATE = 8000;
const SECONDS = 10;
/** Whole waves in the file: its end meets its beginning without a click. */
const FREQUENCY = 40;
/** dBFS of power; a sine's peak is 3 dB above it. */
const LEVEL = -62;

const HEADER = 44;
const BYTES_A_SAMPLE = 2;
const FULL_SCALE = 0x7fff;

/** A WAV file: PCM, 16 bits, mono. 160 kB. */
export function quietTone(): Uint8Array<ArrayBuffer> {
  const samples = RATE * SECONDS;
  const bytes = new Uint8Array(HEADER + samples * BYTES_A_SAMPLE);
  const view = new DataView(bytes.buffer);
  writeHeader(view, samples);
  const peak = Math.SQRT2 * 10 ** (LEVEL / 20) * FULL_SCALE;
  for (let index = 0; index < samples; index += 1) {
    const sample = Math.round(peak * Math.sin((2 * Math.PI * FREQUENCY * index) / RATE));
    view.setInt16(HEADER + index * BYTES_A_SAMPLE, sample, true);
  }
  return bytes;
}

/** RIFF, `fmt ` and the head of `data`, little-endian. */
function writeHeader(view: DataView, samples: number): void {
  const length = samples * BYTES_A_SAMPLE;
  const text = (at: number, letters: string): void => {
    for (const [index, letter] of [...letters].entries()) view.setUint8(at + index, letter.charCodeAt(0));
  };
  text(0, 'RIFF');
  view.setUint32(4, HEADER - 8 + length, true);
  text(8, 'WAVEfmt ');
  view.setUint32(16, 16, true);
  view.setUint16(20, 1, true);
  view.setUint16(22, 1, true);
  view.setUint32(24, RATE, true);
  view.setUint32(28, RATE * BYTES_A_SAMPLE, true);
  view.setUint16(32, BYTES_A_SAMPLE, true);
  view.setUint16(34, BYTES_A_SAMPLE * 8, true);
  text(36, 'data');
  view.setUint32(40, length, true);
}
