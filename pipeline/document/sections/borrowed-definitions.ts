import type { Book, ChapterSource } from '../../book/book.js';
import type { Diagnostics, Place } from '../../diagnostics/diagnostics.js';

/** What a file takes of the notes and addresses that others define, and what others take of its own notes. */
export interface Borrowed {
  /** Markdown to read after the file, by its path. */
  readonly after: ReadonlyMap<string, string>;
  /** Names of the notes that are called in other files, by the path of the file that has them. */
  readonly lent: ReadonlyMap<string, ReadonlySet<string>>;
}

/** `[nom]: adresse` on its line, `[^note]: texte` with the indented lines that follow. */
const definition = /^ {0,3}\[(\^?[^\]\n]+)\]:[ \t]*(\S[^\n]*(?:\n(?:[ \t]*\n)*(?: {2,}|\t)[^\n]+)*)/gm;
const called = /(?<!\\)\[(\^[^\s\]]+)\](?!:)/g;
/** `[mots][nom]`, `[nom][]`, and `[nom]` alone. */
const linked = /(?<!\\)\[([^[\]\n]+)\](?:\[([^[\]\n]*)\])?(?![(:])/g;
const code =
  /^([ \t]*)(`{3,}|~{3,})[^`\n]*\n[\s\S]*?(?:^[ \t]*\2[`~]*[ \t]*$|$(?![\s\S]))|(?<!`)(`+)(?!`)(?:(?!\n[ \t]*\n)[\s\S])*?(?<!`)\3(?!`)/gm;

/** A file, without what is code in it: each character of that is a space. */
interface Words {
  readonly path: string;
  readonly text: string;
  readonly own: ReadonlyMap<string, string>;
  readonly calls: ReadonlySet<string>;
}

const keyOf = (name: string): string => name.trim().replace(/\s+/g, ' ').toLowerCase();

const wordsOf = ({ file: { path, text: written } }: ChapterSource): Words => {
  const text = written.replace(code, (block) => block.replace(/[^\n]/g, ' '));
  const own = new Map([...text.matchAll(definition)].map(([whole, name = '']) => [keyOf(name), whole] as const));
  return { path, text, own, calls: new Set([...text.matchAll(called)].map(([, name = '']) => keyOf(name))) };
};

/**
 * Tools that join the files of a book before they read them find a note or an address in whatever file it is defined. Here a
 * file borrows what it calls, does not define, and one other file alone does: a note only when its own file does not call it.
 * Rule: `definition-elsewhere`.
 */
export function borrowDefinitions({ contents }: Book, diagnostics: Diagnostics): Borrowed {
  const sources = contents.flatMap((entry) => (entry.kind === 'part' ? entry.contents : [entry]));
  const after = new Map<string, string>();
  const lent = new Map<string, Set<string>>();
  if (sources.length < 2 || !sources.some(({ file }) => file.text.includes(']:'))) return { after, lent };
  const files = sources.map(wordsOf);
  const owners = ownersOf(files);
  for (const file of files)
    for (const { name, offset } of wantedBy(file)) {
      const owner = file.own.has(name) ? undefined : owners.get(name);
      const whole = owner?.own.get(name);
      if (
        !owner ||
        whole === undefined ||
        isRelative(whole, owner, file) ||
        after.get(file.path)?.includes(`\n\n${whole}\n`)
      )
        continue;
      if (name.startsWith('^')) lent.set(owner.path, new Set([...(lent.get(owner.path) ?? []), name.slice(1)]));
      after.set(file.path, `${after.get(file.path) ?? ''}\n\n${whole}\n`);
      diagnostics.add('definition-elsewhere', { name, file: owner.path }, placeIn(file, offset));
    }
  return { after, lent };
}

/** Whether an address means another place in the folder of the file that would borrow it. */
const isRelative = (whole: string, owner: Words, { path }: Words): boolean =>
  !/^ {0,3}\[\^/.test(whole) &&
  !/\]:\s*<?(?:[a-z][\w+.-]*:|\/|#)/i.test(whole) &&
  owner.path.replace(/[^/]*$/, '') !== path.replace(/[^/]*$/, '');

/** The one file that defines each name and may lend it. */
function ownersOf(files: readonly Words[]): ReadonlyMap<string, Words> {
  const owners = new Map<string, Words | undefined>();
  for (const file of files)
    for (const name of file.own.keys()) owners.set(name, owners.has(name) || file.calls.has(name) ? undefined : file);
  return new Map([...owners].flatMap(([name, file]) => (file ? [[name, file] as const] : [])));
}

/** What a file calls, each name once; a number or a letter alone between brackets is no link. */
function wantedBy({ text }: Words): readonly { name: string; offset: number }[] {
  const notes = [...text.matchAll(called)].map(({ 1: name = '', index }) => ({ name, offset: index }));
  const links = [...text.matchAll(linked)].flatMap(({ 1: words = '', 2: label, index }) =>
    words.startsWith('^') || (label === undefined && !/\p{L}{2}/u.test(words))
      ? []
      : [{ name: label || words, offset: index }],
  );
  const all = [...notes, ...links].map(({ name, offset }) => ({ name: keyOf(name), offset }));
  return [...new Map(all.toReversed().map((each) => [each.name, each])).values()].toReversed();
}

function placeIn({ path, text }: Words, offset: number): Place {
  const before = text.slice(0, offset).split('\n');
  return { file: path, at: { line: before.length, column: (before.at(-1)?.length ?? 0) + 1, offset } };
}
