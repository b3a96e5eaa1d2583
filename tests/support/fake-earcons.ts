/** Sounds that a test sees and gives a length. */
import type { Earcon, Earcons } from '../../src/lib/narration/earcons.ts';

export interface FakeEarcons extends Earcons {
  /** In order; `stop` where sounds were cut short. */
  readonly played: readonly (readonly [Earcon, number])[];
  stops: number;
}

/** @param ms how long each lasts */
export function createFakeEarcons(ms: number | ((earcon: Earcon) => number)): FakeEarcons {
  const played: (readonly [Earcon, number])[] = [];
  return {
    played,
    stops: 0,
    play(earcon, volume) {
      played.push([earcon, volume]);
      return typeof ms === 'number' ? ms : ms(earcon);
    },
    stop() {
      this.stops += 1;
    },
  };
}
