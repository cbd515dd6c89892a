import { cp, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../system/temporary-folder.js';
import { header, previewBook, stateOf } from './previewed-book.js';
import { runLivres } from './run-livres.js';

test('the book is served as a draft with the panel over it, and Ctrl-C ends the program well', async () => {
  const book = await previewBook();
  const home = await book.get('/');
  expect(home).toMatchObject({ status: 302, headers: { location: '/read/index.html' } });
  const page = await book.get('/read/depart.html');
  expect(page.text).toContain('La maison était vide.');
  expect(page.text).toContain('class="draft"');
  expect(page.text).toContain('<aside id="preview--panel" lang="fr"');
  expect(page.text).toContain('Rien à signaler.');
  const ended = book.says('Aperçu terminé.');
  expect(await book.interrupt()).toBe(0);
  await ended;
});

test('a save is told to the pages that it changes, which then show it; the others bring their panel up to date', async () => {
  const book = await previewBook();
  const [first, second] = await Promise.all([book.get('/read/depart.html'), book.get('/read/chemin.html')]);
  const changed = await book.listen('/read/depart.html', stateOf(first.text));
  const same = await book.listen('/read/chemin.html', stateOf(second.text));
  await Promise.all([changed.next('panel'), same.next('panel')]);
  const built = book.says(/\d\d:\d\d:\d\d {2}2 chapitres, [\d,]+ s, 1 erreur/);
  await book.save('01-depart.md', '# Le départ\n\nLa maison était *pleine*.\n\n![Le port](images/port.jpg)\n');
  await changed.next('reload');
  const { html, said } = JSON.parse(await same.next('panel')) as { html: string; said: string };
  expect(html).toContain('01-depart.md:5:1');
  expect(html).toContain('images/port.jpg');
  expect(html).toContain('href="/read/depart.html#written-at-5"');
  expect(said).toBe('1\u00A0erreur');
  expect(await built).toContain('books/cretes/01-depart.md:5:1  erreur  ');
  const page = await book.get('/read/depart.html');
  expect(page.text).toContain('<em>pleine</em>');
  expect(page.text).toContain('data-written-at="3"');
  expect(stateOf(page.text)).not.toBe(stateOf(first.text));
});

test('files written again and again after a save by renaming, and those of new folders, are seen', async () => {
  const book = await previewBook();
  for (const word of ['premier', 'second', 'troisième']) {
    await book.save('01-depart.md', `# Le départ\n\nLe ${word} jour.\n`);
    await book.shows('/read/depart.html', `Le ${word} jour.`);
  }
  await book.save('01-depart.md', '# Le départ\n\n![Un col](images/cartes/col.svg)\n');
  await book.shows('/read/depart.html', 'Image manquante');
  await mkdir(join(book.folder, 'images/cartes'), { recursive: true });
  await writeFile(
    join(book.folder, 'images/cartes/col.svg'),
    '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>',
  );
  await book.shows('/read/depart.html', 'src="pictures/col.svg"');
  expect((await book.get('/read/pictures/col.svg')).status).toBe(200);
});

test('a page whose address changes with its title leads to the new one', async () => {
  const book = await previewBook();
  await book.save('01-depart.md', '# Le départ\n\nUn.\n\n# La halte\n\nDeux.\n');
  const listener = await book.listen('/read/la-halte.html', stateOf(await book.shows('/read/la-halte.html', 'Deux.')));
  await listener.next('panel');
  await book.save('01-depart.md', '# Le départ\n\nUn.\n\n# La grande halte\n\nDeux.\n');
  await listener.next('reload');
  const moved = await book.get('/read/la-halte.html');
  expect(moved).toMatchObject({ status: 302, headers: { location: '/read/la-grande-halte.html' } });
});

test('a book that cannot be read any more keeps its pages, and says why', async () => {
  const book = await previewBook();
  const page = await book.get('/read/depart.html');
  const listener = await book.listen('/read/depart.html', stateOf(page.text));
  await listener.next('panel');
  await book.save('book.md', header.replace('title: ', 'title: ['));
  const { html } = JSON.parse(await listener.next('panel')) as { html: string };
  expect(html).toContain('ces pages montrent l’état d’avant');
  expect(html).toContain('book.md:');
  expect((await book.get('/read/depart.html')).text).toContain('La maison était vide.');
});

test('only what the edition holds is served, to this machine’s own name, to GET and HEAD', async () => {
  const book = await previewBook();
  const status = async (...asked: Parameters<typeof book.get>) => (await book.get(...asked)).status;
  expect(await status('/read/index.html', { host: 'livre.example' })).toBe(403);
  expect(await status('/read/index.html', { host: `livre.example:${book.port}` })).toBe(403);
  expect(await status('/read/index.html', { host: `localhost:${book.port}` })).toBe(200);
  expect(await status('/read/search-index.js', { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'no-cors' })).toBe(
    403,
  );
  expect(await status('/read/index.html', {}, 'POST')).toBe(405);
  expect(await status('/read/index.html', {}, 'HEAD')).toBe(200);
  for (const path of [
    '/read/absente.html',
    '/book.md',
    '/read/../book.md',
    '/read/..%2Fbook.md',
    '/etc/passwd',
    '/read/offline.js',
  ])
    expect([path, await status(path)]).toEqual([path, 404]);
  expect(await status('/%')).toBe(400);
});

test('nothing is kept by the browser: no cache, no worker, no other site’s scripts', async () => {
  const book = await previewBook();
  const { headers } = await book.get('/read/index.html');
  expect(headers['cache-control']).toBe('no-store');
  expect(headers['content-security-policy']).toContain("worker-src 'none'");
  expect(headers['content-security-policy']).toContain("script-src 'self'");
  expect(headers['cross-origin-resource-policy']).toBe('same-origin');
});

test('nothing of the preview is in an edition', async () => {
  const book = await previewBook();
  const { code } = await runLivres(['build', 'cretes', '--edition', 'web'], book.press);
  expect(code).toBe(0);
  const built = await readFile(join(book.press, 'output/cretes/read/depart.html'), 'utf8');
  expect(built).toContain('La maison était vide.');
  expect(built).not.toMatch(/preview|written-at/);
});

test('a folder that another takes the place of at once is followed still', async () => {
  const book = await previewBook();
  await cp(book.folder, `${book.folder}-autre`, { recursive: true });
  await writeFile(join(`${book.folder}-autre`, '01-depart.md'), '# Le départ\n\nAilleurs.\n');
  await rm(book.folder, { recursive: true });
  await rename(`${book.folder}-autre`, book.folder);
  await book.shows('/read/depart.html', 'Ailleurs.');
  await book.save('01-depart.md', '# Le départ\n\nEt plus loin.\n');
  await book.shows('/read/depart.html', 'Et plus loin.');
});

test('a folder of the book that another takes the place of is followed too, though its texts are the same', async () => {
  const book = await previewBook();
  const [inner, other] = [join(book.folder, 'suite'), join(book.press, 'autre')];
  await mkdir(inner);
  await book.save('suite/03-halte.md', '# La halte\n\nTrois.\n');
  await book.shows('/read/index.html', 'href="halte.html"');
  await cp(inner, other, { recursive: true, preserveTimestamps: true });
  const built = book.says('3 chapitres');
  await rename(inner, join(book.press, 'ancien'));
  await rename(other, inner);
  await built;
  await book.save('suite/03-halte.md', '# La halte\n\nQuatre.\n');
  await book.shows('/read/halte.html', 'Quatre.');
});

test('the EPUB is made on demand from the present state; a person sees a page meanwhile', async () => {
  const book = await previewBook();
  const waiting = await book.get('/cretes.epub', { accept: 'text/html' });
  expect(waiting.text).toContain('data-making="epub"');
  const listener = await book.listen('/cretes.epub', '');
  const made = await book.get('/cretes.epub', { accept: '*/*' });
  expect(made.headers['content-type']).toBe('application/epub+zip');
  expect(made.text.slice(0, 2)).toBe('PK');
  expect(JSON.parse(await listener.next('edition'))).toMatchObject({ format: 'epub' });
});

test('without a browser the PDF is refused politely', async () => {
  const book = await previewBook(['--browser', '/nowhere/chromium']);
  const answered = await book.get('/cretes.pdf');
  expect(answered.status).toBe(503);
  expect(answered.text).toContain('/nowhere/chromium');
  expect(answered.text).toContain('Installez Chromium ou Chrome');
});

test('a port that is taken is refused in words, with exit code 3', async () => {
  const other = createServer();
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
  const { port } = other.address() as { port: number };
  const book = await previewBook();
  const { code, stderr } = await runLivres(['preview', 'cretes', '--port', String(port)], book.press);
  await new Promise((resolve) => other.close(resolve));
  expect(stderr).toContain(`Le port ${port} est pris`);
  expect(code).toBe(3);
});

test('without a choice a port that is taken is no hindrance: another one is found', async () => {
  const first = await previewBook();
  const second = await previewBook([], first.press);
  expect(first.port).toBeGreaterThanOrEqual(17_000);
  expect(first.port).toBeLessThan(18_000);
  expect(second.port).not.toBe(first.port);
});

test('a folder that goes is waited for', async () => {
  const book = await previewBook();
  const gone = book.says('n’est plus là');
  await rename(book.folder, `${book.folder}-ailleurs`);
  await gone;
  const back = book.says('2 chapitres');
  await rename(`${book.folder}-ailleurs`, book.folder);
  await back;
  await book.save('01-depart.md', '# Le départ\n\nRevenue.\n');
  expect(await book.shows('/read/depart.html', 'Revenue.')).not.toContain('n’est plus là');
});

test('a change of the theme is seen', async () => {
  const book = await previewBook();
  const theme = join(book.press, 'themes/communs');
  expect((await book.get('/read/style.css')).text).not.toContain('outline: 9px');
  const listener = await book.listen('/read/depart.html', stateOf((await book.get('/read/depart.html')).text));
  await cp(new URL('../../themes/communs', import.meta.url), theme, { recursive: true });
  await writeFile(join(theme, 'web.css'), 'body { outline: 9px solid }');
  await listener.next('reload');
  expect((await book.get('/read/style.css')).text).toContain('outline: 9px');
});

test('the works that a bilingual book reads are followed too, and no PDF of it is offered', async () => {
  const lines = (title: string, lang: string) =>
    header.replace(/title: .*/, `title: ${title}`).replace('lang: fr', `lang: ${lang}`);
  const press = await temporaryFolder({
    'package.json': '{}',
    'books/un/book.md': lines('Un', 'fr'),
    'books/un/01.md': '# Un\n\nDu texte.\n',
    'books/one/book.md': lines('One', 'en'),
    'books/one/01.md': '# One\n\nSome text.\n',
    'books/cretes/book.md': lines('Deux', 'fr').replace('version:', 'bilingual: [un, one]\nversion:'),
  });
  const book = await previewBook([], press);
  const index = (await book.get('/read/index.html')).text;
  expect(index).toContain('href="/cretes.epub"');
  expect(index).not.toContain('href="/cretes.pdf"');
  const page = `/read/${/class="button" href="([^"]+)"/.exec(index.slice(index.indexOf('class="actions"')))?.[1]}`;
  expect((await book.get(page)).text).toContain('Some text.');
  await writeFile(join(press, 'books/one/01.md'), '# One\n\nSome other text.\n');
  await book.shows(page, 'Some other text.');
});
