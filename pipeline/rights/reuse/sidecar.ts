/** What a `.license` file says of the file beside it. */
export interface Sidecar {
  readonly copyright: readonly string[];
  readonly licenses: readonly string[];
  readonly title?: string;
  readonly source?: string;
  readonly changes?: string;
  /** 1-based line of the licence, else of the first thing said. */
  readonly line: number;
}

/** Tags of SPDX, and three words that it has no tags for, in the press's languages. */
const tags = {
  copyright: /^(?:SPDX-FileCopyrightText:\s*|(?=Copyright\s|©))(.+)$/i,
  licenses: /^SPDX-License-Identifier:\s*(.+)$/i,
  title: /^(?:title|titre)\s*:\s*(.+)$/i,
  source: /^source\s*:\s*(.+)$/i,
  changes: /^(?:changes|changements|modifications)\s*:\s*(.+)$/i,
} as const;

type Tag = keyof typeof tags;

const names = Object.keys(tags) as readonly Tag[];

/** Comment signs that people bring along when they copy a header from a source file. */
const bare = (line: string): string =>
  line.replace(/^\s*(?:#+|\/\/|\/\*+|\*|<!--|--|;)?\s*/, '').replace(/\s*(?:\*\/|-->)\s*$/, '');

/** Reads the text of a REUSE sidecar: `image.png.license` (REUSE 3.3, "Comment headers" and ".license file"). */
export const parseSidecar = (text: string): Sidecar => {
  const found = text.split(/\r?\n/).flatMap((line, index) =>
    names.flatMap((tag) => {
      const value = tags[tag].exec(bare(line))?.[1]?.trim();
      return value ? [{ tag, value, line: index + 1 }] : [];
    }),
  );
  const values = (tag: Tag): readonly string[] => found.filter((each) => each.tag === tag).map(({ value }) => value);
  const optional = (['title', 'source', 'changes'] as const).flatMap((tag) => {
    const [value] = values(tag);
    return value === undefined ? [] : [[tag, value] as const];
  });
  return {
    copyright: values('copyright'),
    licenses: values('licenses'),
    ...Object.fromEntries(optional),
    line: (found.find(({ tag }) => tag === 'licenses') ?? found[0])?.line ?? 1,
  };
};
