/** Characters as Discord counts them: code points. */
export const charactersIn = (text: string): number => Array.from(text).length;
