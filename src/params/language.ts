/** An edition's address: a BCP 47 tag as a folder name, e.g. `en`, `ru`, `pt-BR`. */
export const match = (param: string): boolean => /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(param);
