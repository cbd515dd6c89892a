/** Longer than an alexandrine, shorter than a line of prose that was wrapped at 72 columns. */
const longest = 64;

const marks = `["'«»“”„‘’¿¡(*_—–-]`;
const capital = new RegExp(`^(?:${marks}|\\s)*\\p{Lu}`, 'u');
const shouted = new RegExp(`^(?:${marks}|\\s)*\\p{Lu}{2}`, 'u');
const sentenceEnd = /[.!?…]["'»”’)*_\s]*$/;

/** Whether each line could be one of verse: short, and begun by a capital letter. */
export const mayBeVerse = (lines: readonly string[]): boolean =>
  lines.length > 1 && lines.every((line) => line.length <= longest && capital.test(line));

/** A line ends before it was full: the first word of the next had its place there. No program that wraps prose does that. */
const breaksEarly = (lines: readonly string[], width: number): boolean =>
  lines.some((line, index) => {
    const next = lines[index + 1]?.split(/\s/)[0];
    return next !== undefined && line.length + 1 + next.length <= width;
  });

/**
 * Whether these lines can only have been broken on purpose: capitals at the head of lines that end inside a sentence and
 * were not full. Prose with one sentence a line is not; names in capitals, as those of the persons of a play, are.
 *
 * @param width Characters of the longest line of the file.
 */
export function isVerse(lines: readonly string[], width: number): boolean {
  if (!mayBeVerse(lines)) return false;
  if (lines.every((line) => shouted.test(line))) return true;
  const open = lines.slice(0, -1).filter((line) => !sentenceEnd.test(line));
  return lines.length > 2 && open.length * 2 >= lines.length - 1 && breaksEarly(lines, width);
}
