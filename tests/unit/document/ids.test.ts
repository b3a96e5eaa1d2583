import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ReaderError } from '../../../src/lib/base/errors.ts';
import { check } from '../../../src/lib/document/check.ts';
import { assignIds, ID_PATTERN } from '../../../src/lib/document/ids.ts';
import type { Publication } from '../../../src/lib/document/model.ts';
import { textBlocks } from '../../../src/lib/document/walk.ts';
import { draft } from '../../support/arbitrary-publication.ts';
import { draftOf, paragraph, section } from '../../support/publication.ts';

const idsOf = (publication: Publication): string[] =>
  [...textBlocks(publication)].map(({ block }) => block.id);

describe('ids', () => {
  it('are the same for the same input, unique, and of the right shape', () => {
    fc.assert(
      fc.property(draft, (made) => {
        const once = assignIds(made);
        expect(assignIds(structuredClone(made))).toEqual(once);
        expect(assignIds(once)).toEqual(once);
        const ids = idsOf(once);
        expect(new Set(ids).size).toBe(ids.length);
        for (const id of ids) expect(id).toMatch(ID_PATTERN);
        const wrong = check(once).filter(({ code }) => code === 'id-duplicate' || code === 'content-invalid');
        expect(
          wrong.filter(
            ({ message }) => !message.startsWith('Nothing refers') && !message.includes('no text'),
          ),
        ).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  it('never change from one version of the program to the next', () => {
    const made = assignIds(
      draftOf([section(null, [paragraph('lead')]), section('Глава', [paragraph('Текст')])]),
    );
    expect(idsOf(made)).toEqual(['title', 'bngahevl', 'bu6tq6q3', 'b4l8j8o0']);
  });

  it('stay while other blocks come and go', () => {
    const body = [paragraph('a'), paragraph('b'), paragraph('same'), paragraph('same')];
    const before = idsOf(assignIds(draftOf([section('One', body)])));
    const after = idsOf(
      assignIds(draftOf([section('New', []), section('One', [paragraph('new'), ...body, paragraph('c')])])),
    );
    expect(before.every((id) => after.includes(id))).toBe(true);
    expect(new Set(before).size).toBe(before.length);
  });

  it('do not mind how white space is written', () => {
    const [, , one] = idsOf(assignIds(draftOf([section('S', [paragraph('a  b\n c')])])));
    const [, , other] = idsOf(assignIds(draftOf([section('S', [paragraph(' a b c')])])));
    expect(one).toBe(other);
  });

  it('that an author wrote are kept', () => {
    const made = assignIds(draftOf([section('One', [paragraph('a', { id: 'mine' })])]));
    expect(idsOf(made)).toContain('mine');
  });

  it.each(['mine', 'title'])('twice the same are refused: %s', (id) => {
    const twice = draftOf([
      section('One', [paragraph('a', { id }), paragraph('b', { id: id === 'title' ? '' : id })]),
    ]);
    expect(() => assignIds(twice)).toThrow(expect.objectContaining({ code: 'id-duplicate' }) as ReaderError);
  });
});
