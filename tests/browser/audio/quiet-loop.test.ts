/** The sound that the media controls hang on, as Chromium really plays it. */
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
const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

describe('the quiet loop beside the voice', () => {
  it('really plays, not muted, at full volume, longer than five seconds, and round and round', async () => {
    await byTheReader(() => controls.show(now));
    await sounding();
    const element = sound();
    expect(element).toMatchObject({ paused: false, loop: true, muted: false, volume: 1, error: null });
    expect(element.duration).toBeCloseTo(10, 1);
    element.currentTime = element.duration - 0.2;
    await vi.waitFor(() => expect(element.currentTime).toBeLessThan(2), 5000);
    expect(element.paused).toBe(false);
  });

  it('pauses and goes on with the voice, in one element', async () => {
    await byTheReader(() => controls.show(now));
    await sounding();
    controls.show({ ...now, playing: false });
    expect(sound().paused).toBe(true);
    expect(navigator.mediaSession.playbackState).toBe('paused');
    controls.show(now);
    await vi.waitFor(() => expect(sound().paused).toBe(false));
    expect(media.made).toHaveLength(1);
  });

  it('leaves no address behind, however often it comes and goes', async () => {
    for (let turn = 0; turn < 5; turn += 1) {
      await byTheReader(() => controls.show(now));
      if (turn % 2 === 0) await wait(30);
      controls.hide();
    }
    expect(media.made).toHaveLength(5);
    expect(media.revoked).toEqual(media.made);
  });

  it('is quiet about a refusal, and tries again in the next gesture, not before', async () => {
    const rejections: unknown[] = [];
    const rejected = (event: PromiseRejectionEvent): void => void rejections.push(event.reason);
    const errors = vi.spyOn(console, 'error');
    addEventListener('unhandledrejection', rejected);
    let allowed = false;
    const play = vi
      .spyOn(HTMLMediaElement.prototype, 'play')
      .mockImplementation(() =>
        allowed ? Promise.resolve() : Promise.reject(new DOMException('no gesture', 'NotAllowedError')),
      );
    const active = vi.spyOn(navigator.userActivation, 'isActive', 'get').mockReturnValue(false);
    controls.show(now);
    await wait(20);
    controls.show({ ...now, position: 40 });
    expect(play).toHaveBeenCalledTimes(1);
    active.mockReturnValue(true);
    allowed = true;
    controls.show({ ...now, position: 50 });
    expect(play).toHaveBeenCalledTimes(2);
    await wait(20);
    // Allowed once, it needs no gesture to go on after a pause.
    active.mockReturnValue(false);
    controls.show({ ...now, playing: false });
    controls.show(now);
    expect(play).toHaveBeenCalledTimes(3);
    await wait(20);
    removeEventListener('unhandledrejection', rejected);
    expect(rejections).toEqual([]);
    expect(errors).not.toHaveBeenCalled();
  });

  it('is quiet when it is told to stop before it has begun', async () => {
    const rejections: unknown[] = [];
    const rejected = (event: PromiseRejectionEvent): void => void rejections.push(event.reason);
    addEventListener('unhandledrejection', rejected);
    await byTheReader(() => {
      controls.show(now);
      controls.show({ ...now, playing: false });
      controls.show(now);
      controls.hide();
    });
    await wait(50);
    removeEventListener('unhandledrejection', rejected);
    expect(rejections).toEqual([]);
    expect(media.revoked).toEqual(media.made);
  });

  it('asks for a pause when the system silences it, but not in its first moments, nor when we did', async () => {
    const heard: MediaAction[] = [];
    controls.onAction((action) => heard.push(action));
    const clock = vi.spyOn(performance, 'now');
    await byTheReader(() => controls.show(now));
    await sounding();
    const begun = performance.now();
    sound().pause();
    await wait(30);
    expect(heard).toEqual([]);
    await byTheReader(() => controls.show(now));
    await vi.waitFor(() => expect(sound().paused).toBe(false));
    await wait(100);
    clock.mockReturnValue(begun + 60_000);
    controls.show({ ...now, playing: false });
    controls.show(now);
    await wait(100);
    expect(heard).toEqual([]);
    clock.mockReturnValue(begun + 120_000);
    sound().pause();
    await wait(30);
    expect(heard).toEqual(['pause']);
  });

  it('tells the system again once it sounds, for Safari forgets what it was told before', async () => {
    let before: MediaMetadata | null = null;
    await byTheReader(() => {
      controls.show(now);
      before = navigator.mediaSession.metadata;
      media.handlers.clear();
    });
    await vi.waitFor(() => expect(navigator.mediaSession.metadata).not.toBe(before));
    expect(media.handlers.size).toBe(7);
    await sounding();
    const after = navigator.mediaSession.metadata;
    // Once, not at each turn of the loop.
    sound().currentTime = sound().duration - 0.1;
    await vi.waitFor(() => expect(sound().currentTime).toBeLessThan(2), 5000);
    await wait(100);
    expect(navigator.mediaSession.metadata).toBe(after);
    expect(navigator.mediaSession.metadata?.title).toBe('A short walk');
  });
});
