/** Watches what the media controls do to Chromium's own Media Session, sound elements and object addresses. */
import { vi } from 'vitest';

export interface WatchedMedia {
  /** By the browser's name of the button; null once taken away. */
  readonly handlers: Map<string, (() => void) | null>;
  readonly positions: (MediaPositionState | undefined)[];
  /** Everything that was ever asked to play. */
  readonly elements: Set<HTMLMediaElement>;
  readonly made: string[];
  readonly revoked: string[];
  /** Names of buttons that the browser is to refuse. */
  unknown: readonly string[];
}

/** Until `vi.restoreAllMocks`. Everything still reaches the browser. */
export function watchMedia(): WatchedMedia {
  const watched: WatchedMedia = {
    handlers: new Map(),
    positions: [],
    elements: new Set(),
    made: [],
    revoked: [],
    unknown: [],
  };
  const { setActionHandler, setPositionState } = MediaSession.prototype;
  vi.spyOn(MediaSession.prototype, 'setActionHandler').mockImplementation(function (
    this: MediaSession,
    name,
    handler,
  ) {
    if (watched.unknown.includes(name)) throw new TypeError(`unknown: ${name}`);
    setActionHandler.call(this, name, handler);
    watched.handlers.set(name, handler as (() => void) | null);
  });
  vi.spyOn(MediaSession.prototype, 'setPositionState').mockImplementation(function (
    this: MediaSession,
    state,
  ) {
    setPositionState.call(this, state);
    watched.positions.push(state);
  });
  const { play } = HTMLMediaElement.prototype;
  vi.spyOn(HTMLMediaElement.prototype, 'play').mockImplementation(function (this: HTMLMediaElement) {
    watched.elements.add(this);
    return play.call(this);
  });
  const { createObjectURL, revokeObjectURL } = URL;
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    const address = createObjectURL(blob);
    watched.made.push(address);
    return address;
  });
  vi.spyOn(URL, 'revokeObjectURL').mockImplementation((address) => {
    watched.revoked.push(address);
    revokeObjectURL(address);
  });
  return watched;
}
