/** Structure in sound: words and earcons where something begins and ends, quotations in another pitch or voice. */
import { describe, expect, it } from 'vitest';
import type { NarratorPreferences } from '../../../src/lib/narration/narrator-types.ts';
import { createFakeEarcons } from '../../support/fake-earcons.ts';
import { createFakeEngine } from '../../support/fake-engine.ts';
import { anna, bella, narrating } from '../../support/narrating.ts';
import { paragraph, section } from '../../support/publication.ts';
import {
  code,
  list,
  picture,
  quote,
  scriptOf,
  scriptOfSections,
  separator,
  table,
} from '../../support/scripts.ts';

const cued = (script: ReturnType<typeof scriptOf>, more: Partial<NarratorPreferences>, ms = 300) => {
  const earcons = createFakeEarcons(ms);
  const stage = narrating({
    script,
    engines: [createFakeEngine({ voices: [anna, bella] })],
    preferences: { ...more },
    more: { earcons },
  });
  return { ...stage, earcons, names: () => earcons.played.map(([name]) => name) };
};
const everything = scriptOfSections([
  section(null, [
    paragraph('Before.'),
    quote('q', [paragraph('Quoted.'), list('l', 'Tea.')]),
    separator(),
    paragraph('Mid.'),
  ]),
  section('Second', [table('t', 'Year'), code('c', 'let a'), picture('p', 'A house'), paragraph('After.')]),
]);

describe('cues', () => {
  it('none: only the text is said', () => {
    const stage = cued(everything, { cues: 'none' });
    expect(stage.heard()).toEqual([
      'Title',
      'Before.',
      'Quoted.',
      'Tea.',
      'Mid.',
      'Second',
      'Year',
      'let a',
      'Picture: A house',
      'After.',
    ]);
    expect(stage.earcons.played).toEqual([]);
  });

  it('in words: what begins and what ends, in one breath', () => {
    const stage = cued(everything, { cues: 'words' });
    expect(stage.heard()).toEqual([
      'Title',
      'Before.',
      'Quotation begins.',
      'Quoted.',
      'List begins.',
      'Tea.',
      'List ends. Quotation ends.',
      'Mid.',
      'Heading begins.',
      'Second',
      'Table begins.',
      'Year',
      'Table ends. Code begins.',
      'let a',
      'Code ends. Picture begins.',
      'Picture: A house',
      'After.',
    ]);
    expect(stage.earcons.played).toEqual([]);
  });

  it('in sounds: no words, and a scene break has a sound of its own', () => {
    const stage = cued(everything, { cues: 'sounds' });
    stage.heard();
    expect(stage.engine.texts).toEqual([
      'Title',
      'Before.',
      'Quoted.',
      'Tea.',
      'Mid.',
      'Second',
      'Year',
      'let a',
      'Picture: A house',
      'After.',
    ]);
    expect(stage.names()).toEqual([
      'quote-begins',
      'list',
      'quote-ends',
      'break',
      'heading',
      'table',
      'code',
      'picture',
    ]);
  });

  it('sound as loud as the voice, and are waited for to the millisecond', () => {
    const stage = cued(scriptOf([paragraph('Before.'), quote('q', [paragraph('Quoted.')])]), {
      cues: 'sounds',
      volume: 0.4,
      pauses: { sentence: 0, paragraph: 0, heading: 0 },
    });
    stage.narrator.play();
    for (let said = 0; said < 2; said += 1) {
      stage.engine.current.start();
      stage.engine.current.end();
      stage.clock.settle();
    }
    expect(stage.earcons.played).toEqual([['quote-begins', 0.4]]);
    expect(stage.narrator.snapshot).toMatchObject({ status: 'gap', announcing: true });
    stage.clock.advance(299);
    expect(stage.engine.underWay).toBe(0);
    stage.clock.advance(1);
    expect(stage.engine.current.request.text).toBe('Quoted.');
  });

  it('that cannot be heard hold nothing up', () => {
    const stage = cued(everything, { cues: 'sounds' }, 0);
    stage.heard();
    expect(stage.narrator.snapshot.status).toBe('ended');
    const { more: _, ...without } = {
      more: {},
      script: everything,
      preferences: { cues: 'sounds' as const },
    };
    const bare = narrating(without);
    bare.heard();
    expect(bare.narrator.snapshot.status).toBe('ended');
  });

  it('stop with the voice, and begin again with it', () => {
    const stage = cued(scriptOf([paragraph('Before.'), quote('q', [paragraph('Quoted.')])]), {
      cues: 'sounds',
    });
    stage.narrator.play();
    stage.say();
    stage.engine.current.start();
    stage.engine.current.end();
    stage.clock.advance(350);
    expect(stage.names()).toEqual(['quote-begins']);
    const stops = stage.earcons.stops;
    stage.narrator.pause();
    expect(stage.earcons.stops).toBe(stops + 1);
    stage.clock.advance(10_000);
    expect(stage.engine.underWay).toBe(0);
    stage.narrator.play();
    stage.clock.advance(300);
    expect(stage.names()).toEqual(['quote-begins', 'quote-begins']);
    expect(stage.engine.current.request.text).toBe('Quoted.');
  });

  it('several at one place sound together, and the longest is waited for', () => {
    const script = scriptOf([paragraph('Before.'), quote('q', [list('l', 'Tea.')])]);
    const earcons = createFakeEarcons((name) => (name === 'list' ? 500 : 100));
    const stage = narrating({ script, preferences: { cues: 'sounds' }, more: { earcons } });
    stage.narrator.play();
    stage.say();
    stage.engine.current.start();
    stage.engine.current.end();
    stage.clock.advance(350);
    expect(earcons.played.map(([name]) => name)).toEqual(['quote-begins', 'list']);
    stage.clock.advance(499);
    expect(stage.engine.underWay).toBe(0);
    stage.clock.advance(1);
    expect(stage.engine.current.request.text).toBe('Tea.');
  });
});

describe('pauses', () => {
  it('after a scene break are longer', () => {
    const stage = cued(scriptOf([paragraph('One.'), separator(), paragraph('Two.')]), { cues: 'none' });
    stage.narrator.play({ block: stage.script.sentences[1]!.block, offset: 0 });
    stage.engine.current.start();
    stage.engine.current.end();
    stage.clock.advance(699);
    expect(stage.engine.texts).toHaveLength(1);
    stage.clock.advance(1);
    expect(stage.engine.texts).toHaveLength(2);
  });

  it.each([
    ['sentence', 'Alpha. Beta.', 500],
    ['paragraph', 'Alpha.', 900],
  ] as const)('after a %s are as long as the reader wishes', (kind, text, ms) => {
    const pauses = { sentence: 0, paragraph: 0, heading: 0, [kind]: ms };
    const stage = cued(scriptOf([paragraph(text, { id: 'a' }), paragraph('Last.')]), { pauses });
    stage.narrator.play({ block: 'a', offset: 0 });
    stage.engine.current.start();
    stage.engine.current.end();
    stage.clock.advance(ms - 1);
    expect(stage.engine.texts).toHaveLength(1);
    stage.clock.advance(1);
    expect(stage.engine.texts).toHaveLength(2);
  });
});

describe('quotations', () => {
  const script = scriptOf([paragraph('Before.'), quote('q', [paragraph('Quoted.')]), paragraph('After.')]);
  const manner = (more: Partial<NarratorPreferences>) => {
    const stage = cued(script, more);
    stage.heard();
    return stage.engine.asked.slice(1).map(({ request }) => [request.voice?.name, request.pitch]);
  };
  it.each([
    [
      'same',
      [
        ['Anna', 1.2],
        ['Anna', 1.2],
        ['Anna', 1.2],
      ],
    ],
    [
      'pitch',
      [
        ['Anna', 1.2],
        ['Anna', 1.2 * 0.85],
        ['Anna', 1.2],
      ],
    ],
    [
      'voice',
      [
        ['Anna', 1.2],
        ['Bella', 1.2],
        ['Anna', 1.2],
      ],
    ],
  ] as const)('in the %s', (quoteVoice, said) => {
    expect(manner({ quoteVoice, pitch: 1.2, quoteVoiceFor: () => bella })).toEqual(said);
  });

  it('in the voice of the text where there is no second one', () => {
    expect(manner({ quoteVoice: 'voice' }).map(([name]) => name)).toEqual(['Anna', 'Anna', 'Anna']);
  });

  it('in the voice of the text where the second one fails', () => {
    const stage = cued(script, { quoteVoice: 'voice', quoteVoiceFor: () => bella });
    stage.narrator.play();
    stage.say();
    stage.say();
    stage.engine.current.fail('voice-unavailable');
    stage.clock.settle();
    expect(stage.engine.current.request).toMatchObject({ text: 'Quoted.', voice: anna });
    expect(stage.told()).toMatchObject([{ type: 'voice-fallback', from: bella, to: anna }]);
  });
});
