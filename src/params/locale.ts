/** Interface languages that have a folder of their own; English stands at the root. */
export const match = (param: string): boolean => param === 'ru';
