import { describe, expect, it } from 'vitest';
import { imageFacts } from '../../../src/lib/importers/image-size.ts';
import { bytesOf } from './support.ts';

const hex = (text: string) =>
  Uint8Array.from(text.replace(/\s/g, '').match(/../g)!, (pair) => Number.parseInt(pair, 16));

const PNG = hex('89504e470d0a1a0a 0000000d 49484452 00000140 000000f0 0806000000');
const GIF = hex('474946383961 2c01 c800 00 00 00');
const JPEG = hex(
  'ffd8 ffe0 0010 4a46494600010100000100010000 ffc0 0011 08 0064 00c8 03 011100 021101 031101',
);
const SIDEWAYS = hex(
  `ffd8 ffe1 0022 457869660000 4d4d002a00000008 0001 0112 0003 00000001 00060000 00000000 ffc2 0011 08 0064 00c8 03 011100 021101 031101`,
);
const WEBP_LOSSY = hex('52494646 00000000 57454250 56503820 00000000 000000 9d012a 4001 f000');
const WEBP_LOSSLESS = hex('52494646 00000000 57454250 5650384c 00000000 2f 3fc13b00');
const WEBP_EXTENDED = hex('52494646 00000000 57454250 56503858 0a000000 00000000 3f0100 ef0000');
const AVIF = hex(
  '0000001c 66747970 61766966 00000000 61766966 6d696631 6d696166 00000014 69737065 00000000 00000140 000000f0',
);

describe('kind and size of a picture', () => {
  it.each([
    ['PNG', PNG, 'image/png', 320, 240],
    ['GIF', GIF, 'image/gif', 300, 200],
    ['JPEG', JPEG, 'image/jpeg', 200, 100],
    ['JPEG lying on its side', SIDEWAYS, 'image/jpeg', 100, 200],
    ['WebP, lossy', WEBP_LOSSY, 'image/webp', 320, 240],
    ['WebP, lossless', WEBP_LOSSLESS, 'image/webp', 320, 240],
    ['WebP, extended', WEBP_EXTENDED, 'image/webp', 320, 240],
    ['AVIF', AVIF, 'image/avif', 320, 240],
    ['SVG with numbers', bytesOf('<svg width="30" height="20.4px">'), 'image/svg+xml', 30, 20],
    [
      'SVG with a view box',
      bytesOf('<?xml version="1.0"?>\n<!-- a --><svg viewBox="0 0 640,88" width="100%">'),
      'image/svg+xml',
      640,
      88,
    ],
  ])('of %s', (_, bytes, mediaType, width, height) => {
    expect(imageFacts(bytes)).toEqual({ mediaType, width, height });
  });

  it.each([
    ['nothing', new Uint8Array()],
    ['text', bytesOf('hello')],
    ['HTML', bytesOf('<html><svg width="1" height="1"></svg>')],
    ['SVG without a size', bytesOf('<svg xmlns="http://www.w3.org/2000/svg">')],
    ['PNG cut short', PNG.subarray(0, 18)],
    ['JPEG without a frame', JPEG.subarray(0, 20)],
    ['GIF of no width', hex('474946383961 0000 c800')],
  ])('is null for %s', (_, bytes) => {
    expect(imageFacts(bytes)).toBeNull();
  });

  it('heeds where the bytes lie in their buffer', () => {
    const buffer = new Uint8Array([1, 2, 3, ...PNG]);
    expect(imageFacts(buffer.subarray(3))).toMatchObject({ width: 320 });
  });
});
