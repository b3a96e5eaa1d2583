/** What is read, announced or skipped, how that is told, and the way to what was skipped and back. */
import { describe, expect, it } from 'vitest';
import type { Block } from '../../../src/lib/document/model.ts';
import type { NarratorPreferences } from '../../../src/lib/narration/narrator-types.ts';
import type { PassingPolicy, SkippableKind } from '../../../src/lib/narration/reading-policy.ts';
import { anna, narrating } from '../../support/narrating.ts';
import { createFakeEngine } from '../../support/fake-engine.ts';
import { paragraph, section } from '../../support/publication.ts';
import {
  aside,
  card,
  code,
  list,
  marked,
  note,
  picture,
  quote,
  scriptOf,
  scriptOfSections,
  table,
} from '../../support/scripts.ts';

type Policies = Partial<Record<SkippableKind, PassingPolicy>>;
const stageOf = (
  script: ReturnType<typeof scriptOf>,
  policies: Policies,
  more: Partial<NarratorPreferences> = {},
) =>
  narrating({
    script,
    engines: [createFakeEngine({ voices: [anna] })],
    preferences: { policies: { ...narrating().preferences.policies, ...policies }, ...more },
  });
const heard = (blocks: readonly Block[], policies: Policies, more: Partial<NarratorPreferences> = {}) => {
  const stage = stageOf(scriptOf(blocks), policies, more);
  const said = stage.heard().slice(1);
  expect(stage.narrator.snapshot.status).toBe('ended');
  return said;
};

const KINDS: readonly (readonly [SkippableKind, Block, string, readonly string[]])[] = [
  ['quote', quote('x', [paragraph('Quoted.')]), 'Quotation', ['Quoted.']],
  ['list', list('x', 'Tea.', 'Milk.'), 'List', ['Tea.', 'Milk.']],
  ['table', table('x', 'Year', 'Count'), 'Table', ['Year', 'Count']],
  ['code', code('x', 'let a\nlet b'), 'Code', ['let a', 'let b']],
  ['picture', picture('x', 'A house'), 'Picture', ['Picture: A house']],
  ['link', card('x', 'A film'), 'Link', ['Link: A film']],
];

describe.each(KINDS)('a %s', (kind, block, label, texts) => {
  const around = (inner: Block): Block[] => [paragraph('Before.'), inner, paragraph('After.')];
  it('is read', () => {
    expect(heard(around(block), { [kind]: 'read' })).toEqual(['Before.', ...texts, 'After.']);
  });
  it('is announced each time', () => {
    const twice = [...around(block), { ...block, id: 'y' } as Block, paragraph('Last.')];
    const skipped = `${label} skipped.`;
    expect(heard(twice, { [kind]: 'announce' })).toEqual(['Before.', skipped, 'After.', skipped, 'Last.']);
  });
  it('is skipped, and named the first time only', () => {
    const twice = [...around(block), { ...block, id: 'y' } as Block, paragraph('Last.')];
    expect(heard(twice, { [kind]: 'skip' })).toEqual(['Before.', `${label} skipped.`, 'After.', 'Last.']);
  });
});

describe('headings and notes', () => {
  const script = scriptOfSections(
    [
      section('First', [paragraph('One.')]),
      section('Second', [marked('Two.[^n] Three.')], [section('Deep', [paragraph('Four.')])]),
    ],
    { notes: [note('n', 'Noted.')] },
  );
  it.each([
    [
      { heading: 'read', note: 'read' },
      ['First', 'One.', 'Second', 'Two.', 'Note 1 begins.', 'Noted.', 'Three.', 'Deep', 'Four.'],
    ],
    [
      { heading: 'skip', note: 'skip' },
      ['Heading skipped.', 'One.', 'Two.', 'Note 1 skipped.', 'Three.', 'Four.'],
    ],
    [
      { heading: 'announce', note: 'announce' },
      [
        'Heading skipped.',
        'One.',
        'Heading skipped.',
        'Two.',
        'Note 1 skipped.',
        'Three.',
        'Heading skipped.',
        'Four.',
      ],
    ],
  ] as const)('with %o', (policies, said) => {
    expect(stageOf(script, policies).heard().slice(1)).toEqual(said);
  });
});

describe('one within the other', () => {
  const nested = [
    paragraph('Before.'),
    aside('outer', [paragraph('Beside.'), quote('inner', [paragraph('Quoted.')])], 'Box'),
    paragraph('After.'),
  ];
  it('the outer one is passed over as a whole and counts once', () => {
    const stage = stageOf(scriptOf(nested), { aside: 'announce', quote: 'announce' });
    expect(stage.heard().slice(1)).toEqual(['Before.', 'Box skipped.', 'After.']);
    expect(stage.narrator.snapshot).toMatchObject({
      skippedCount: 1,
      skipped: { id: 'outer', label: 'Box' },
    });
  });

  it('the inner one is passed over where the outer one is read', () => {
    expect(heard(nested, { aside: 'read', quote: 'announce' })).toEqual([
      'Before.',
      'Box begins.',
      'Beside.',
      'Quotation skipped.',
      'After.',
    ]);
  });

  it('one begins in the other where neither is passed over, told by words if wished', () => {
    expect(heard(nested, { aside: 'read', quote: 'read' }, { cues: 'words' })).toEqual([
      'Before.',
      'Box begins.',
      'Beside.',
      'Quotation begins.',
      'Quoted.',
      'Quotation ends. Aside ends.',
      'After.',
    ]);
  });
});

describe('every skip', () => {
  it('is told as an event, counted, and the last one is kept', () => {
    const stage = stageOf(
      scriptOf([
        quote('q1', [paragraph('A.')]),
        paragraph('One.'),
        quote('q2', [paragraph('B.')]),
        list('l', 'C.'),
        paragraph('Two.'),
      ]),
      {
        quote: 'skip',
        list: 'announce',
      },
    );
    stage.heard();
    expect(stage.told()).toEqual([
      { type: 'skipped', skipped: { id: 'q1', kind: 'quote', label: 'Quotation' } },
      { type: 'skipped', skipped: { id: 'q2', kind: 'quote', label: 'Quotation' } },
      { type: 'skipped', skipped: { id: 'l', kind: 'list', label: 'List' } },
      { type: 'ended' },
    ]);
    expect(stage.narrator.snapshot).toMatchObject({ skippedCount: 3, skipped: { id: 'l' } });
  });

  it('is named once where several of a kind follow one another, and counted each', () => {
    const stage = stageOf(
      scriptOf([
        paragraph('One.'),
        card('c1', 'A'),
        card('c2', 'B'),
        list('l', 'C.'),
        card('c3', 'D'),
        paragraph('Two.'),
      ]),
      { link: 'announce', list: 'announce' },
    );
    expect(stage.heard().slice(1)).toEqual(['One.', 'Link skipped. List skipped.', 'Two.']);
    expect(stage.narrator.snapshot).toMatchObject({ skippedCount: 4, skipped: { id: 'c3' } });
  });

  it('ends with a sound where that is wished and there is no name to say', () => {
    const played: string[] = [];
    const earcons = { play: (name: string) => (played.push(name), 50), stop: () => undefined };
    const blocks = [
      quote('q1', [paragraph('A.')]),
      paragraph('One.'),
      quote('q2', [paragraph('B.')]),
      paragraph('Two.'),
    ];
    const stage = narrating({
      script: scriptOf(blocks),
      preferences: { cues: 'sounds', policies: { ...narrating().preferences.policies, quote: 'skip' } },
      more: { earcons },
    });
    expect(stage.heard()).toEqual(['Title', 'Quotation skipped.', 'One.', 'Two.']);
    expect(played).toEqual(['skipped']);
  });
});

describe('hearing what was skipped', () => {
  const box = aside('box', [paragraph('Beside.'), quote('inner', [paragraph('Quoted.')])], 'Box');
  const upTo = (spoken: string, policies: Policies = { aside: 'announce', quote: 'announce' }) => {
    const stage = stageOf(
      scriptOf([paragraph('Before.'), box, paragraph('After one. After two.')]),
      policies,
    );
    stage.narrator.play();
    for (let said = 0; stage.engine.current.request.text !== spoken; said += 1) {
      expect(said).toBeLessThan(20);
      stage.say();
    }
    const already = stage.engine.texts.length;
    return { ...stage, since: () => stage.engine.texts.slice(already) };
  };

  it('goes on with the sentence that it broke into', () => {
    const stage = upTo('After one.');
    expect(stage.narrator.readSkipped()).toBe(true);
    stage.sayAll();
    expect(stage.since()).toEqual(['Beside.', 'Quotation skipped.', 'After one.', 'After two.']);
    expect(stage.narrator.snapshot.status).toBe('ended');
  });

  it('goes on with the word where words are told', () => {
    const stage = upTo('After one.');
    stage.engine.current.start();
    stage.tellWord('one');
    stage.narrator.readSkipped();
    stage.sayAll();
    expect(stage.since()).toEqual(['Beside.', 'Quotation skipped.', 'one.', 'After two.']);
  });

  it('may lead to something within it that is skipped too, and back all the way', () => {
    const stage = upTo('After two.');
    stage.narrator.readSkipped();
    stage.say();
    expect(stage.engine.current.request.text).toBe('Quotation skipped.');
    stage.narrator.readSkipped();
    stage.sayAll();
    expect(stage.since()).toEqual(['Beside.', 'Quotation skipped.', 'Quoted.', 'After two.']);
  });

  it('begins aloud from a pause, an idle place and the end, to which it leads back', () => {
    const stage = upTo('After two.');
    stage.narrator.pause();
    expect(stage.narrator.readSkipped()).toBe(true);
    expect(stage.narrator.snapshot.status).toBe('preparing');
    stage.sayAll();
    expect(stage.narrator.snapshot.status).toBe('ended');
    stage.narrator.readSkipped();
    stage.sayAll();
    expect(stage.engine.texts.slice(-1)).toEqual(['Quoted.']);
    expect(stage.narrator.snapshot.status).toBe('ended');
  });

  it('never leads back to a single word', () => {
    const stage = upTo('After one.');
    stage.narrator.pause();
    stage.narrator.next('word');
    stage.narrator.readSkipped();
    stage.sayAll();
    expect(stage.since().slice(-2)).toEqual(['one.', 'After two.']);
  });

  it('is over when the reader goes elsewhere', () => {
    const stage = upTo('After two.');
    stage.narrator.readSkipped();
    stage.narrator.play({ block: 'title', offset: 0 });
    stage.sayAll();
    expect(stage.since()).toEqual([
      'Beside.',
      'Title',
      'Before.',
      'Box skipped.',
      'After one.',
      'After two.',
    ]);
  });

  it('leads out of it by leaving', () => {
    const stage = upTo('After two.');
    stage.narrator.readSkipped();
    stage.narrator.leave();
    stage.sayAll();
    expect(stage.since()).toEqual(['Beside.', 'After two.']);
  });

  it('keeps the way back in another script of the same text', () => {
    const stage = upTo('After two.');
    stage.narrator.readSkipped();
    stage.narrator.setScript(scriptOf([paragraph('Before.'), box, paragraph('After one. After two.')]));
    stage.sayAll();
    expect(stage.since()).toEqual(['Beside.', 'Beside.', 'Quotation skipped.', 'After two.']);
  });
});

describe('notes', () => {
  const notes = [note('n', 'Noted. At length.'), note('m', 'Second note.'), note('o', 'Alone.')];
  const body = [
    section('A', [marked('One.[^n] Two.[^m] Three.', 'a'), paragraph('Four.')]),
    section('B', [marked('Five.[^n]', 'b')]),
  ];
  const all = (notesAt: 'reference' | 'section-end') =>
    stageOf(scriptOfSections(body, { notes, notesAt }), { note: 'read' }).heard().slice(1);

  it('are read at the first reference, each once, and those without one at the end', () => {
    expect(all('reference')).toEqual([
      ...[
        'A',
        'One.',
        'Note 1 begins.',
        'Noted.',
        'At length.',
        'Two.',
        'Note 2 begins.',
        'Second note.',
        'Three.',
        'Four.',
      ],
      ...['B', 'Five.', 'Note 3 begins.', 'Alone.'],
    ]);
  });

  it('or at the end of the section', () => {
    expect(all('section-end')).toEqual([
      ...[
        'A',
        'One.',
        'Two.',
        'Three.',
        'Four.',
        'Note 1 begins.',
        'Noted.',
        'At length.',
        'Note 2 begins.',
        'Second note.',
      ],
      ...['B', 'Five.', 'Note 3 begins.', 'Alone.'],
    ]);
  });

  it('that are skipped are read by asking, back to the sentence after the reference', () => {
    const stage = stageOf(scriptOfSections(body, { notes }), { note: 'skip' });
    stage.narrator.play();
    while (stage.engine.texts.at(-1) !== 'Note 1 skipped.') stage.say();
    stage.narrator.readSkipped();
    stage.say();
    stage.say();
    expect(stage.engine.texts.slice(-3)).toEqual(['Noted.', 'At length.', 'Two.']);
  });
});
