import { expect, it } from 'vitest';
import { missingPage } from '../../../src/lib/offline/missing-page.ts';

const scope = 'https://site.example/reader/';

it('leads to the library of the site’s own folder and runs no script', async () => {
  const page = missingPage(scope, `${scope}read/gone/en/`);
  const html = await page.text();
  expect(page.status).toBe(503);
  expect(html).toContain(`<html lang="en">`);
  expect(html).toContain(`href="${scope}"`);
  expect(page.headers.get('content-security-policy')).toContain("default-src 'none'");
  expect(html).not.toContain('<script');
});

it('speaks Russian under the Russian addresses', async () => {
  const html = await missingPage(scope, `${scope}ru/nowhere/`).text();
  expect(html).toContain('<html lang="ru">');
  expect(html).toContain(`href="${scope}ru/"`);
});

it('lets nothing out of the address into the page', async () => {
  const html = await missingPage(scope, `${scope}?a="><img src=x>&b`).text();
  expect(html).not.toContain('<img');
});
