/** A coordinate as drawings write it: one decimal at most. */
export const n = (value: number): string => String(Math.round(value * 10) / 10);

/** Text for an XML attribute or element. */
export const escapeXml = (text: string): string =>
  text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
