import { describe, expect, it } from 'vitest';
import { buildScript } from '../../../src/lib/narration/script.ts';
import { createFakeEngine, fakeVoice } from '../../support/fake-engine.ts';
import { testWords } from '../../support/narration-words.ts';
import { anna, bella, IN_ORDER, narrating } from '../../support/narrating.ts';
import { draftOf, paragraph, section } from '../../support/publication.ts';

describe('reading', () => {
  it('speaks in the same call, once', () => {
    const { narrator, engine } = narrating();
    narrator.play();
    expect(engine.texts).toEqual(['Title']);
    expect(engine.current.request).toMatchObject({ lang: 'en-US', voice: anna, rate: 1 });
    expect(narrator.snapshot).toMatchObject({ status: 'preparing', sentence: 0, voice: anna });
    narrator.play();
    expect(engine.texts).toEqual(['Title']);
  });

  it('says every sentence once and in order, asides announced, and then has ended', () => {
    const stage = narrating();
    stage.narrator.play();
    stage.sayAll();
    expect(stage.engine.texts).toEqual(IN_ORDER);
    expect(stage.narrator.snapshot).toMatchObject({ status: 'ended', announcing: false, word: null });
    const told = stage.told().map((event) => (event.type === 'skipped' ? event.skipped.id : event.type));
    expect(told).toEqual(['news', 'gift', 'news2', 'ended']);
    expect(stage.clock.waiting).toBe(0);
  });

  it('reads asides where the reader wants them, each with its name first', () => {
    const stage = narrating();
    stage.preferences.policies = { ...stage.preferences.policies, aside: 'read' };
    stage.narrator.play();
    stage.sayAll();
    expect(stage.engine.texts.slice(2, 7)).toEqual([
      'Two here.',
      'Newsletter begins.',
      'Sign up.',
      'It is free.',
      'Three here.',
    ]);
    expect(stage.told()).toEqual([{ type: 'ended' }]);
  });

  it('begins at a given place, at a given sentence, and after the end from the beginning', () => {
    const stage = narrating({ more: { start: 2 } });
    stage.narrator.play();
    stage.narrator.play({ block: 'one', offset: 0 });
    stage.narrator.play({ block: 'nowhere', offset: 0 });
    expect(stage.engine.texts).toEqual(['Two here.', 'One here.']);
    expect(stage.engine.underWay).toBe(1);
    stage.sayAll();
    stage.narrator.play();
    expect(stage.engine.texts.at(-1)).toBe('Title');
  });

  it('pauses between paragraphs as long as the policy says, shorter at speed', () => {
    const { narrator, engine, clock, preferences } = narrating();
    narrator.play();
    engine.current.start();
    engine.current.end();
    expect(narrator.snapshot.status).toBe('gap');
    clock.advance(719);
    expect(engine.texts).toHaveLength(1);
    clock.advance(1);
    expect(engine.texts).toHaveLength(2);
    preferences.rate = 2;
    narrator.play({ block: 'title', offset: 0 });
    engine.current.start();
    engine.current.end();
    clock.advance(360);
    expect(engine.texts.at(-1)).toBe('One here.');
  });

  it('goes on in a new task even without a pause', () => {
    const { narrator, engine, clock } = narrating();
    narrator.play({ block: 'one', offset: 0 });
    engine.current.start();
    engine.current.end();
    expect(engine.texts).toEqual(['One here.']);
    clock.settle();
    expect(engine.texts).toEqual(['One here.', 'Two here.']);
  });

  it('gives long sentences to the engine in pieces, as one sentence', () => {
    const long = `${'word '.repeat(60)}; ${'and more '.repeat(40)}end.`;
    const script = buildScript(draftOf([section(null, [paragraph(long, { id: 'p' })])]), {
      words: testWords,
    });
    const stage = narrating({ script });
    stage.narrator.play({ block: 'p', offset: 0 });
    stage.sayAll();
    expect(stage.engine.asked.length).toBeGreaterThan(3);
    expect(stage.engine.texts.join('')).toBe(script.sentences[1]!.spoken);
    for (const text of stage.engine.texts) expect(text.length).toBeLessThanOrEqual(200);
    expect(script.countable).toBe(2);
  });

  it('has nothing to say in an empty script, and ends', () => {
    const script = buildScript(draftOf([]), { words: testWords });
    const { narrator, engine } = narrating({ script });
    narrator.play();
    expect(narrator.snapshot.status).toBe('ended');
    expect([narrator.next('sentence'), narrator.previous('section'), narrator.readSkipped()]).toEqual([
      false,
      false,
      false,
    ]);
    expect(engine.asked).toEqual([]);
  });

  it('reads a foreign block in its own voice, else in that of the publication', () => {
    const foreign = draftOf([
      section(null, [
        paragraph('Слово.', { id: 'ru', lang: 'ru' }),
        paragraph('Mot.', { id: 'fr', lang: 'fr' }),
      ]),
    ]);
    const boris = fakeVoice('Boris', 'ru-RU');
    const stage = narrating({
      script: buildScript(foreign, { words: testWords }),
      engines: [createFakeEngine({ voices: [boris, anna] })],
    });
    stage.narrator.play();
    stage.sayAll();
    expect(
      stage.engine.asked.map(({ request }) => [request.text, request.voice?.name, request.lang]),
    ).toEqual([
      ['Title', 'Anna', 'en-US'],
      ['Слово.', 'Boris', 'ru-RU'],
      ['No voice for fr, Anna reads.', 'Anna', 'en-US'],
      ['Mot.', 'Anna', 'en-US'],
    ]);
    stage.preferences.languageSwitching = 'none';
    stage.narrator.play({ block: 'ru', offset: 0 });
    expect(stage.engine.current.request.voice).toBe(anna);
  });
});

describe('words', () => {
  it('shows the word that is said, in the text that is shown', () => {
    const { narrator, engine } = narrating();
    narrator.play({ block: 'one', offset: 10 });
    engine.current.start();
    engine.current.word(0);
    expect(narrator.snapshot).toMatchObject({ word: { start: 10, end: 13 }, wordEvents: 'yes' });
    engine.current.word(3);
    expect(narrator.snapshot.word).toEqual({ start: 14, end: 18 });
    engine.current.end();
    expect(narrator.snapshot.word).toBeNull();
  });

  it('goes on from the word after a pause where words were told, else from the sentence', () => {
    const { narrator, engine } = narrating();
    narrator.play({ block: 'one', offset: 0 });
    engine.current.start();
    narrator.pause();
    narrator.resume();
    expect(engine.current.request.text).toBe('One here.');
    engine.current.start();
    engine.current.word(4);
    narrator.pause();
    expect(narrator.snapshot).toMatchObject({ status: 'paused', pausedBy: 'reader', sentence: 1 });
    narrator.resume();
    expect(engine.current.request.text).toBe('here.');
    engine.current.start();
    engine.current.word(0);
    expect(narrator.snapshot.word).toEqual({ start: 4, end: 8 });
    narrator.pause();
    narrator.toggle();
    expect(engine.current.request.text).toBe('here.');
  });
});

describe('commands', () => {
  it('pause and stop silence at once, and play goes on at the sentence', () => {
    for (const command of ['pause', 'stop'] as const) {
      const { narrator, engine, clock } = narrating();
      narrator.play({ block: 'one', offset: 0 });
      engine.current.start();
      narrator[command]();
      expect(engine.underWay).toBe(0);
      expect(clock.waiting).toBe(0);
      clock.advance(60_000);
      narrator.play();
      expect(engine.texts).toEqual(['One here.', 'One here.']);
    }
  });

  it('pause in the silence between two sentences goes on with the second', () => {
    const { narrator, engine, clock } = narrating();
    narrator.play();
    engine.current.start();
    engine.current.end();
    narrator.pause();
    clock.advance(5000);
    expect(engine.texts).toEqual(['Title']);
    expect(narrator.snapshot.sentence).toBe(1);
    narrator.play();
    expect(engine.texts).toEqual(['Title', 'One here.']);
  });

  it('resume does nothing but after a pause', () => {
    const { narrator, engine } = narrating();
    narrator.resume();
    expect(engine.asked).toEqual([]);
  });

  it('next goes on to the next sentence, over asides with their announcement', () => {
    const { narrator, engine } = narrating();
    narrator.play({ block: 'one', offset: 0 });
    for (let step = 0; step < 3; step += 1) expect(narrator.next('sentence')).toBe(true);
    expect(engine.texts).toEqual(['One here.', 'Two here.', 'Newsletter skipped.', 'Three here.']);
    expect(engine.underWay).toBe(1);
  });

  it('next in the silence after a sentence is the sentence that was to come', () => {
    const { narrator, engine } = narrating();
    narrator.play();
    engine.current.start();
    engine.current.end();
    narrator.next('sentence');
    expect(engine.texts).toEqual(['Title', 'One here.']);
  });

  it('next and previous move in silence while it is silent, and pass over announcements', () => {
    const { narrator, engine, told } = narrating({ more: { start: 1 } });
    const at: number[] = [];
    for (const command of ['next', 'next', 'previous', 'previous', 'previous', 'previous'] as const) {
      narrator[command]('sentence');
      at.push(narrator.snapshot.sentence);
    }
    expect(at).toEqual([2, 5, 2, 1, 0, 0]);
    expect(engine.asked).toEqual([]);
    expect(told()).toMatchObject([{ type: 'skipped' }]);
    expect(narrator.snapshot.status).toBe('idle');
  });

  it('sections can be walked both ways, and nothing traps at either end', () => {
    const { narrator, engine } = narrating();
    narrator.play();
    expect(narrator.next('section')).toBe(true);
    expect(narrator.next('section')).toBe(false);
    expect(narrator.next('sentence')).toBe(true);
    expect(narrator.previous('section')).toBe(true);
    expect(narrator.previous('section')).toBe(true);
    expect(narrator.previous('section')).toBe(true);
    expect(engine.texts).toEqual(['Title', 'Second', 'Four here.', 'Second', 'Title', 'Title']);
  });

  it('previous begins the sentence again, soon after its start the one before', () => {
    const { narrator, engine, clock } = narrating();
    narrator.play({ block: 'one', offset: 10 });
    engine.current.start();
    clock.advance(2000);
    narrator.previous('sentence');
    engine.current.start();
    clock.advance(1999);
    narrator.previous('sentence');
    expect(engine.texts).toEqual(['Two here.', 'Two here.', 'One here.']);
  });

  it('previous after an aside leads to the sentence before the aside', () => {
    const { narrator, engine, script } = narrating();
    const three = script.sentences.find(({ spoken }) => spoken === 'Three here.')!;
    narrator.play({ block: three.block, offset: 0 });
    narrator.previous('sentence');
    expect(engine.texts).toEqual(['Three here.', 'Two here.']);
  });

  it('repeat says the sentence again from its start', () => {
    const { narrator, engine } = narrating();
    narrator.play({ block: 'one', offset: 0 });
    engine.current.start();
    engine.current.word(4);
    narrator.repeat();
    expect(engine.texts).toEqual(['One here.', 'One here.']);
  });

  it.each([
    ['sentence', ['One here.']],
    ['paragraph', ['One here.', 'Two here.']],
    ['section', ['One here.', 'Two here.', 'Newsletter skipped.', 'Three here.']],
  ] as const)('stops after the %s when asked to, once', (unit, expected) => {
    const stage = narrating();
    stage.narrator.play({ block: 'one', offset: 0 });
    stage.narrator.stopAt(unit);
    stage.sayAll();
    expect(stage.engine.texts).toEqual(expected);
    expect(stage.narrator.snapshot).toMatchObject({ status: 'paused', pausedBy: 'stop-at', stopAt: null });
    stage.narrator.play();
    stage.sayAll();
    expect(stage.engine.texts).toEqual(IN_ORDER.slice(1));
  });

  it('says nothing any more once disposed of', () => {
    const { narrator, engine, clock } = narrating();
    narrator.play();
    narrator.dispose();
    narrator.play();
    narrator.toggle();
    narrator.repeat();
    expect(narrator.next('sentence')).toBe(false);
    clock.advance(60_000);
    expect(engine.texts).toEqual(['Title']);
    expect(engine.underWay).toBe(0);
  });
});

describe('the aside that was skipped', () => {
  it('is read when asked for during the announcement, and reading goes on after it', () => {
    const stage = narrating();
    expect(stage.narrator.readSkipped()).toBe(false);
    stage.narrator.play({ block: 'one', offset: 10 });
    stage.say();
    expect(stage.narrator.snapshot).toMatchObject({
      announcing: true,
      skipped: { id: 'news', kind: 'aside' },
    });
    expect(stage.narrator.readSkipped()).toBe(true);
    stage.sayAll();
    expect(stage.engine.texts).toEqual([
      'Two here.',
      'Newsletter skipped.',
      'Sign up.',
      'It is free.',
      ...IN_ORDER.slice(4),
    ]);
  });

  it('is read when asked for later, and reading goes back to where it was', () => {
    const stage = narrating();
    stage.narrator.play({ block: 'one', offset: 10 });
    for (let said = 0; said < 3; said += 1) stage.say();
    expect(stage.engine.current.request.text).toBe('Second');
    stage.narrator.readSkipped();
    stage.say();
    stage.narrator.readSkipped();
    stage.sayAll();
    expect(stage.engine.texts.slice(3)).toEqual([
      'Second',
      'Sign up.',
      'It is free.',
      'Sign up.',
      'It is free.',
      ...IN_ORDER.slice(5),
    ]);
  });

  it('may be the last thing of all', () => {
    const promo = {
      kind: 'aside',
      id: 'a',
      asideKind: 'promo',
      blocks: [paragraph('Buy now.', { id: 'b' })],
    } as const;
    const script = buildScript(draftOf([section(null, [paragraph('End.', { id: 'p' }), promo])]), {
      words: testWords,
    });
    const stage = narrating({ script });
    stage.narrator.play();
    stage.sayAll();
    expect(stage.narrator.snapshot.status).toBe('ended');
    stage.narrator.readSkipped();
    stage.sayAll();
    expect(stage.engine.texts).toEqual(['Title', 'End.', 'Promo skipped.', 'Buy now.']);
    expect(stage.narrator.snapshot.status).toBe('ended');
  });
});

describe('changed preferences', () => {
  it('are heard after 250 ms, from the word where words are told, else from the sentence', () => {
    const { narrator, engine, clock, preferences } = narrating();
    narrator.play({ block: 'one', offset: 0 });
    engine.current.start();
    for (const rate of [1.2, 1.4, 1.6]) {
      preferences.rate = rate;
      narrator.preferencesChanged();
      clock.advance(200);
    }
    expect(engine.asked).toHaveLength(1);
    clock.advance(50);
    expect(engine.asked.map(({ request }) => [request.text, request.rate])).toEqual([
      ['One here.', 1],
      ['One here.', 1.6],
    ]);
    engine.current.start();
    engine.current.word(4);
    preferences.voiceFor = () => bella;
    narrator.preferencesChanged();
    clock.advance(250);
    expect(engine.current.request).toMatchObject({ text: 'here.', voice: bella });
    expect(engine.underWay).toBe(1);
  });

  it('do not disturb what is said where nothing of it has changed', () => {
    const { narrator, engine, clock, preferences } = narrating();
    narrator.play();
    engine.current.start();
    preferences.policies = { ...preferences.policies, aside: 'read' };
    engine.setVoices([anna, bella, fakeVoice('Zoe', 'en-US')]);
    narrator.preferencesChanged();
    clock.advance(1000);
    expect(engine.asked).toHaveLength(1);
  });

  it('wait for the next play while it is silent', () => {
    const { narrator, engine, clock, preferences } = narrating();
    preferences.rate = 3;
    narrator.preferencesChanged();
    clock.advance(1000);
    expect(engine.asked).toEqual([]);
    narrator.play();
    expect(engine.current.request.rate).toBe(3);
  });
});

describe('listeners', () => {
  it('may command the narrator at once', () => {
    const { narrator, engine, clock } = narrating();
    narrator.subscribe((event) => {
      if (event.type === 'changed' && event.snapshot.status === 'preparing') narrator.pause();
    });
    narrator.play();
    clock.advance(60_000);
    expect(engine.underWay).toBe(0);
    expect(narrator.snapshot.status).toBe('paused');
  });

  it('cannot stop the voice by a mistake, which is reported nevertheless', () => {
    const { narrator, engine, clock, events } = narrating();
    const stop = narrator.subscribe(() => {
      throw new Error('a mistake');
    });
    narrator.subscribe((event) => events.push(event));
    narrator.play();
    stop();
    expect(engine.texts).toEqual(['Title']);
    expect(events).toHaveLength(2);
    expect(() => clock.settle()).toThrow('a mistake');
  });
});
