import { listening } from './listening.ts';
import { narration } from './narration.ts';
import { offline } from './offline.ts';
import { pronunciation } from './pronunciation.ts';
import { reader } from './reader.ts';
import { settings } from './settings.ts';
import { site } from './site.ts';
import { voices } from './voices.ts';

export const messages = { listening, narration, offline, pronunciation, reader, settings, site, voices };
