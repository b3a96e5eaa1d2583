/** Every kind that can be passed over, and every way to do so. */
import type { PassingPolicy, SkippableKind } from '../../src/lib/narration/reading-policy.ts';

export const SKIPPABLE: readonly SkippableKind[] = [
  'heading',
  'quote',
  'list',
  'table',
  'code',
  'picture',
  'link',
  'note',
  'aside',
];
export const POLICIES: readonly PassingPolicy[] = ['read', 'announce', 'skip'];
