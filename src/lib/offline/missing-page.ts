/**
 * The page shown where there is no network and the address asked for is not kept. The worker writes it
 * itself, because only the worker knows the folder in which the site stands; it runs no script.
 */

const WORDS = {
  en: {
    title: 'Not kept on this device',
    text: 'This address was not kept, and there is no network now. Everything else you see in the library can be read.',
    library: 'Go to the library',
    again: 'Try this address again',
  },
  ru: {
    title: 'Этой страницы нет на устройстве',
    text: 'Она не была сохранена, а сети сейчас нет. Всё, что есть в библиотеке, можно читать.',
    library: 'Открыть библиотеку',
    again: 'Попробовать ещё раз',
  },
} as const;

const STYLE = `:root{color-scheme:light dark}body{max-inline-size:34rem;margin:12vh auto;padding:0 1.25rem;font:1.125rem/1.55 Charter,Georgia,serif}
h1{font-size:1.5rem;line-height:1.2}a{display:inline-block;min-block-size:2.75rem;line-height:2.75rem;margin-inline-end:1.5rem}`;

/**
 * @param scope the site's folder, an absolute address
 * @param address what was asked for; addresses under `ru/` get Russian words
 */
export function missingPage(scope: string, address: string): Response {
  const language = address.startsWith(new URL('ru/', scope).href) ? 'ru' : 'en';
  const words = WORDS[language];
  const library = new URL(language === 'ru' ? 'ru/' : './', scope).href;
  const html = `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${words.title}</title><style>${STYLE}</style></head><body><main><h1>${words.title}</h1><p>${words.text}</p><p><a href="${escaped(library)}">${words.library}</a> <a href="${escaped(address)}">${words.again}</a></p></main></body></html>`;
  return new Response(html, {
    status: 503,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy':
        "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'",
      'referrer-policy': 'no-referrer',
    },
  });
}

function escaped(address: string): string {
  return address.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
