/** The media controls against Chromium's own Media Session. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createMediaControls } from '../../../src/lib/adapters/audio/media-controls.ts';
import type { MediaAction, MediaControls, NowReading } from '../../../src/lib/state/media-ports.ts';
import { byTheReader } from './by-the-reader.ts';
import { watchMedia } from './watched-media.ts';
import type { WatchedMedia } from './watched-media.ts';

const now: NowReading = {
  title: 'A short walk',
  section: 'The second mile',
  publisher: 'The Gazette',
  playing: true,
  position: 30,
  duration: 600,
};

let controls: MediaControls;
let media: WatchedMedia;

beforeEach(() => {
  media = watchMedia();
  controls = createMediaControls({ icon: '/icons/app-512.png' });
});

afterEach(() => {
  controls.dispose();
  vi.restoreAllMocks();
  document.body.replaceChildren();
});

const sound = (): HTMLMediaElement => {
  expect(media.elements.size).toBe(1);
  return [...media.elements][0]!;
};
const sounding = (): Promise<void> => vi.waitFor(() => expect(sound().currentTime).toBeGreaterThan(0), 5000);

describe('the media controls', () => {
  it('tell title, section, publisher, icon, place and whether it plays', async () => {
    await byTheReader(() => controls.show(now));
    const { metadata, playbackState } = navigator.mediaSession;
    expect(metadata).toMatchObject({
      title: 'A short walk',
      album: 'The second mile',
      artist: 'The Gazette',
    });
    expect(metadata?.artwork).toEqual([
      { src: new URL('/icons/app-512.png', location.href).href, sizes: '512x512', type: 'image/png' },
    ]);
    expect(playbackState).toBe('playing');
    expect(media.positions.at(-1)).toEqual({ duration: 600, position: 30, playbackRate: 1 });
  });

  it('leave out a section and a publisher that there are none of', () => {
    controls.show({ ...now, section: null, publisher: null });
    expect(navigator.mediaSession.metadata).toMatchObject({ title: 'A short walk', album: '', artist: '' });
  });

  it('are not drawn anew for every sentence, only for another section', () => {
    controls.show(now);
    const first = navigator.mediaSession.metadata;
    controls.show({ ...now, position: 35 });
    expect(navigator.mediaSession.metadata).toBe(first);
    expect(media.positions.at(-1)?.position).toBe(35);
    controls.show({ ...now, section: 'The third mile' });
    expect(navigator.mediaSession.metadata?.album).toBe('The third mile');
  });

  it.each([
    { position: 700, duration: 600, told: { duration: 600, position: 600, playbackRate: 1 } },
    { position: -5, duration: 600, told: { duration: 600, position: 0, playbackRate: 1 } },
    { position: Number.NaN, duration: 600, told: undefined },
    { position: 0, duration: 0, told: undefined },
    { position: 3, duration: Number.NaN, told: undefined },
    { position: 3, duration: Number.POSITIVE_INFINITY, told: undefined },
  ])('tell a place of $position s in $duration s only as far as it can be true', ({ told, ...place }) => {
    controls.show({ ...now, ...place });
    expect(media.positions).toEqual([told]);
  });

  it('pass every button on', () => {
    const heard: MediaAction[] = [];
    const stop = controls.onAction((action) => heard.push(action));
    controls.show(now);
    const names = ['play', 'pause', 'stop', 'nexttrack', 'previoustrack', 'seekforward', 'seekbackward'];
    for (const name of names) media.handlers.get(name)!();
    expect(heard).toEqual([
      'play',
      'pause',
      'stop',
      'next-sentence',
      'previous-sentence',
      'next-section',
      'previous-section',
    ]);
    stop();
    media.handlers.get('play')!();
    expect(heard).toHaveLength(7);
  });

  it('do without the buttons that a browser does not know', () => {
    media.unknown = ['seekforward', 'stop'];
    controls.show(now);
    expect(media.handlers.get('nexttrack')).toBeTypeOf('function');
    expect(media.handlers.has('stop')).toBe(false);
  });

  it('take everything back', async () => {
    await byTheReader(() => controls.show(now));
    await sounding();
    const element = sound();
    controls.hide();
    controls.hide();
    expect(navigator.mediaSession.metadata).toBeNull();
    expect(navigator.mediaSession.playbackState).toBe('none');
    expect([...media.handlers.values()].every((handler) => handler === null)).toBe(true);
    expect(media.positions.at(-1)).toBeUndefined();
    expect(element.paused).toBe(true);
    expect(element.hasAttribute('src')).toBe(false);
  });

  it('say to Safari that this is playback, and only while it is', () => {
    const audioSession = { type: 'auto' };
    Object.defineProperty(navigator, 'audioSession', { value: audioSession, configurable: true });
    try {
      controls.show(now);
      expect(audioSession.type).toBe('playback');
      controls.hide();
      expect(audioSession.type).toBe('auto');
    } finally {
      Reflect.deleteProperty(navigator, 'audioSession');
    }
  });

  it('do nothing, and break nothing, in a browser that has none', () => {
    vi.spyOn(navigator, 'mediaSession', 'get').mockReturnValue(undefined as unknown as MediaSession);
    const none = createMediaControls({ icon: '/icons/app-512.png' });
    none.show(now);
    none.hide();
    none.dispose();
    expect(media.elements.size).toBe(0);
  });
});
