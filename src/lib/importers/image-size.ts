/**
 * Kind and size of a picture, read from its bytes, so that a page can keep room for it before it has loaded.
 * It reads headers only and never decodes pixels.
 */
import type { Resource } from '../document/model.ts';

export interface ImageFacts {
  readonly mediaType: Resource['mediaType'];
  /** CSS px, whole numbers from 1. */
  readonly width: number;
  readonly height: number;
}

/** Kind and size, or null where the bytes are no picture of a known kind or name no size. */
export function imageFacts(bytes: Uint8Array): ImageFacts | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    const facts = png(view) ?? gif(view) ?? jpeg(view) ?? webp(view) ?? avif(view) ?? svg(bytes);
    return facts && facts.width >= 1 && facts.height >= 1 ? facts : null;
  } catch (error) {
    // DataView throws a RangeError past the end: a picture cut short.
    if (error instanceof RangeError) return null;
    throw error;
  }
}

function ascii(view: DataView, at: number, length: number): string {
  let text = '';
  for (let index = at; index < Math.min(at + length, view.byteLength); index += 1)
    text += String.fromCharCode(view.getUint8(index));
  return text;
}

/** PNG, 11.2.2: IHDR comes first. */
function png(view: DataView): ImageFacts | null {
  if (ascii(view, 0, 8) !== '\u0089PNG\r\n\u001a\n') return null;
  return { mediaType: 'image/png', width: view.getUint32(16), height: view.getUint32(20) };
}

function gif(view: DataView): ImageFacts | null {
  if (!/^GIF8[79]a$/.test(ascii(view, 0, 6))) return null;
  return { mediaType: 'image/gif', width: view.getUint16(6, true), height: view.getUint16(8, true) };
}

/** Walks the segments to the frame header (SOF0 to SOF15 but DHT, JPG and DAC); heeds the Exif turn of the picture. */
function jpeg(view: DataView): ImageFacts | null {
  if (view.byteLength < 4 || view.getUint16(0) !== 0xffd8) return null;
  let turned = false;
  for (let at = 2; at < view.byteLength;) {
    if (view.getUint8(at) !== 0xff) return null;
    const marker = view.getUint8(at + 1);
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    if (marker >= 0xd0 && marker <= 0xd7) {
      at += 2;
      continue;
    }
    const length = view.getUint16(at + 2);
    if (marker === 0xe1 && ascii(view, at + 4, 4) === 'Exif') turned = exifTurned(view, at + 10);
    if (marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)) {
      const height = view.getUint16(at + 5);
      const width = view.getUint16(at + 7);
      return { mediaType: 'image/jpeg', width: turned ? height : width, height: turned ? width : height };
    }
    at += 2 + length;
  }
  return null;
}

/** Whether the orientation (Exif tag 0x0112) lies the picture on its side. */
function exifTurned(view: DataView, start: number): boolean {
  const little = ascii(view, start, 2) === 'II';
  const directory = start + view.getUint32(start + 4, little);
  const count = view.getUint16(directory, little);
  for (let entry = 0; entry < count; entry += 1) {
    const at = directory + 2 + entry * 12;
    if (view.getUint16(at, little) === 0x0112) return view.getUint16(at + 8, little) >= 5;
  }
  return false;
}

/** WebP container: VP8X, VP8L or VP8 chunk (RFC 9649). */
function webp(view: DataView): ImageFacts | null {
  if (ascii(view, 0, 4) !== 'RIFF' || ascii(view, 8, 4) !== 'WEBP') return null;
  const mediaType = 'image/webp';
  const chunk = ascii(view, 12, 4);
  const three = (at: number): number => view.getUint16(at, true) + view.getUint8(at + 2) * 65536;
  if (chunk === 'VP8X') return { mediaType, width: three(24) + 1, height: three(27) + 1 };
  if (chunk === 'VP8 ')
    return { mediaType, width: view.getUint16(26, true) & 0x3fff, height: view.getUint16(28, true) & 0x3fff };
  if (chunk !== 'VP8L') return null;
  const bits = view.getUint32(21, true);
  return { mediaType, width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 };
}

/** AVIF: the largest `ispe` property near the start (HEIF, 6.5.3); thumbnails have smaller ones. */
function avif(view: DataView): ImageFacts | null {
  if (ascii(view, 4, 4) !== 'ftyp' || !/avif|avis/.test(ascii(view, 8, 24))) return null;
  const head = ascii(view, 0, 4096);
  let best: ImageFacts | null = null;
  for (let at = head.indexOf('ispe'); at >= 0; at = head.indexOf('ispe', at + 4)) {
    const found: ImageFacts = {
      mediaType: 'image/avif',
      width: view.getUint32(at + 8),
      height: view.getUint32(at + 12),
    };
    if (!best || found.width * found.height > best.width * best.height) best = found;
  }
  return best;
}

/** The root's width and height where they are numbers or px, else its viewBox. */
function svg(bytes: Uint8Array): ImageFacts | null {
  const text = new TextDecoder().decode(bytes.subarray(0, 65_536));
  const root = /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*|<!DOCTYPE[^>]*>\s*)*<svg\b([^>]*)>/i.exec(
    text,
  )?.[1];
  if (root === undefined) return null;
  const attribute = (name: string): string | undefined =>
    new RegExp(`(?:^|\\s)${name}\\s*=\\s*["']([^"']*)["']`).exec(root)?.[1];
  const pixels = (raw: string | undefined): number | null => {
    const match = /^\s*(\d*\.?\d+)(?:px)?\s*$/.exec(raw ?? '');
    return match ? Number(match[1]) : null;
  };
  const box = attribute('viewBox')
    ?.trim()
    .split(/[\s,]+/)
    .map(Number);
  const width = pixels(attribute('width')) ?? box?.[2];
  const height = pixels(attribute('height')) ?? box?.[3];
  if (!width || !height || Number.isNaN(width) || Number.isNaN(height)) return null;
  return {
    mediaType: 'image/svg+xml',
    width: Math.max(1, Math.round(width)),
    height: Math.max(1, Math.round(height)),
  };
}
