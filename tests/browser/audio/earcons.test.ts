/** How earcons are played, by Chromium's own audio context. */
import { afterEach, describe, expect, it, vi } from 'vitest';
import { earconLength } from '../../../src/lib/adapters/audio/earcon-sounds.ts';
import { createEarcons } from '../../../src/lib/adapters/audio/earcons.ts';
import type { AudibleEarcons } from '../../../src/lib/adapters/audio/earcons.ts';
import { EARCONS } from '../../../src/lib/narration/earcons.ts';
import { byTheReader } from './by-the-reader.ts';

describe('playing earcons', () => {
  let earcons: AudibleEarcons | null = null;
  const contexts: AudioContext[] = [];

  afterEach(() => {
    earcons?.dispose();
    earcons = null;
    contexts.length = 0;
    vi.restoreAllMocks();
    vi.unstubAllGlobals();
    vi.useRealTimers();
    document.body.replaceChildren();
  });

  function watched(): AudibleEarcons {
    vi.stubGlobal(
      'AudioContext',
      class extends AudioContext {
        constructor(options?: AudioContextOptions) {
          super(options);
          contexts.push(this);
        }
      },
    );
    const made = createEarcons();
    expect(made).not.toBeNull();
    earcons = made;
    return made!;
  }

  const running = (): Promise<void> => vi.waitFor(() => expect(contexts[0]?.state).toBe('running'), 5000);

  it('makes one context, in the gesture and not before, and returns how long each lasts', async () => {
    const made = watched();
    expect(contexts).toHaveLength(0);
    await byTheReader(() => made.unlock());
    await running();
    for (const earcon of EARCONS) expect(made.play(earcon, 0.5)).toBe(earconLength(earcon));
    expect(contexts).toHaveLength(1);
  });

  it('counts what begins in the very gesture as heard', async () => {
    const made = watched();
    let length = 0;
    await byTheReader(() => (length = made.play('heading', 1)));
    expect(length).toBe(earconLength('heading'));
    await running();
  });

  it('follows the volume, to nothing at 0', async () => {
    const made = watched();
    await byTheReader(() => made.unlock());
    await running();
    const gains: number[] = [];
    const { connect } = AudioNode.prototype;
    vi.spyOn(AudioNode.prototype, 'connect').mockImplementation(function (this: AudioNode, to: unknown) {
      if (this instanceof GainNode && to === contexts[0]!.destination) gains.push(this.gain.value);
      return connect.call(this, to as AudioParam);
    });
    expect(made.play('link', 0.25)).toBe(80);
    expect(made.play('link', 3)).toBe(80);
    expect(made.play('link', 0)).toBe(0);
    expect(made.play('link', Number.NaN)).toBe(0);
    expect(gains).toEqual([0.25, 1]);
  });

  it('is silent at once when stopped, and leaves nothing connected when done', async () => {
    const made = watched();
    await byTheReader(() => made.unlock());
    await running();
    const disconnected = vi.spyOn(AudioNode.prototype, 'disconnect');
    made.play('break', 1);
    const stops = vi.spyOn(OscillatorNode.prototype, 'stop');
    const before = contexts[0]!.currentTime;
    made.stop();
    made.stop();
    expect(stops.mock.calls.length).toBe(2);
    for (const [when] of stops.mock.calls) expect(when! - before).toBeLessThan(0.1);
    await vi.waitFor(() => expect(disconnected).toHaveBeenCalledTimes(1));
  });

  it('returns 0 where the system holds the sound, asks for it back, and plays when it has it', async () => {
    const made = watched();
    await byTheReader(() => made.unlock());
    await running();
    vi.spyOn(navigator.userActivation, 'isActive', 'get').mockReturnValue(false);
    const state = vi.spyOn(contexts[0]!, 'state', 'get').mockReturnValue('interrupted' as AudioContextState);
    const resume = vi
      .spyOn(contexts[0]!, 'resume')
      .mockRejectedValue(new DOMException('held', 'InvalidStateError'));
    expect(made.play('list', 1)).toBe(0);
    expect(resume).toHaveBeenCalledTimes(1);
    state.mockReturnValue('suspended');
    expect(made.play('list', 1)).toBe(0);
    state.mockReturnValue('running');
    expect(made.play('list', 1)).toBe(earconLength('list'));
  });

  it('rests after half a minute without a sound, and wakes for the next', async () => {
    const made = watched();
    await byTheReader(() => made.unlock());
    await running();
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    made.play('note', 1);
    vi.advanceTimersByTime(29_000);
    expect(contexts[0]!.state).toBe('running');
    vi.advanceTimersByTime(2000);
    vi.useRealTimers();
    await vi.waitFor(() => expect(contexts[0]!.state).toBe('suspended'));
    vi.spyOn(navigator.userActivation, 'isActive', 'get').mockReturnValue(false);
    expect(made.play('note', 1)).toBe(earconLength('note'));
    await running();
    // Now it is the system that holds it.
    await contexts[0]!.suspend();
    expect(made.play('note', 1)).toBe(0);
  });

  it('forgets a sound that could not begin in time', async () => {
    const made = watched();
    await byTheReader(() => made.unlock());
    await running();
    vi.spyOn(contexts[0]!, 'state', 'get').mockReturnValue('suspended');
    vi.spyOn(contexts[0]!, 'resume').mockResolvedValue();
    vi.spyOn(navigator.userActivation, 'isActive', 'get').mockReturnValue(true);
    const disconnected = vi.spyOn(AudioNode.prototype, 'disconnect');
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    expect(made.play('code', 1)).toBe(earconLength('code'));
    expect(disconnected).not.toHaveBeenCalled();
    vi.advanceTimersByTime(400);
    expect(disconnected).toHaveBeenCalledTimes(1);
  });

  it('is null without Web Audio, and silent once let go', async () => {
    const made = watched();
    await byTheReader(() => made.unlock());
    made.dispose();
    expect(made.play('list', 1)).toBe(0);
    made.unlock();
    expect(contexts).toHaveLength(1);
    vi.stubGlobal('AudioContext', undefined);
    expect(createEarcons()).toBeNull();
  });
});
