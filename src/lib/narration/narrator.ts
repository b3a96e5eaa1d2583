import type { Narrator, NarratorOptions } from './narrator-types.ts';
export declare function createNarrator(options: NarratorOptions): Narrator;
