/** Words about what is kept on the device, and about new versions, in English. */
export const offline = {
  installing: (percent: number): string => `Keeping everything on this device: ${percent} %`,
  kept: 'Kept on this device: everything here can be read with no network.',
  failed: {
    network: 'Not everything is kept on this device yet: the network did not answer.',
    space: 'Not everything is kept on this device: there is no space left. Free some, then try again.',
    forbidden:
      'This browser does not let the site keep anything, so it needs the network. Private windows often do this.',
  },
  unsupported: 'This browser cannot keep the site on the device, so it needs the network.',
  tryAgain: 'Try again',
  update: {
    name: 'New version',
    ready: 'A new version is ready. Reload when you like.',
    reload: 'Reload now',
    reloading: 'Reloading…',
    later: 'Later',
  },
};

export type OfflineWords = typeof offline;
