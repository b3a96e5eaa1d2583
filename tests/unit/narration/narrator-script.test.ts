/** Another script of the same publication: other pronunciations, notes elsewhere. The place stays. */
import { describe, expect, it } from 'vitest';
import { buildScript } from '../../../src/lib/narration/script.ts';
import { expansion } from '../../../src/lib/narration/spoken/expansion.ts';
import { createFakeEngine } from '../../support/fake-engine.ts';
import { anna, narrating } from '../../support/narrating.ts';
import { paragraph, section } from '../../support/publication.ts';
import { testWords } from '../../support/narration-words.ts';
import {
  marked,
  note,
  picture,
  publicationOf,
  quote,
  scriptOf,
  scriptOfSections,
} from '../../support/scripts.ts';

const blocks = [
  paragraph('NATO met. Then NATO left at once.', { id: 'a' }),
  picture('fig', 'A house. It is red.'),
  paragraph('Last.', { id: 'z' }),
];
const plain = () => scriptOf(blocks);
const longer = () =>
  scriptOf(blocks, { pronunciations: () => [expansion('NATO', 'the North Atlantic alliance')] });

const reading = (block: string, offset = 0, script = plain()) => {
  const stage = narrating({ script, engines: [createFakeEngine({ voices: [anna] })] });
  stage.narrator.play({ block, offset });
  stage.engine.current.start();
  return stage;
};

describe('while reading', () => {
  it('goes on from the word, in its new words', () => {
    const stage = reading('a', 10);
    stage.tellWord('NATO');
    stage.narrator.setScript(longer());
    expect(stage.engine.current.request.text).toBe('the North Atlantic alliance left at once.');
    stage.engine.current.start();
    stage.tellWord('left');
    expect(stage.narrator.snapshot.word).toEqual({ start: 20, end: 24 });
    stage.narrator.setScript(plain());
    expect(stage.engine.current.request.text).toBe('left at once.');
    expect(stage.engine.underWay).toBe(1);
  });

  it('goes on with the same sentence though others stand before it now', () => {
    const notes = [note('n', 'Noted one. Noted two.')];
    const body = [
      section(null, [marked('One.[^n] Two.', 'a')]),
      section('B', [paragraph('Three.', { id: 'b' })]),
    ];
    const [near, far] = [
      scriptOfSections(body, { notes }),
      scriptOfSections(body, { notes, notesAt: 'section-end' }),
    ];
    const stage = narrating({ script: near });
    stage.narrator.play({ block: 'b', offset: 0 });
    expect(stage.narrator.snapshot.sentence).toBe(6);
    stage.narrator.play({ block: 'a', offset: 6 });
    expect([stage.narrator.snapshot.sentence, stage.engine.texts.at(-1)]).toEqual([4, 'Two.']);
    stage.narrator.setScript(far);
    expect([stage.narrator.snapshot.sentence, stage.engine.texts.at(-1)]).toEqual([2, 'Two.']);
    stage.narrator.setScript(near);
    expect([stage.narrator.snapshot.sentence, stage.engine.texts.at(-1)]).toEqual([4, 'Two.']);
  });

  it('knows a sentence of a picture, which has no words on the page', () => {
    const stage = reading('fig');
    stage.say();
    const { sentence } = stage.narrator.snapshot;
    expect(stage.engine.current.request.text).toBe('It is red.');
    stage.narrator.setScript(longer());
    expect(stage.narrator.snapshot.sentence).toBe(sentence);
    expect(stage.engine.current.request.text).toBe('It is red.');
  });

  it('knows the subtitle from the title', () => {
    const titled = () =>
      buildScript(
        {
          ...publicationOf([section(null, blocks)]),
          metadata: { ...publicationOf([section(null, blocks)]).metadata, subtitle: 'Below it' },
        },
        { words: testWords },
      );
    const stage = narrating({ script: titled(), more: { start: 1 } });
    stage.narrator.play();
    stage.narrator.setScript(titled());
    expect(stage.engine.texts).toEqual(['Below it', 'Below it']);
  });

  it('ends where it was about to: at words about what was passed over last', () => {
    const script = () => scriptOf([paragraph('One.', { id: 'a' }), quote('q', [paragraph('Quoted.')])]);
    const stage = reading('a', 0, script());
    stage.preferences.policies = { ...stage.preferences.policies, quote: 'announce' };
    stage.say();
    expect(stage.engine.current.request.text).toBe('Quotation skipped.');
    stage.narrator.setScript(script());
    expect(stage.narrator.snapshot.status).toBe('ended');
    expect(stage.engine.underWay).toBe(0);
  });
});

describe('while silent', () => {
  it('keeps a pause and its word', () => {
    const stage = reading('a', 10);
    stage.tellWord('left');
    stage.narrator.pause('screen-reader');
    stage.narrator.setScript(longer());
    expect(stage.narrator.snapshot).toMatchObject({
      status: 'paused',
      pausedBy: 'screen-reader',
      sentence: 2,
    });
    expect(stage.engine.underWay).toBe(0);
    stage.narrator.play();
    expect(stage.engine.current.request.text).toBe('left at once.');
  });

  it('keeps the end, and shows the last sentence still', () => {
    const stage = reading('z');
    stage.sayAll();
    const { sentence } = stage.narrator.snapshot;
    stage.narrator.setScript(longer());
    expect(stage.narrator.snapshot).toMatchObject({ status: 'ended', sentence });
    stage.narrator.play();
    expect(stage.engine.current.request.text).toBe('Title');
  });

  it('cuts a single word short and rests', () => {
    const stage = reading('a');
    stage.narrator.pause();
    stage.narrator.next('word');
    stage.narrator.setScript(longer());
    expect(stage.engine.underWay).toBe(0);
    expect(stage.narrator.snapshot).toMatchObject({ status: 'paused', apart: false, sentence: 1 });
  });

  it('never leaves the place outside of the script', () => {
    const stage = reading('z');
    stage.narrator.pause();
    stage.narrator.setScript(scriptOf([paragraph('Other.')]));
    expect(stage.narrator.snapshot.sentence).toBe(1);
    stage.narrator.setScript(scriptOfSections([]));
    expect(stage.narrator.snapshot).toMatchObject({ status: 'ended', sentence: 0 });
    expect(stage.narrator.next('sentence')).toBe(false);
    stage.narrator.play();
    expect(stage.narrator.snapshot.status).toBe('ended');
    stage.narrator.setScript(plain());
    stage.narrator.play();
    expect(stage.engine.current.request.text).toBe('Title');
  });
});
