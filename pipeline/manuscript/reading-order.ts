import type { YamlHeader } from './manuscript.js';

/** A path that `book.md` names, and the key it is written under. */
export interface NamedPath {
  readonly written: string;
  readonly key: readonly (string | number)[];
}

const valueUnder = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)[key]
    : undefined;

const filesOf = (entry: unknown, key: readonly (string | number)[]): readonly NamedPath[] => {
  if (typeof entry === 'string') return [{ written: entry, key }];
  const file = valueUnder(entry, 'file');
  if (typeof file === 'string') return [{ written: file, key: [...key, 'file'] }];
  const contents = valueUnder(entry, 'contents');
  return Array.isArray(contents) ? contents.flatMap((each, index) => filesOf(each, [...key, 'contents', index])) : [];
};

/**
 * The files that `contents` names, in order, parts taken apart. What is badly written in it is passed over here:
 * the book stage reports it. Undefined when there is no `contents` at all.
 */
export const namedChapters = ({ data }: YamlHeader): readonly NamedPath[] | undefined => {
  const contents = data['contents'];
  if (contents === undefined || contents === null) return undefined;
  return Array.isArray(contents) ? contents.flatMap((entry, index) => filesOf(entry, ['contents', index])) : [];
};

/** The bibliographies and the citation style that are files of the book. */
export const namedTexts = ({ data }: YamlHeader): readonly NamedPath[] => {
  const { bibliography, citationStyle } = data;
  const lists: readonly unknown[] = Array.isArray(bibliography) ? bibliography : [bibliography];
  return [
    ...lists.flatMap((written, index) =>
      typeof written === 'string'
        ? [{ written, key: Array.isArray(bibliography) ? ['bibliography', index] : ['bibliography'] }]
        : [],
    ),
    ...(typeof citationStyle === 'string' && citationStyle.endsWith('.csl')
      ? [{ written: citationStyle, key: ['citationStyle'] }]
      : []),
  ];
};
