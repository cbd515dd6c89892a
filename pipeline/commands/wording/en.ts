import type { Wording } from '../wording.js';
import { findingsEn } from './findings-en.js';
import { grouped } from './grouped.js';

const plural = (count: number, one: string, many: string): string => `${grouped(count)} ${count === 1 ? one : many}`;

export const en: Wording = {
  program: 'Publishes Markdown manuscripts as EPUB, PDF, web and sources, their free licence stamped and read back.',
  build: {
    summary: 'make the editions of books',
    books: 'books to make: folder names under `books/`, or paths (all by default)',
    examples: `  livres build                        every book of books/, into output/
  livres build essai guide            these two books
  livres build essai --edition pdf    only the PDF; the other editions stay
  livres build drafts/novel --draft`,
  },
  check: {
    summary: 'read the manuscripts and say what is missing, without writing anything',
    examples: `  livres check                        every book
  livres check essai --strict         warnings count as errors
  livres check essai --diff           show what \`livres format\` would change
  livres check essai --json           for another program`,
  },
  format: {
    summary: 'write typography into the manuscripts: spaces, quotes, dashes, apostrophes, nothing else',
    books: 'books to put in order: folder names under `books/`, or paths (all by default)',
    examples: `  livres check essai --diff           first, see what will change
  livres format essai                 write it into the files`,
  },
  import: {
    summary: 'make the folder of a new book from a Word or LibreOffice document (.docx, .odt)',
    file: '`.docx` or `.odt` document',
    examples: `  livres import manuscript.docx       books/<title>/, a file for each chapter
  livres import novel.odt --title "The Ridge Path" --license CC-BY-SA-4.0
  livres import novel.odt --one-file --out drafts/novel`,
  },
  verify: {
    summary: 'open finished editions, read their licence back and compare it with their record',
    files:
      'EPUB, PDF or zip files, read/ folders, book folders, or an output folder, catalogue included (all of output/ by default)',
    examples: `  livres verify output/essai          every edition of a book
  livres verify essai.epub --book books/essai
  livres verify --all essai.epub      its structure too, link by link
  livres verify --json                every edition of output/, and the catalogue`,
  },
  licences: {
    summary: 'tell what a book is made of, under which licences, and whether each part may be there',
    book: 'book: folder name under `books/`, or path',
    examples: `  livres licences essai               the table, the rules and their remedies
  livres licences essai --json        for another program`,
  },
  preview: {
    summary: 'show a book in the browser while it is written: each save is seen at once',
    book: 'book: folder name under `books/`, or path',
    examples: `  livres preview essai                open the address that is shown; Ctrl-C to end
  livres preview essai --port 8080    always at the same address
  livres preview drafts/novel         a book from elsewhere`,
    opened: (slug, address) => `Preview of ${slug}: ${address}   (Ctrl-C to end)`,
    step: (step) => `${step}…`,
    built: (chapters, seconds, errors, warnings) =>
      [
        chapters === undefined ? 'the book cannot be read' : plural(chapters, 'chapter', 'chapters'),
        `${seconds} s`,
        ...(errors > 0 ? [plural(errors, 'error', 'errors')] : []),
        ...(warnings > 0 ? [plural(warnings, 'warning', 'warnings')] : []),
      ].join(', '),
    gone: (folder) => `The folder \`${folder}\` is not there any more. The preview will go on when it is back.`,
    notWatched: (reason) =>
      `Some files cannot be watched: their changes will be seen with those of another only. ${reason}`,
    portTaken: (port) =>
      `Port ${port} is another program’s, or reserved. Choose another with --port, or let the program choose.`,
    making: (format, step) => `${format}: ${step}`,
    made: (format, seconds) => `${format} made in ${seconds} s`,
    unreadable: 'The book cannot be read as it is now: mend its errors first.',
    noBrowser: 'No browser could be started to print the PDF.',
    ended: 'Preview ended.',
  },
  rebadge: {
    summary: 'make the folder of a new edition of a source bundle, under another name',
    bundle: 'archive `…-source.zip`, or its unpacked folder',
    examples: `  livres rebadge essai-source.zip --publisher "The Wash House" --title "The Entrusted Book, Annotated"
  livres rebadge essai-source.zip --publisher "The Wash House" --title "The Entrusted Book" \\
    --subtitle "Pocket edition" --changes "chapter 3 brought up to date" --out books/entrusted-pocket`,
  },
  newBook: {
    summary: 'make the folder of a new book, ready to build',
    slug: 'name of the folder, short and without accents; or its path; or the title, to make a name of',
    examples: `  livres new my-book
  livres new "The Ridge Path" --author "Camille Orsini" --collection Notebooks
  livres new chemin --title "Le chemin des crêtes" --in fr --license CC-BY-4.0
  livres new chemin --from my-book --in fr --author "Ada Field"
  livres new drafts/novel`,
    made: (title, folder) => `“${title}” is in ${folder}:`,
    files: ['the details, then the blurb', 'a chapter, with marks at work', 'its drawing'],
    named: (slug) => `The folder, and the address of the book, is called \`${slug}\` after the title.`,
    signed: (name, from) =>
      from === 'git'
        ? `It is signed ${name}, whom git knows: write another name into \`book.md\` if need be.`
        : `It is signed by nobody: write your name in the place of “${name}”, twice in \`book.md\`.`,
    translated: (title, folder, from, lang) =>
      `“${title}” is in ${folder}, to be translated (\`${from}\` → \`${lang}\`).`,
    untranslated: (from) =>
      `Each chapter says that it is still in the language of the original: take \`lang: ${from}\` out of its header once it is translated. The details and the blurb are to be translated too.`,
    notTranslatable: (book) =>
      `\`${book}\` cannot be translated as it is: correct its errors first. A bilingual book is translated by its two halves.`,
    sameLanguage: (book, lang) =>
      `\`${book}\` is in \`${lang}\` already: give the language of the translation with --in.`,
    notAllowed: (book) => `The translation of \`${book}\` could not be published: nothing was written.`,
    next: 'Now:',
    exists: (folder) =>
      `\`${folder}\` is there already, and stays as it is: choose another name. If it has no \`book.md\`, \`livres check\` shows one to copy.`,
  },
  doctor: {
    summary: 'say what works on this machine, what is missing, and the remedy',
    examples: `  livres doctor                       on one page
  livres doctor --browser embedded    with the Chromium that npm brought
  livres doctor --json                for another program`,
  },
  groups: { writing: 'Writing:', publishing: 'Publishing:', rights: 'Rights:' },
  options: {
    lang: 'language of messages: fr or en (else that of LANG)',
    edition:
      'editions, separated by commas: epub, epub-compat, pdf, web, source (all but epub-compat by default, unless the book asks for it)',
    out: 'output folder',
    draft: 'build in spite of errors, with marks and the word “draft” everywhere',
    strict: 'warnings count as errors',
    diff: 'show, line by line, the characters that typography changes',
    json: 'write the result as JSON to standard output',
    jobs: 'books made at the same time',
    port: 'port of the preview, on this machine only (otherwise always the same for a book)',
    browser: 'path of the Chromium that prints PDFs',
    help: 'show this help',
    version: 'show the version',
    publisher: 'your name as publisher',
    title: 'title of the new edition',
    subtitle: 'its subtitle',
    published: 'date of publication, YYYY-MM-DD (today otherwise)',
    origin: 'address where the bundle was found',
    changes: 'what else you change, in the language of the book',
    newFolder: 'folder of the new book (otherwise that of its title, among the books)',
    bookTitle: 'title of the book (otherwise made of the folder’s name)',
    author: 'author; again for each, if there are several (otherwise the name that git knows)',
    bookLanguage: 'language of the book: fr, en, de, pt-BR… (otherwise that of messages)',
    license: 'licence: SPDX id or Creative Commons address (otherwise CC-BY-SA-4.0, or that of the original)',
    collection: 'collection that it belongs to',
    from: 'book to translate: its chapters, pictures and credits are taken over; --author then names who translates',
    importTitle: 'title of the book (the one that the document says, otherwise)',
    importLicense: 'licence of the book: SPDX id or address (to be filled in book.md otherwise)',
    oneFile: 'one file for all chapters',
    book: 'compare with this book’s manuscript instead of report.json',
    all: 'measure everything that can be: structure, links, navigation, notes, roles, nesting (EPUB)',
  },
  examplesTitle: 'Examples:',
  titles: {},
  disk: (code, path) =>
    ({
      ENOSPC: 'The disk is full. The previous editions are intact; make room and try again.',
      EACCES: `Access to \`${path}\` was refused. Check the folder’s permissions, or choose another.`,
      EROFS: `\`${path}\` is on a read-only disk. Choose another folder.`,
      ENOTDIR: `\`${path}\` leads through a file, which is no folder. Choose another path.`,
      EPIPE: '',
    })[code],
  writing: (slug, step) => `${slug}: ${step}…`,
  pages: (count) => plural(count, 'page', 'pages'),
  words: (count) => plural(count, 'word', 'words'),
  verified: (proofs) => `read back from the finished files: ${plural(proofs, 'proof', 'proofs')}`,
  refused: (slug, errors) => `${slug}: refused, ${plural(errors, 'error', 'errors')}.`,
  refusedHint: '`--draft` makes a draft in spite of the errors.',
  kept: 'The last good editions stay in place.',
  draft: 'draft',
  made: (books, folder) => `${plural(books, 'book', 'books')} in ${folder}`,
  open: (file) => `Open ${file}`,
  nothingToBuild: (folder) =>
    `No book in \`${folder}\`: a book is a folder that holds \`book.md\`. \`livres new\` makes one.`,
  noSuchBook: (name) => `No book \`${name}\`: neither a folder of that path nor one of that name among the books.`,
  sameSlug: (slug) => `Two books are called \`${slug}\`: their editions would overwrite each other. Rename a folder.`,
  locked: (pid, host, folder) =>
    `Another build is writing to \`${folder}\` (process ${pid} on ${host}). Wait for it to end, or choose another folder with --out.`,
  checked: (slug, errors, warnings) =>
    `${slug}: ${plural(errors, 'error', 'errors')}, ${plural(warnings, 'warning', 'warnings')}.`,
  spacesShown: '⍽ no-break space, ⎵ narrow no-break space. `livres format` writes these changes into the files.',
  nothingToFormat: 'Typography of the manuscript: nothing to change.',
  formatted: (slug, files, places) =>
    files === 0
      ? `${slug}: nothing to change.`
      : `${slug}: ${plural(places, 'passage', 'passages')} changed in ${plural(files, 'file', 'files')}.`,
  rebadged: (folder) => `New edition in ${folder}: read it again, then \`livres build\`.`,
  imported: (folder, { chapters, notes, pictures, tables }) =>
    `New book in ${folder}: ${[
      plural(chapters, 'chapter', 'chapters'),
      ...(notes > 0 ? [plural(notes, 'note', 'notes')] : []),
      ...(pictures > 0 ? [plural(pictures, 'picture', 'pictures')] : []),
      ...(tables > 0 ? [plural(tables, 'table', 'tables')] : []),
    ].join(', ')}.`,
  readAgain: (words, missing) => {
    if (!missing) return 'The folder could not be read back: `livres check` says why.';
    const read = `Read back in the folder: ${plural(words, 'word', 'words')}`;
    if (missing.length === 0) return `${read}, all those of the document.`;
    const shown = missing.slice(0, 12).join(', ');
    return `${read}, of which ${plural(missing.length, 'is not there as it was', 'are not there as they were')}: ${shown}${missing.length > 12 ? '…' : ''}`;
  },
  afterImport: (folder, license) =>
    `${license === undefined ? `Choose the licence in ${folder}/book.md, then` : `Licence: ${license}. Then`} \`livres check ${folder}\` says what is still missing.`,
  findings: findingsEn,
  findingTitles: { lost: 'Lost, or to be made again', changed: 'Kept otherwise, to be read again' },
  foundAt: (words, detail) => [...(words === '' ? [] : [`“${words}”`]), ...(detail ? [detail] : [])].join(': '),
  moreFindings: (count) => `… and ${plural(count, 'other', 'others')} (--json gives them all)`,
  notImported: {
    'not-a-document': 'neither a .docx nor an .odt; open it in LibreOffice and save it as .odt',
    'old-word':
      'old Word format (.doc), or a document with a password; open it and save it as .docx or .odt, without a password',
    'rich-text': 'RTF document; open it in LibreOffice and save it as .odt',
    encrypted: 'document with a password; save it without one',
    'too-large': 'the document is enormous once unpacked',
    'unsafe-archive': 'the archive is made to harm: paths out of the folder, duplicates, or boundless compression',
    doctype: 'the document holds a DOCTYPE declaration, which no word processor writes',
    damaged: 'the document is damaged; open it in LibreOffice, which can often repair it, and save it again',
  },
  unknownLicense: (text) => `Unknown licence: \`${text}\`. An SPDX id, such as CC-BY-SA-4.0.`,
  folderExists: (folder) => `\`${folder}\` is there already: choose another folder with --out.`,
  unknownFormat: (name, known) => `Unknown edition: \`${name}\`. Editions: ${known}.`,
  notANumber: (value) => `\`${value}\` is not a positive whole number.`,
  notAPort: (value) => `\`${value}\` is not a port: a whole number from 1 to 65535.`,
  nothingToVerify: (folder) => `No edition in \`${folder}\`: run \`livres build\` first, or name files.`,
  notAnEdition: (file) => `${file}: neither an EPUB, a PDF, a source bundle nor a web folder.`,
  noReport: (file) => `${file}: no report.json beside it, so nothing to compare with. Name the manuscript with --book.`,
  unreadable: (file, reason) => `${file}: cannot be read (${reason}).`,
  proof: (fact, where) => `${fact}, in ${where}`,
  differs: (expected, found) => `expected “${expected}”, ${found === undefined ? 'found nothing' : `found “${found}”`}`,
  verdict: (file, proofs, failures) =>
    failures === 0
      ? `${file}: ${plural(proofs, 'proof', 'proofs')}, all agree.`
      : `${file}: ${failures} of ${plural(proofs, 'proof', 'proofs')} do not agree.`,
  failed: (slug, step, reason) => `${slug}: ${step} could not be made. ${reason}`,
  kilobyte: 'kB',
  megabyte: 'MB',
  interrupted: 'Interrupted: nothing half-written is left.',
  unexpected: 'Unexpected error of the program; please report it with what follows.',
};
