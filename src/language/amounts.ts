/** "1.402", "-": words that are one amount, or say that there is none. */
const AMOUNT = /^(?:\d[\d.,]*|[-–])$/u;
export const isAmountAlone = (words: string): boolean => AMOUNT.test(words);
