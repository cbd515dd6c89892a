import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');

test.each(['guide', 'guide-en'])('every variable that %s names is set by the sheets that it names', async (guide) => {
  const chapter = await readFile(join(root, 'books', guide, 'atelier.md'), 'utf8');
  const rows = [...chapter.matchAll(/^\| (`--.*?) \| (.*?) \|/gm)];
  expect(rows.length).toBeGreaterThan(5);
  for (const [, variables = '', sheets = ''] of rows)
    for (const [, sheet] of sheets.matchAll(/`(\w+)`/g)) {
      const css = await readFile(join(root, `themes/communs/${sheet}.css`), 'utf8');
      const declared = /:root \{([^}]*)\}/.exec(css)?.[1] ?? '';
      for (const [, name] of variables.matchAll(/`(--[\w-]+)`/g)) expect(declared, sheet).toContain(`${name}:`);
    }
});
