/**
 * A proxy that refuses everything and remembers what was asked of it. Everything that is not on this machine is sent
 * through it, so that no request to another origin can pass unseen, whoever in the browser made it.
 */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface RefusingProxy {
  port: number;
  /** Addresses that were asked for, but for the browser's own errands. */
  refused: string[];
  close(): void;
}

/** @param ownErrands addresses that this browser asks for by itself, whatever page is open */
export async function startRefusingProxy(ownErrands: RegExp): Promise<RefusingProxy> {
  const refused: string[] = [];
  const refuse = (address: string) => {
    if (!ownErrands.test(address)) refused.push(address);
  };
  const proxy = createServer((request, response) => {
    refuse(request.url ?? '');
    response.writeHead(502).end();
  });
  proxy.on('connect', (request, socket) => {
    // A browser that is refused, or closed, may hang up first: that is all this can be.
    socket.on('error', () => socket.destroy());
    refuse(`https://${request.url ?? ''}`);
    socket.end('HTTP/1.1 502 Refused\r\n\r\n');
  });
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
  return {
    port: (proxy.address() as AddressInfo).port,
    refused,
    close: () => {
      proxy.closeAllConnections();
      proxy.close();
    },
  };
}
