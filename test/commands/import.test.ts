import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { docx, p, run } from '../import/documents.js';
import { temporaryFolder } from '../system/temporary-folder.js';
import { runLivres } from './run-livres.js';

const document = docx(
  p('Les haies', 'Title') +
    p('Le départ', 'Heading1') +
    p(run('Une haie ') + run('rouge', '<w:color w:val="FF0000"/>')),
  { core: '<dc:creator>Camille Orsini</dc:creator><dcterms:modified>2026-02-01T00:00:00Z</dcterms:modified>' },
);

test('import makes a folder that is a book as soon as it has a licence, and never writes over one', async () => {
  const folder = await temporaryFolder({ 'haies.docx': document });
  const made = await runLivres(['import', 'haies.docx', '--license', 'cc-by-sa-4.0'], folder);
  expect(made.stderr).toBe('');
  expect(made.stdout).toContain('Nouveau livre dans books/les-haies : 1 chapitre.');
  expect(made.stdout).toContain('5 mots, tous ceux du document.'.replace('5', '7'));
  expect(made.stdout).toContain('1 passage en couleur');
  expect(made.stdout).toContain('« Une haie rouge » : rouge');
  expect(await readFile(join(folder, 'books/les-haies/01-le-depart.md'), 'utf8')).toBe(
    '# Le départ\n\nUne haie rouge\n',
  );
  const built = await runLivres(['build', '--edition', 'epub'], folder);
  expect(built.code).toBe(0);
  const again = await runLivres(['import', 'haies.docx'], folder);
  expect(again.stderr).toContain('existe déjà');
  expect(again.code).toBe(2);
  expect(await readdir(join(folder, 'books'))).toEqual(['les-haies']);
});

test('check then asks for nothing but the licence', async () => {
  const folder = await temporaryFolder({ 'haies.docx': document });
  const made = await runLivres(['import', 'haies.docx'], folder);
  expect(made.stdout).toContain('Choisissez la licence dans books/les-haies/book.md');
  const { stdout } = await runLivres(['check', '--json'], folder);
  const [{ messages }] = JSON.parse(stdout) as [{ messages: { ruleId: string }[] }];
  expect(messages.map(({ ruleId }) => ruleId)).toEqual(['key-missing']);
});

test('import says what it cannot read, with the remedy, and writes nothing', async () => {
  const folder = await temporaryFolder({ 'vieux.doc': Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0]) });
  const { code, stderr } = await runLivres(['import', 'vieux.doc'], folder);
  expect(stderr).toContain('enregistrez-le en .docx');
  expect(code).toBe(2);
  expect(await readdir(folder)).not.toContain('books');
  const unknown = await runLivres(['import', 'vieux.doc', '--license', 'libre'], folder);
  expect(unknown.stderr).toContain('Licence inconnue');
});

test('import --json gives every place', async () => {
  const folder = await temporaryFolder({ 'haies.docx': document });
  const { stdout } = await runLivres(['--lang', 'en', 'import', 'haies.docx', '--json', '--out', 'neuf'], folder);
  expect(JSON.parse(stdout)).toMatchObject({
    title: 'Les haies',
    chapters: 1,
    missing: [],
    findings: [{ kind: 'colour', at: 'Une haie rouge', detail: 'rouge' }],
  });
});
