/** Matches a list against a pattern of the same kind, where some items stand for any run: backtracks to the last of them only. */
const matchRun = (
  pattern: readonly string[],
  items: readonly string[],
  isRun: (item: string) => boolean,
  matchesOne: (wanted: string, item: string) => boolean,
): boolean => {
  let [at, next, run, resume] = [0, 0, -1, 0];
  while (next < items.length) {
    const wanted = pattern[at];
    if (wanted !== undefined && isRun(wanted)) {
      run = at;
      resume = next;
      at += 1;
    } else if (wanted !== undefined && matchesOne(wanted, items[next] ?? '')) {
      at += 1;
      next += 1;
    } else if (run >= 0) {
      at = run + 1;
      resume += 1;
      next = resume;
    } else return false;
  }
  return pattern.slice(at).every(isRun);
};

const matchesSegment = (pattern: string, segment: string): boolean =>
  matchRun(
    pattern.match(/\\.|./gsu) ?? [],
    [...segment],
    (character) => character === '*',
    (wanted, character) => wanted === '?' || wanted === character || wanted === `\\${character}`,
  );

/**
 * Whether a path fits a pattern: `*` within a folder, `**` across folders, `?` one character, a backslash before one
 * that means itself. In linear memory, never exponential time.
 */
export const matchesGlob = (pattern: string, path: string): boolean =>
  matchRun(pattern.split('/'), path.split('/'), (segment) => segment === '**', matchesSegment);

/** The pattern that a path alone fits. */
export const asPattern = (path: string): string => path.replaceAll(/[*?\\]/g, '\\$&');

/** Whether a pattern is more than a path. */
export const isGlob = (pattern: string): boolean => /[*?]/.test(pattern);
