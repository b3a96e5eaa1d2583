import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { addCounts, closingLine, countsOfReport, noTests } from '../../../scripts/test-report.ts';

const folder = mkdtempSync(join(tmpdir(), 'lectern-report-'));
afterAll(() => rmSync(folder, { recursive: true }));

function report(passed: number, failed: number, pending = 0): string {
  const file = join(folder, `${passed}-${failed}-${pending}.json`);
  const counts = {
    numPassedTests: passed,
    numFailedTests: failed,
    numPendingTests: pending,
    numTodoTests: 0,
  };
  writeFileSync(file, JSON.stringify(counts));
  return file;
}

describe('the closing line', () => {
  test('names the skipped tests only where there are any', () => {
    expect(closingLine({ passed: 3, failed: 0, skipped: 0 })).toBe('3 passed, 0 failed');
    expect(closingLine({ passed: 3, failed: 1, skipped: 2 })).toBe('3 passed, 1 failed, 2 skipped');
  });

  test('adds the projects up', () => {
    const sum = addCounts(countsOfReport(report(3, 0, 1), 0), countsOfReport(report(5, 2), 1));
    expect(sum).toEqual({ passed: 8, failed: 2, skipped: 1 });
  });
});

describe('a run that looks green but is not', () => {
  test.each([
    ['wrote no report', join(folder, 'absent.json'), 0],
    ['exited with 1 and no failed test', report(4, 0), 1],
    ['ran no test', report(0, 0), 0],
    ['skipped every test', report(0, 0, 7), 0],
  ])('counts as a failure when it %s', (_, file, status) => {
    expect(countsOfReport(file, status).failed).toBe(1);
  });

  test('a half-written report is a failure, not an exception', () => {
    const file = join(folder, 'half.json');
    writeFileSync(file, '{"numPassedTests": 4,');
    expect(countsOfReport(file, 0)).toEqual({ ...noTests, failed: 1 });
  });
});
