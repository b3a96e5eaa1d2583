/** A picture beside an article's editions. */
export const match = (param: string): boolean => /^[\w.-]+\.(svg|png|jpe?g|webp|avif|gif)$/i.test(param);
