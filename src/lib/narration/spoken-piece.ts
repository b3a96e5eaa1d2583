/**
 * A part of a text that goes to an engine as one utterance, and how much of it was heard: told by the voice word by
 * word, or reckoned from its pace.
 */
import type { Span } from '../locator/locator.ts';
import { offsetAt } from './estimate.ts';
import type { Manner } from './pace-fit.ts';
import { clauseStart, pieceEnd } from './pieces.ts';
import type { Voice } from './voice.ts';

/** What is asked of every text that goes to an engine. */
export const SAYABLE = /[\p{L}\p{N}]/u;

export interface SpokenPiece {
  /** Offsets in the text. */
  readonly begin: number;
  readonly end: number;
  readonly text: string;
  /** How long it is reckoned to take. */
  readonly ms: number;
  /** How its voice divides that time. */
  readonly manner: Manner;
}

export interface PieceUnderWay extends SpokenPiece {
  readonly voice: Voice | null;
  /** As the engine was told. */
  readonly rate: number;
  /** When it began to be heard, on the narrator's clock; null before. */
  readonly since: number | null;
  /** Offset in the text of the last word that the voice told of; null where it told none. */
  readonly told: number | null;
}

/** The first part of `text` from `from` on in which there is something to say; offsets, half-open. */
export function nextSpan(text: string, from: number, longest: number): Span {
  let start = from;
  let end = pieceEnd(text, start, longest);
  // An engine may hang for good on a text with nothing to say in it.
  while (end < text.length && !SAYABLE.test(text.slice(start, end))) {
    start = end;
    end = pieceEnd(text, start, longest);
  }
  return { start, end };
}

/** The last word told of, else where the piece began: what comes after it was not surely heard. */
export function toldAt({ told, begin }: PieceUnderWay): number {
  return told ?? begin;
}

/** Offset in the text that the voice has come to, reckoned where it does not tell. */
export function reckonedAt(piece: PieceUnderWay, now: number): number {
  if (piece.told !== null || piece.since === null || piece.ms <= 0) return toldAt(piece);
  return piece.begin + offsetAt(piece.text, Math.min(1, (now - piece.since) / piece.ms), piece.manner);
}

/** Where to take up a piece whose words are reckoned: the beginning of a clause, not before the piece. */
export function clauseAt(text: string, piece: PieceUnderWay, now: number): number {
  return piece.told ?? Math.max(piece.begin, clauseStart(text, reckonedAt(piece, now)));
}
