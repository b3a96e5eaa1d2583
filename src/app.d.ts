declare global {
  namespace App {
    interface Locals {
      /** The written article of the page being prerendered; hooks.server.ts puts it into the page. */
      article?: string;
    }
  }
}
export {};
