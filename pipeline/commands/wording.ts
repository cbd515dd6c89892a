import type { UiLanguage } from '../diagnostics/rule.js';

/** What the command line says, in one language. */
export interface Wording {
  readonly program: string;
  readonly build: { readonly summary: string; readonly books: string; readonly examples: string };
  readonly check: { readonly summary: string; readonly examples: string };
  readonly format: { readonly summary: string; readonly books: string; readonly examples: string };
  readonly verify: { readonly summary: string; readonly files: string; readonly examples: string };
  readonly licences: { readonly summary: string; readonly book: string; readonly examples: string };
  readonly rebadge: { readonly summary: string; readonly bundle: string; readonly examples: string };
  readonly options: Readonly<
    Record<
      | 'lang'
      | 'edition'
      | 'out'
      | 'draft'
      | 'strict'
      | 'diff'
      | 'json'
      | 'jobs'
      | 'browser'
      | 'help'
      | 'version'
      | 'book'
      | 'all'
      | 'publisher'
      | 'title'
      | 'subtitle'
      | 'published'
      | 'origin'
      | 'changes'
      | 'newFolder',
      string
    >
  >;
  readonly examplesTitle: string;
  /** Titles that the help of commander has in English. */
  readonly titles: Readonly<Record<string, string>>;
  /** What a refusal of the file system means, by its code; nothing for the codes that a bug would give. */
  readonly disk: (code: string, path: string) => string | undefined;
  readonly writing: (slug: string, step: string) => string;
  readonly pages: (count: number) => string;
  readonly words: (count: number) => string;
  readonly verified: (proofs: number) => string;
  readonly refused: (slug: string, errors: number) => string;
  readonly refusedHint: string;
  readonly kept: string;
  readonly draft: string;
  readonly made: (books: number, folder: string) => string;
  readonly open: (file: string) => string;
  readonly nothingToBuild: (folder: string) => string;
  readonly noSuchBook: (name: string) => string;
  readonly sameSlug: (slug: string) => string;
  readonly locked: (pid: number, host: string, folder: string) => string;
  readonly checked: (slug: string, errors: number, warnings: number) => string;
  /** Legend of the signs that stand for spaces in `--diff`. */
  readonly spacesShown: string;
  readonly nothingToFormat: string;
  readonly formatted: (slug: string, files: number, places: number) => string;
  readonly rebadged: (folder: string) => string;
  readonly folderExists: (folder: string) => string;
  readonly unknownFormat: (name: string, known: string) => string;
  readonly notANumber: (value: string) => string;
  readonly nothingToVerify: (folder: string) => string;
  readonly notAnEdition: (file: string) => string;
  readonly noReport: (file: string) => string;
  readonly unreadable: (file: string, reason: string) => string;
  readonly proof: (fact: string, where: string) => string;
  readonly differs: (expected: string, found: string | undefined) => string;
  readonly verdict: (file: string, proofs: number, failures: number) => string;
  readonly failed: (slug: string, step: string, reason: string) => string;
  readonly kilobyte: string;
  readonly megabyte: string;
  readonly interrupted: string;
  readonly unexpected: string;
}

const plural = (count: number, one: string, many: string): string =>
  `${count.toLocaleString('en').replaceAll(',', '\u202F')} ${count === 1 ? one : many}`;

const fr: Wording = {
  program: 'Publie des manuscrits Markdown en EPUB, PDF, web et sources, avec leur licence libre inscrite et relue.',
  build: {
    summary: 'fabrique les éditions des livres',
    books: 'livres à fabriquer : noms de dossiers de `books/`, ou chemins (tous par défaut)',
    examples: `  livres build                        tous les livres de books/, dans output/
  livres build essai guide            ces deux livres
  livres build essai --edition pdf    seulement le PDF ; les autres éditions restent
  livres build brouillons/roman --draft`,
  },
  check: {
    summary: 'relit les manuscrits et dit ce qui manque, sans rien écrire',
    examples: `  livres check                        tous les livres
  livres check essai --strict         les avertissements comptent comme des erreurs
  livres check essai --diff           montre ce que \`livres format\` changerait
  livres check essai --json           pour un autre programme`,
  },
  format: {
    summary: 'écrit la typographie dans les manuscrits : espaces, guillemets, tirets, apostrophes, rien d’autre',
    books: 'livres à mettre en ordre : noms de dossiers de `books/`, ou chemins (tous par défaut)',
    examples: `  livres check essai --diff           d’abord, voir ce qui changera
  livres format essai                 l’écrire dans les fichiers`,
  },
  verify: {
    summary: 'ouvre des éditions finies, relit leur licence et la compare à leur fiche',
    files:
      'fichiers EPUB, PDF ou zip, dossiers read/, dossiers de livres, ou dossier de sortie, catalogue compris (tout output/ par défaut)',
    examples: `  livres verify output/essai          toutes les éditions d’un livre
  livres verify essai.epub --book books/essai
  livres verify --all essai.epub      sa structure aussi, lien par lien
  livres verify --json                toutes les éditions d’output/, et le catalogue`,
  },
  licences: {
    summary: 'dit de quoi un livre est fait, sous quelles licences, et si chaque élément peut y être',
    book: 'livre : nom d’un dossier de `books/`, ou chemin',
    examples: `  livres licences essai               la table, les règles et leurs remèdes
  livres licences essai --json        pour un autre programme`,
  },
  rebadge: {
    summary: 'tire d’un paquet de sources le dossier d’une nouvelle édition, sous un autre nom',
    bundle: 'archive `…-source.zip`, ou son dossier décompressé',
    examples: `  livres rebadge essai-source.zip --publisher "Le Lavoir" --title "Le Livre confié, annoté"
  livres rebadge essai-source.zip --publisher "Le Lavoir" --title "Le Livre confié" \\
    --subtitle "Édition de poche" --changes "chapitre 3 mis à jour" --out books/confie-poche`,
  },
  options: {
    lang: 'langue des messages : fr ou en (sinon celle de LANG)',
    edition: 'éditions, séparées par des virgules : epub, pdf, web, source (toutes par défaut)',
    out: 'dossier de sortie',
    draft: 'fabrique malgré les erreurs, avec des marques et le mot « brouillon » partout',
    strict: 'les avertissements comptent comme des erreurs',
    diff: 'montre, ligne à ligne, les caractères que la typographie change',
    json: 'écrit le résultat en JSON sur la sortie standard',
    jobs: 'livres fabriqués en même temps',
    browser: 'chemin du Chromium qui imprime les PDF',
    help: 'affiche cette aide',
    version: 'affiche la version',
    publisher: 'votre nom d’éditeur',
    title: 'titre de la nouvelle édition',
    subtitle: 'son sous-titre',
    published: 'date de parution, AAAA-MM-JJ (aujourd’hui sinon)',
    origin: 'adresse où le paquet a été trouvé',
    changes: 'ce que vous changez par ailleurs, dans la langue du livre',
    newFolder: 'dossier du nouveau livre (sinon, celui de son titre parmi les livres)',
    book: 'compare au manuscrit de ce livre plutôt qu’à report.json',
    all: 'mesure tout ce qui peut l’être : structure, liens, navigation, notes, rôles, imbrication (EPUB)',
  },
  examplesTitle: 'Exemples :',
  titles: {
    'Usage:': 'Usage :',
    'Arguments:': 'Arguments :',
    'Options:': 'Options :',
    'Commands:': 'Commandes :',
    'Global Options:': 'Options communes :',
  },
  disk: (code, path) =>
    ({
      ENOSPC: 'Le disque est plein. Les éditions précédentes sont intactes ; libérez de la place et recommencez.',
      EACCES: `Accès refusé à \`${path}\`. Vérifiez les droits du dossier, ou choisissez-en un autre avec --out.`,
      EROFS: `\`${path}\` est sur un disque en lecture seule. Choisissez un autre dossier avec --out.`,
      EPIPE: '',
    })[code],
  writing: (slug, step) => `${slug} : ${step}…`,
  pages: (count) => plural(count, 'page', 'pages'),
  words: (count) => plural(count, 'mot', 'mots'),
  verified: (proofs) => `relu dans les fichiers finis : ${plural(proofs, 'preuve', 'preuves')}`,
  refused: (slug, errors) => `${slug} : refusé, ${plural(errors, 'erreur', 'erreurs')}.`,
  refusedHint: '`--draft` en fait un brouillon malgré les erreurs.',
  kept: 'Les dernières bonnes éditions restent en place.',
  draft: 'brouillon',
  made: (books, folder) => `${plural(books, 'livre', 'livres')} dans ${folder}`,
  open: (file) => `Ouvrez ${file}`,
  nothingToBuild: (folder) => `Aucun livre dans \`${folder}\` : un livre est un dossier qui contient \`book.md\`.`,
  noSuchBook: (name) => `Pas de livre \`${name}\` : ni dossier de ce chemin, ni dossier de ce nom parmi les livres.`,
  sameSlug: (slug) => `Deux livres s’appellent \`${slug}\` : leurs éditions s’écraseraient. Renommez un dossier.`,
  locked: (pid, host, folder) =>
    `Une autre fabrication écrit dans \`${folder}\` (processus ${pid} sur ${host}). Attendez qu’elle finisse, ou choisissez un autre dossier avec --out.`,
  checked: (slug, errors, warnings) =>
    `${slug} : ${plural(errors, 'erreur', 'erreurs')}, ${plural(warnings, 'avertissement', 'avertissements')}.`,
  spacesShown: '⍽ espace insécable, ⎵ espace fine insécable. `livres format` écrit ces changements dans les fichiers.',
  nothingToFormat: 'Typographie du manuscrit : rien à changer.',
  formatted: (slug, files, places) =>
    files === 0
      ? `${slug} : rien à changer.`
      : `${slug} : ${plural(places, 'passage changé', 'passages changés')} dans ${plural(files, 'fichier', 'fichiers')}.`,
  rebadged: (folder) => `Nouvelle édition dans ${folder} : relisez-la, puis \`livres build\`.`,
  folderExists: (folder) => `\`${folder}\` existe déjà : choisissez un autre dossier avec --out.`,
  unknownFormat: (name, known) => `Édition inconnue : \`${name}\`. Éditions : ${known}.`,
  notANumber: (value) => `\`${value}\` n’est pas un nombre entier positif.`,
  nothingToVerify: (folder) =>
    `Aucune édition dans \`${folder}\` : lancez d’abord \`livres build\`, ou nommez des fichiers.`,
  notAnEdition: (file) => `${file} : ni EPUB, ni PDF, ni bundle de sources, ni dossier web.`,
  noReport: (file) =>
    `${file} : pas de report.json à côté, donc rien à quoi comparer. Indiquez le manuscrit avec --book.`,
  unreadable: (file, reason) => `${file} : illisible (${reason}).`,
  proof: (fact, where) => `${fact}, dans ${where}`,
  differs: (expected, found) =>
    `attendu « ${expected} », ${found === undefined ? 'rien trouvé' : `trouvé « ${found} »`}`,
  verdict: (file, proofs, failures) =>
    failures === 0
      ? `${file} : ${plural(proofs, 'preuve', 'preuves')}, tout concorde.`
      : `${file} : ${failures} sur ${plural(proofs, 'preuve', 'preuves')} ne concordent pas.`,
  failed: (slug, step, reason) => `${slug} : ${step} n’a pas pu être fait. ${reason}`,
  kilobyte: 'ko',
  megabyte: 'Mo',
  interrupted: 'Interrompu : rien d’à moitié écrit ne reste.',
  unexpected: 'Erreur imprévue du programme ; merci de la signaler avec ce qui suit.',
};

const en: Wording = {
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
  rebadge: {
    summary: 'make the folder of a new edition of a source bundle, under another name',
    bundle: 'archive `…-source.zip`, or its unpacked folder',
    examples: `  livres rebadge essai-source.zip --publisher "The Wash House" --title "The Entrusted Book, Annotated"
  livres rebadge essai-source.zip --publisher "The Wash House" --title "The Entrusted Book" \\
    --subtitle "Pocket edition" --changes "chapter 3 brought up to date" --out books/entrusted-pocket`,
  },
  options: {
    lang: 'language of messages: fr or en (else that of LANG)',
    edition: 'editions, separated by commas: epub, pdf, web, source (all by default)',
    out: 'output folder',
    draft: 'build in spite of errors, with marks and the word “draft” everywhere',
    strict: 'warnings count as errors',
    diff: 'show, line by line, the characters that typography changes',
    json: 'write the result as JSON to standard output',
    jobs: 'books made at the same time',
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
    book: 'compare with this book’s manuscript instead of report.json',
    all: 'measure everything that can be: structure, links, navigation, notes, roles, nesting (EPUB)',
  },
  examplesTitle: 'Examples:',
  titles: {},
  disk: (code, path) =>
    ({
      ENOSPC: 'The disk is full. The previous editions are intact; make room and try again.',
      EACCES: `Access to \`${path}\` was refused. Check the folder’s permissions, or choose another with --out.`,
      EROFS: `\`${path}\` is on a read-only disk. Choose another folder with --out.`,
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
  nothingToBuild: (folder) => `No book in \`${folder}\`: a book is a folder that holds \`book.md\`.`,
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
  folderExists: (folder) => `\`${folder}\` is there already: choose another folder with --out.`,
  unknownFormat: (name, known) => `Unknown edition: \`${name}\`. Editions: ${known}.`,
  notANumber: (value) => `\`${value}\` is not a positive whole number.`,
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

/** Everything the command line says. */
export const wording: Readonly<Record<UiLanguage, Wording>> = { fr, en };
