/** What holds whatever engines send and whatever readers press, in any order. */
import { describe, it } from 'vitest';
import { anyOrder } from '../../support/narrator-orders.ts';
import { anyPlaying } from '../../support/narrator-playing.ts';

describe('the narrator', () => {
  it(
    'has one utterance at most, a place within the script, and a state from which play leads to the end',
    () => anyOrder(300),
    60_000,
  );
  it(
    'says each sentence in order through faulty engines, none left out, and never two at once',
    () => anyPlaying(300),
    60_000,
  );
});
