/**
 * The few commands of WebDriver (W3C) that the tests need where Playwright cannot drive: over HTTP, to a driver that
 * runs on this machine. Every method throws an Error with the driver's own words if the driver refuses.
 */

const elementKey = 'element-6066-11e4-a52e-4f735466cecf';

export interface WebDriver {
  visit(address: string): Promise<void>;
  /** Runs a function within the page; it may use nothing from outside itself but its arguments. */
  evaluate<Given extends unknown[], Result>(
    work: (...given: Given) => Result,
    ...given: Given
  ): Promise<Result>;
  /** Clicks the middle of the first element that fits, as a pointer would: what covers it is an error. */
  click(css: string): Promise<void>;
  quit(): Promise<void>;
}

/** @param driver address of the driver, such as `http://127.0.0.1:4444` */
export async function startSession(driver: string, capabilities: object): Promise<WebDriver> {
  const { sessionId } = (await send(driver, 'POST', '/session', {
    capabilities: { alwaysMatch: capabilities },
  })) as { sessionId: string };
  const command = (method: string, path: string, body?: object) =>
    send(driver, method, `/session/${sessionId}${path}`, body);
  await command('POST', '/timeouts', { script: 30_000, pageLoad: 30_000 });
  return {
    visit: async (address) => void (await command('POST', '/url', { url: address })),
    evaluate: async <Given extends unknown[], Result>(work: (...given: Given) => Result, ...given: Given) =>
      (await command('POST', '/execute/sync', {
        script: `return (${work.toString()})(...arguments)`,
        args: given,
      })) as Result,
    async click(css) {
      const found = await command('POST', '/element', { using: 'css selector', value: css });
      await command('POST', `/element/${(found as Record<string, string>)[elementKey]}/click`, {});
    },
    quit: async () => void (await command('DELETE', '')),
  };
}

/** True once the driver takes sessions. */
export async function isReady(driver: string): Promise<boolean> {
  try {
    return ((await send(driver, 'GET', '/status')) as { ready?: boolean }).ready === true;
  } catch {
    // Nothing listens yet, which is the answer.
    return false;
  }
}

async function send(driver: string, method: string, path: string, body?: object): Promise<unknown> {
  const response = await fetch(driver + path, {
    method,
    ...(body ? { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } } : {}),
  });
  const { value } = (await response.json()) as { value: { error?: string; message?: string } | null };
  if (!response.ok) throw new Error(`WebDriver ${method} ${path}: ${value?.error}: ${value?.message}`);
  return value;
}
