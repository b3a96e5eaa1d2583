import { narration } from './narration.ts';
import { offline } from './offline.ts';
import { reader } from './reader.ts';
import { settings } from './settings.ts';
import { site } from './site.ts';

export const messages = { narration, offline, reader, settings, site };
