import { OBJECT, type Run } from './passage.js';

/*
 * What stands in prose and is none: spaces and quotes of typography would break it.
 */

const address =
  '(?:\\b[a-z][a-z\\d+.-]*://|\\bwww\\.|\\b(?:mailto|tel|urn|doi|data|javascript):(?=\\S))[^\\s<>«»‹›“”"…]*[\\p{L}\\p{N}/=#&_~+$%-]';
const mailbox = '[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+';
const path =
  '\\b[a-z]:\\\\[\\w.\\\\-]*|(?<![\\p{L}\\p{N}])(?:\\.{1,2}|~)?/[\\w.@-]+(?:/[\\w.@-]*)+|\\b[\\w-]+\\.[a-z]{2,6}/[\\w./?=&#%-]+';
const entity = '&(?:#\\d+|#x[\\da-f]+|[a-z]\\w*);';
const shortcode = '(?<![\\p{L}\\p{N}:]):[a-z\\d+_-]+:(?![\\p{L}\\p{N}:])';
const scope = '[\\p{L}\\p{N}_]*::[\\p{L}\\p{N}_:]*';
const option = "(?<=[\\s(])(?:--[a-z][\\w-]+|-[a-z](?![\\w’'-]))(?:=\\S+)?";
const face = "(?<=^|\\s)(?:[:;=8x][-o^][)(\\]\\[dpo/\\\\|3*><]|[:;=](?:'?[)(dpo|3*]|/(?!/)))(?![\\p{L}\\p{N}])";

const templateTag = '\\{%[^{}]*%\\}|\\{\\{[^{}]*\\}\\}';

const objects = new RegExp(
  [templateTag, address, mailbox, path, entity, shortcode, scope, option, face].join('|'),
  'giu',
);
/** Without one of these there is nothing to find. */
const hint = /\{[%{]|:\S|[;=][-o^')(dpo|3*]|[@\\/]|&[#a-z]|www\.|[\s(]--?[a-z]|(?<=^|\s)[8x][-o^]/iu;

/** In `(comme ceci :)` the last two characters are a colon and a parenthesis, not a face. */
const closesParenthesis = (text: string, match: RegExpExecArray): boolean =>
  /^[:;=]\)$/.test(match[0]) && text.lastIndexOf('(', match.index) > text.lastIndexOf(')', match.index - 1);

/** Cuts a run at the objects that begin or end in it; `start` is its offset in the passage. */
const cut = <R extends Run>(run: R, start: number, found: readonly { start: number; end: number }[]): R[] => {
  const pieces: R[] = [];
  let from = 0;
  for (const object of found) {
    const first = Math.max(0, object.start - start);
    const last = Math.min(run.text.length, object.end - start);
    if (first >= last) continue;
    if (first > from) pieces.push({ ...run, text: run.text.slice(from, first) });
    pieces.push({ ...run, text: OBJECT, isText: false, original: run.text.slice(first, last) });
    from = last;
  }
  if (from < run.text.length || pieces.length === 0) pieces.push({ ...run, text: run.text.slice(from) });
  return pieces;
};

/** Turns addresses, paths, faces, options of commands and the like into objects, which no rule changes. */
export const setObjectsApart = <R extends Run>(runs: readonly R[]): R[] => {
  const text = runs.map((run) => run.text).join('');
  if (!hint.test(text)) return [...runs];
  const found = [...text.matchAll(objects)]
    .filter((match) => !closesParenthesis(text, match))
    .map(({ index, 0: { length } }) => ({ start: index, end: index + length }));
  let start = 0;
  return runs.flatMap((run) => {
    const pieces = run.isText ? cut(run, start, found) : [run];
    start += run.text.length;
    return pieces;
  });
};
