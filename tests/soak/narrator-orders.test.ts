/** As tests/unit/narration/narrator-properties.test.ts, many times: minutes, not for every change. */
import { describe, it } from 'vitest';
import { anyOrder } from '../support/narrator-orders.ts';
import { anyPlaying } from '../support/narrator-playing.ts';

describe('the narrator', () => {
  it('keeps its promises in 10,000 orders of commands and events', { timeout: 1_800_000 }, () =>
    anyOrder(10_000),
  );
  it('says every sentence once and in order through 10,000 faulty engines', { timeout: 1_800_000 }, () =>
    anyPlaying(10_000),
  );
});
