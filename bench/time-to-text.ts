/** How soon text is on the screen of a slow phone on a slow line, against the same words as a bare page. */
import { openBrowser } from '../tests/support/browser.ts';

export interface TimeToText {
  /** Medians of the first paint of content, in ms since the navigation began. */
  article: number;
  bare: number;
  /** Median of the ratios of the pairs: article over bare. */
  ratio: number;
  /** The same for the largest text in the window. */
  largestRatio: number;
  pairs: number;
}

interface Paint {
  first: number;
  largest: number;
}

const bitsPerSecond = 1_600_000;
const roundTripMs = 150;
const cpuSlowdown = 4;

/** The two take turns, so that a machine that grows slower or faster does so for both. */
export async function measureTimeToText(article: string, bare: string, pairs: number): Promise<TimeToText> {
  const articles: Paint[] = [];
  const bares: Paint[] = [];
  for (let pair = 0; pair < pairs; pair++) {
    articles.push(await paintOf(article));
    bares.push(await paintOf(bare));
  }
  const ratios = (of: (paint: Paint) => number) => articles.map((paint, i) => of(paint) / of(bares[i]!));
  return {
    article: median(articles.map(({ first }) => first)),
    bare: median(bares.map(({ first }) => first)),
    ratio: median(ratios(({ first }) => first)),
    largestRatio: median(ratios(({ largest }) => largest)),
    pairs,
  };
}

async function paintOf(address: string): Promise<Paint> {
  const { context, close } = await openBrowser({ viewport: { width: 412, height: 915 } });
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    const bytes = bitsPerSecond / 8;
    await session.send('Network.enable');
    await session.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: roundTripMs,
      downloadThroughput: bytes,
      uploadThroughput: bytes,
    });
    await session.send('Emulation.setCPUThrottlingRate', { rate: cpuSlowdown });
    await page.goto(address, { waitUntil: 'networkidle' });
    return await page.evaluate(
      () =>
        new Promise<Paint>((resolve) => {
          const first = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN;
          new PerformanceObserver((list) => {
            resolve({ first, largest: list.getEntries().at(-1)!.startTime });
          }).observe({ type: 'largest-contentful-paint', buffered: true });
        }),
    );
  } finally {
    await close();
  }
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}
