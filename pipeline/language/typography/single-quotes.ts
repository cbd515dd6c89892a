import type { Edit, Rule } from './passage.js';
import type { Pair } from './quotes.js';

const APOSTROPHE = '’';
/** Before an opening quote: nothing, white space, an opening mark, a dash. */
const beforeOpening = /^$|[\s\ufffb([{«“„—–/-]/u;
const letter = /[\p{L}\p{N}]/u;

/** What to do with the straight single quotes that pair with none: a language that elides word ends curls them. */
export type Unpaired = 'apostrophe' | 'keep';

/**
 * The rule that turns straight single quotes into a language's own. Apostrophes inside words are not seen to here, but
 * those at the end of a word may be (`po’`, `the dogs’`).
 */
export const singleQuotes =
  ([open, close]: Pair, unpaired: Unpaired): Rule =>
  (text) => {
    const edits: Edit[] = [];
    const alone: number[] = [];
    let opened: number | undefined;
    for (let at = text.indexOf("'"); at >= 0; at = text.indexOf("'", at + 1)) {
      const [before, after] = [text[at - 1] ?? '', text[at + 1] ?? ''];
      if (beforeOpening.test(before) && /\S/u.test(after)) {
        if (opened !== undefined) alone.push(opened);
        opened = at;
      } else if (opened !== undefined && /\S/u.test(before) && !letter.test(after)) {
        edits.push({ at: opened, remove: 1, insert: open }, { at, remove: 1, insert: close });
        opened = undefined;
      } else alone.push(at);
    }
    if (opened !== undefined) alone.push(opened);
    if (unpaired === 'apostrophe')
      for (const at of alone)
        if (letter.test(text[at - 1] ?? '') || letter.test(text[at + 1] ?? ''))
          edits.push({ at, remove: 1, insert: APOSTROPHE });
    return edits.toSorted((a, b) => a.at - b.at);
  };
