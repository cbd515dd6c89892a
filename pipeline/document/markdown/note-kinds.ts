/** The boxed notes of the format. */
export type NoteKind = 'note' | 'tip' | 'important' | 'warning' | 'caution';

const named = (kind: NoteKind, names: string): [string, NoteKind][] => names.split(' ').map((name) => [name, kind]);

/** What other tools call their notes: MkDocs, Docusaurus, VitePress, Quarto, bookdown, Obsidian, MyST, GitBook. */
const kinds: ReadonlyMap<string, NoteKind> = new Map([
  ...named(
    'note',
    'note info information secondary abstract summary tldr todo question help faq example details seealso',
  ),
  ...named('tip', 'tip hint success check done'),
  ...named('important', 'important'),
  ...named('warning', 'warning attention'),
  ...named('caution', 'caution danger error failure fail missing bug'),
]);

/** The note that another tool calls `info`, `danger`, `callout-tip`…; nothing when it is no note. */
export const noteKind = (name: string): NoteKind | undefined =>
  kinds.get(name.toLowerCase().replace(/^(?:callout-|rmd)/, ''));

/** Names of one letter for a note whose title must stand in as few characters as its author wrote it in. */
export const shortNames: Readonly<Record<NoteKind, string>> = {
  note: 'n',
  tip: 't',
  important: 'i',
  warning: 'w',
  caution: 'c',
};
