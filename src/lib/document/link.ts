/**
 * Which addresses a publication may link to. Anything else (`javascript:`, `data:`, relative addresses that
 * would break offline) is shown as text.
 */

/** The address itself where it may be a link: http, https, mailto or `#id`; null otherwise. */
export function safeLink(url: string): string | null {
  if (/^#[A-Za-z][\w-]*$/.test(url)) return url;
  if (/^mailto:[^\s@]+@[^\s@]+$/i.test(url)) return url;
  return isExternal(url) ? url : null;
}

/** Whether the address is a well-formed absolute http or https URL. */
export function isExternal(url: string): boolean {
  return /^https?:\/\/[^\s\p{Cc}]+$/iu.test(url) && URL.canParse(url);
}
