import { parse } from 'smol-toml';

interface Table {
  readonly path: string;
  readonly precedence: string;
  readonly 'SPDX-FileCopyrightText': readonly string[];
  readonly 'SPDX-License-Identifier': string;
}

const text = (bytes: Uint8Array | undefined): string => new TextDecoder().decode(bytes);

/** Files that REUSE 3.3 does not cover: licence texts, sidecars, its own tables. */
const isCovered = (path: string): boolean =>
  !/^LICENSES\/|\.license$|(?:^|\/)REUSE\.toml$|(?:^|\/)(?:LICEN[CS]E|COPYING)(?:[-.][^/]*)?$/.test(path);

const expressionIds = (expression: string): readonly string[] =>
  expression.split(/[\s()]+/).filter((word) => word !== '' && !['AND', 'OR', 'WITH'].includes(word));

/** What `reuse lint` would find fault with in a bundle (REUSE 3.3), told in words; none when it follows the rules. */
export const reuseFaults = (files: ReadonlyMap<string, Uint8Array>): readonly string[] => {
  const { version, annotations } = parse(text(files.get('REUSE.toml'))) as unknown as {
    readonly version: number;
    readonly annotations: readonly Table[];
  };
  const rightsOf = (path: string) =>
    annotations.findLast((table) => table.path === '**' || table.path.replace(/\\(.)/g, '$1') === path);
  const used = new Set<string>();
  const faults = version === 1 ? [] : ['REUSE.toml is not of version 1'];
  for (const path of [...files.keys()].filter(isCovered)) {
    const table = rightsOf(path);
    if (table?.precedence !== 'override') faults.push(`${path}: what stands in the file may say something else`);
    if (!table?.['SPDX-FileCopyrightText'].some((holder) => holder.trim() !== '')) faults.push(`${path}: no holder`);
    for (const id of expressionIds(table?.['SPDX-License-Identifier'] ?? '')) used.add(id);
    if (!table?.['SPDX-License-Identifier']) faults.push(`${path}: no licence`);
  }
  const given = [...files.keys()].filter((path) => path.startsWith('LICENSES/'));
  const ids = given.map((path) => path.replace(/^LICENSES\/|\.\w+$/g, ''));
  for (const id of used) if (!ids.includes(id)) faults.push(`${id}: no text`);
  for (const id of ids) if (!used.has(id)) faults.push(`${id}: a text that nothing uses`);
  for (const path of given) if (text(files.get(path)).trim() === '') faults.push(`${path}: empty`);
  return faults;
};
