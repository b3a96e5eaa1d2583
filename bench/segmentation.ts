/**
 * How well sentences are found: precision and recall of the boundaries in texts whose sentences are known, beside what
 * Intl.Segmenter finds alone. `node bench/segmentation.ts` prints the table.
 */
import { sentenceSpans } from '../src/lib/narration/segment.ts';
import { bareSegmenter, features, goldParagraphs, score } from '../tests/support/segmentation.ts';
import type { SegmentationLanguage } from '../tests/support/segmentation.ts';

export interface SegmentationRow {
  language: SegmentationLanguage;
  part: 'held-out' | 'worked' | 'whole';
  boundaries: number;
  /** Abbreviations, initials and quotations. */
  features: number;
  /** 0..1, as all that follow. */
  precision: number;
  recall: number;
  f1: number;
  barePrecision: number;
  bareRecall: number;
  bareF1: number;
}

export function segmentationTable(): SegmentationRow[] {
  return (['en', 'ru'] as const).flatMap((language) => {
    const heldOut = goldParagraphs(language, 'held-out');
    const worked = goldParagraphs(language, 'worked');
    const parts = { 'held-out': heldOut, worked, whole: [...heldOut, ...worked] };
    return (['held-out', 'worked', 'whole'] as const).map((part) => {
      const ours = score(parts[part], language, sentenceSpans);
      const bare = score(parts[part], language, bareSegmenter);
      const { abbreviations, initials, quotations } = features(parts[part]);
      return {
        language,
        part,
        boundaries: ours.gold,
        features: abbreviations + initials + quotations,
        precision: ours.precision,
        recall: ours.recall,
        f1: ours.f1,
        barePrecision: bare.precision,
        bareRecall: bare.recall,
        bareF1: bare.f1,
      };
    });
  });
}

if (import.meta.main) {
  const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;
  const lines = segmentationTable().map((row) =>
    [
      row.language,
      row.part.padEnd(8),
      String(row.boundaries).padStart(10),
      String(row.features).padStart(8),
      ...[row.precision, row.recall, row.f1, row.barePrecision, row.bareRecall, row.bareF1].map((share) =>
        percent(share).padStart(9),
      ),
    ].join('  '),
  );
  const head =
    '    part      boundaries  features  precision     recall         F1       bare P     bare R    bare F1';
  process.stdout.write(`${[head, ...lines].join('\n')}\n`);
}
