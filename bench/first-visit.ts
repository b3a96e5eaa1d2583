/** What the first visit to a page brings over the network, by kind, and how much of the page moves meanwhile. */
import type { Request } from 'playwright-core';
import { openBrowser } from '../tests/support/browser.ts';

export interface Transfer {
  requests: number;
  /** Bodies as sent, compressed; headers are not counted. */
  bytes: number;
}

export interface FirstVisit {
  byKind: Record<string, Transfer>;
  scriptUntilIdle: number;
  /** Asked for by the service worker, to have it when the network is gone. */
  kept: Transfer;
  /** Sum of all layout shifts, 0 is best. */
  layoutShift: number;
}

export async function measureFirstVisit(address: string): Promise<FirstVisit> {
  const { context, close } = await openBrowser({ viewport: { width: 412, height: 915 } });
  try {
    await context.addInitScript(() => {
      let shift = 0;
      Object.assign(globalThis, { layoutShift: () => shift });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) shift += (entry as PerformanceEntry & { value: number }).value;
      }).observe({ type: 'layout-shift', buffered: true });
    });
    const ended: Request[] = [];
    context.on('requestfinished', (request) => ended.push(request));
    const page = await context.newPage();
    await page.goto(address, { waitUntil: 'networkidle' });
    const byKind: Record<string, Transfer> = {};
    const kept: Transfer = { requests: 0, bytes: 0 };
    for (const request of ended) {
      const ofWorker = request.serviceWorker() !== null || request.url().endsWith('service-worker.js');
      const into = ofWorker ? kept : (byKind[kindOf(request)] ??= { requests: 0, bytes: 0 });
      into.requests += 1;
      into.bytes += (await request.sizes()).responseBodySize;
    }
    await page.evaluate(async () => {
      for (let y = 0; y < document.documentElement.scrollHeight; y += 800) {
        scrollTo(0, y);
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
    });
    const layoutShift = await page.evaluate(() =>
      (globalThis as unknown as { layoutShift(): number }).layoutShift(),
    );
    return { byKind, scriptUntilIdle: byKind.script?.bytes ?? 0, kept, layoutShift };
  } finally {
    await close();
  }
}

function kindOf(request: Request): string {
  const names: Record<string, string> = { document: 'page', stylesheet: 'style' };
  return names[request.resourceType()] ?? request.resourceType();
}
