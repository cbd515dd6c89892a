/** A whole number with its thousands apart: `15 214`. */
export const grouped = (count: number): string => count.toLocaleString('en').replaceAll(',', '\u202F');
