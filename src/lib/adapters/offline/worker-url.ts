/**
 * The address of the service worker as Trusted Types want it: a policy that lets exactly this one address
 * through, so that no other script can ever be registered by mistake.
 */

/** The part of `window.trustedTypes` used here; TypeScript's DOM library does not have it. */
interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL(address: string): string },
  ): { createScriptURL(address: string): { toString(): string } };
}

/** A `TrustedScriptURL` where the browser has them, else the address itself. Call it once a page. */
export function trustedWorkerUrl(address: string): string {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  if (!trustedTypes) return address;
  const policy = trustedTypes.createPolicy('lectern-worker', {
    createScriptURL(asked) {
      if (asked !== address) throw new TypeError(`${asked} is not the service worker of this site.`);
      return asked;
    },
  });
  // The browser takes the object; workbox-window and the DOM library both call it a string.
  return policy.createScriptURL(address) as unknown as string;
}
