/**
 * A program that looks like Firefox to Playwright: it starts the Firefox named in `LECTERN_FIREFOX` with the arguments
 * it was given and stands between the two. Playwright asks every browser to emulate media features, which Debian's
 * Firefox ESR (153) does not know of yet, and gives up at the refusal; here that one refusal becomes a consent.
 * No test in Firefox emulates a media feature. Once Firefox knows the command, its own answer is passed on.
 */
import { spawn } from 'node:child_process';
import type { AddressInfo } from 'node:net';
import { WebSocket, WebSocketServer } from 'ws';

const unknownToFirefox = 'emulation.setMediaFeaturesOverride';
const announcement = /WebDriver BiDi listening on (ws:\S+)/;

interface Answer {
  id?: number;
  type?: string;
  error?: string;
}

const firefox = spawn(process.env.LECTERN_FIREFOX ?? 'firefox-esr', process.argv.slice(2), {
  stdio: ['ignore', 'inherit', 'pipe'],
});
firefox.once('error', (error) => {
  process.stderr.write(`${error.message}\n`);
  process.exit(1);
});
firefox.once('exit', (status) => process.exit(status ?? 1));
for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.on(signal, () => firefox.kill(signal));

let said = '';
let announced = false;
firefox.stderr.on('data', (bytes: Buffer) => {
  if (announced) return void process.stderr.write(bytes);
  said += bytes.toString();
  const address = announcement.exec(said)?.[1];
  if (!address) return;
  announced = true;
  process.stderr.write(said.replace(announcement, ''));
  const server = new WebSocketServer({ host: '127.0.0.1', port: 0 });
  server.on('connection', (playwright, request) =>
    join(playwright, new WebSocket(address + (request.url ?? ''))),
  );
  server.once('listening', () => {
    const { port } = server.address() as AddressInfo;
    process.stderr.write(`WebDriver BiDi listening on ws://127.0.0.1:${port}\n`);
  });
});

function join(playwright: WebSocket, browser: WebSocket): void {
  const waiting: string[] = [];
  const asked = new Set<number>();
  playwright.on('message', (bytes) => {
    const command = text(bytes);
    const { id, method } = JSON.parse(command) as { id: number; method: string };
    if (method === unknownToFirefox) asked.add(id);
    if (browser.readyState === WebSocket.OPEN) browser.send(command);
    else waiting.push(command);
  });
  browser.on('open', () => waiting.splice(0).forEach((command) => browser.send(command)));
  browser.on('message', (bytes) => {
    const message = text(bytes);
    const answer: Answer = asked.size > 0 ? (JSON.parse(message) as Answer) : {};
    const consent = asked.delete(answer.id ?? -1) && answer.error === 'unknown command';
    playwright.send(consent ? JSON.stringify({ id: answer.id, type: 'success', result: {} }) : message);
  });
  playwright.on('close', () => browser.close());
  browser.on('close', () => playwright.close());
  browser.on('error', () => playwright.close());
}

/** BiDi's messages are text; `ws` hands them over as bytes. */
function text(bytes: WebSocket.RawData): string {
  return (bytes as Buffer).toString();
}
