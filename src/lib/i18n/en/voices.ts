/** The choice of voices, in English. */
export const voices = {
  voice: 'Voice',
  quotations: 'Voice for quotations',
  hear: 'Hear this voice',
  automatic: 'Automatic',
  system: 'System default',
  /** The voice that a device is set to for a language and region. */
  ofDevice: (language: string): string => `${language}, this device’s voice`,
  robotic: 'Robotic, clear at high speed',
  quality: {
    'very-low': 'robotic',
    low: 'basic quality',
    normal: 'medium quality',
    high: 'high quality',
    'very-high': 'natural',
  },
  onDevice: 'on device',
  online: 'online',
  off: (name: string): string => `${name} (online: the text would leave this device)`,
  systemOff: 'System default (could be an online voice)',
  gone: (name: string): string => `${name} (not here now)`,
  goneHint: (name: string, instead: string): string =>
    `${name} is not here now; ${instead} reads instead. Your choice is kept.`,
  goneAlone: (name: string): string => `${name} is not here now, and there is no other. Your choice is kept.`,
  offHint: (instead: string): string => `Online voices are off, so ${instead} reads instead.`,
  offAlone: 'Online voices are off, and there is no other.',
  someOff: 'Online voices are off: they would send the text away. Settings can allow them.',
  bySettings: 'Which voice speaks is set in this device’s own settings.',
  noSecond: 'There is no second voice here: quotations sound like the text.',
};
