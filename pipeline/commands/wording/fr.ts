import type { Wording } from '../wording.js';
import { findingsFr } from './findings-fr.js';
import { grouped } from './grouped.js';

/** None is singular in French. */
const plural = (count: number, one: string, many: string): string => `${grouped(count)} ${count < 2 ? one : many}`;

export const fr: Wording = {
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
  import: {
    summary: 'fait d’un document Word ou LibreOffice (.docx, .odt) le dossier d’un nouveau livre',
    file: 'document `.docx` ou `.odt`',
    examples: `  livres import manuscrit.docx        books/<titre>/, un fichier par chapitre
  livres import roman.odt --title "Le chemin des crêtes" --license CC-BY-SA-4.0
  livres import roman.odt --one-file --out brouillons/roman`,
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
  preview: {
    summary: 'montre un livre dans le navigateur pendant qu’on l’écrit : chaque enregistrement s’y voit aussitôt',
    book: 'livre : nom d’un dossier de `books/`, ou chemin',
    examples: `  livres preview essai                ouvrez l’adresse affichée ; Ctrl-C pour finir
  livres preview essai --port 8080    toujours à la même adresse
  livres preview brouillons/roman     un livre d’ailleurs`,
    opened: (slug, address) => `Aperçu du livre ${slug} : ${address}   (Ctrl-C pour finir)`,
    step: (step) => `${step}…`,
    built: (chapters, seconds, errors, warnings) =>
      [
        chapters === undefined ? 'le livre ne peut pas être lu' : plural(chapters, 'chapitre', 'chapitres'),
        `${seconds} s`,
        ...(errors > 0 ? [plural(errors, 'erreur', 'erreurs')] : []),
        ...(warnings > 0 ? [plural(warnings, 'avertissement', 'avertissements')] : []),
      ].join(', '),
    gone: (folder) => `Le dossier \`${folder}\` n’est plus là. L’aperçu reprendra quand il reviendra.`,
    notWatched: (reason) =>
      `Des fichiers ne peuvent pas être suivis : leurs changements ne se verront qu’avec ceux d’un autre. ${reason}`,
    portTaken: (port) =>
      `Le port ${port} est pris par un autre programme, ou réservé. Choisissez-en un autre avec --port, ou laissez le programme choisir.`,
    making: (format, step) => `${format} : ${step}`,
    made: (format, seconds) => `${format} fait en ${seconds} s`,
    unreadable: 'Le livre ne peut pas être lu dans son état présent : corrigez d’abord ses erreurs.',
    noBrowser: 'Aucun navigateur n’a pu être lancé pour imprimer le PDF.',
    ended: 'Aperçu terminé.',
  },
  rebadge: {
    summary: 'tire d’un paquet de sources le dossier d’une nouvelle édition, sous un autre nom',
    bundle: 'archive `…-source.zip`, ou son dossier décompressé',
    examples: `  livres rebadge essai-source.zip --publisher "Le Lavoir" --title "Le Livre confié, annoté"
  livres rebadge essai-source.zip --publisher "Le Lavoir" --title "Le Livre confié" \\
    --subtitle "Édition de poche" --changes "chapitre 3 mis à jour" --out books/confie-poche`,
  },
  newBook: {
    summary: 'crée le dossier d’un nouveau livre, prêt à construire',
    slug: 'nom du dossier, court et sans accents ; ou son chemin ; ou le titre, dont un nom sera tiré',
    examples: `  livres new mon-livre
  livres new "Le chemin des crêtes" --author "Camille Orsini" --collection Carnets
  livres new ridge-path --title "The Ridge Path" --in en --license CC-BY-4.0
  livres new ridge-path --from mon-livre --in en --author "Ada Field"
  livres new brouillons/roman`,
    made: (title, folder) => `« ${title} » est dans ${folder} :`,
    files: ['la fiche, puis la présentation', 'un chapitre, signes à l’œuvre', 'le dessin de ce chapitre'],
    named: (slug) => `Le dossier, et l’adresse du livre, s’appelle \`${slug}\` d’après le titre.`,
    signed: (name, from) =>
      from === 'git'
        ? `Il est signé ${name}, d’après git : un autre nom s’écrit dans \`book.md\`.`
        : `Il n’est signé de personne : écrivez votre nom à la place de « ${name} », deux fois dans \`book.md\`.`,
    translated: (title, folder, from, lang) =>
      `« ${title} » est dans ${folder}, à traduire (\`${from}\` → \`${lang}\`).`,
    untranslated: (from) =>
      `Chaque chapitre dit qu’il est encore dans la langue de l’original : ôtez \`lang: ${from}\` de son en-tête une fois traduit. La fiche et la présentation sont aussi à traduire.`,
    notTranslatable: (book) =>
      `\`${book}\` ne peut pas être traduit tel quel : corrigez d’abord ses erreurs. Un livre bilingue se traduit par ses deux moitiés.`,
    sameLanguage: (book, lang) => `\`${book}\` est déjà en \`${lang}\` : donnez la langue de la traduction avec --in.`,
    notAllowed: (book) => `La traduction de \`${book}\` ne pourrait pas être publiée : rien n’a été écrit.`,
    next: 'À présent :',
    exists: (folder) =>
      `\`${folder}\` existe déjà, et reste tel quel : choisissez un autre nom. S’il n’a pas de \`book.md\`, \`livres check\` en montre un à recopier.`,
  },
  doctor: {
    summary: 'dit ce qui marche sur cette machine, ce qui manque, et le remède',
    examples: `  livres doctor                       sur une page
  livres doctor --browser embedded    avec le Chromium venu par npm
  livres doctor --json                pour un autre programme`,
  },
  groups: { writing: 'Écrire :', publishing: 'Publier :', rights: 'Les droits :' },
  options: {
    lang: 'langue des messages : fr ou en (sinon celle de LANG)',
    edition:
      'éditions, séparées par des virgules : epub, epub-compat, pdf, web, source (toutes par défaut, sauf epub-compat si le livre ne la demande pas)',
    out: 'dossier de sortie',
    draft: 'fabrique malgré les erreurs, avec des marques et le mot « brouillon » partout',
    strict: 'les avertissements comptent comme des erreurs',
    diff: 'montre, ligne à ligne, les caractères que la typographie change',
    json: 'écrit le résultat en JSON sur la sortie standard',
    jobs: 'livres fabriqués en même temps',
    port: 'port de l’aperçu, sur cette machine seulement (sinon, toujours le même pour un livre)',
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
    bookTitle: 'titre du livre (sinon, tiré du nom du dossier)',
    author: 'auteur⋅ice ; à répéter s’il y en a plusieurs (sinon, le nom que git connaît)',
    bookLanguage: 'langue du livre : fr, en, de, pt-BR… (sinon, celle des messages)',
    license: 'licence : identifiant SPDX ou adresse Creative Commons (sinon CC-BY-SA-4.0, ou celle de l’original)',
    collection: 'collection où le ranger',
    from: 'livre à traduire : ses chapitres, ses images et ses crédits sont repris ; --author nomme alors qui traduit',
    importTitle: 'titre du livre (sinon, celui que dit le document)',
    importLicense: 'licence du livre : identifiant SPDX ou adresse (à remplir dans book.md sinon)',
    oneFile: 'un seul fichier pour tous les chapitres',
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
      EACCES: `Accès refusé à \`${path}\`. Vérifiez les droits du dossier, ou choisissez-en un autre.`,
      EROFS: `\`${path}\` est sur un disque en lecture seule. Choisissez un autre dossier.`,
      ENOTDIR: `\`${path}\` traverse un fichier, qui n’est pas un dossier. Choisissez un autre chemin.`,
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
  nothingToBuild: (folder) =>
    `Aucun livre dans \`${folder}\` : un livre est un dossier qui contient \`book.md\`. \`livres new\` en crée un.`,
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
  imported: (folder, { chapters, notes, pictures, tables }) =>
    `Nouveau livre dans ${folder} : ${[
      plural(chapters, 'chapitre', 'chapitres'),
      ...(notes > 0 ? [plural(notes, 'note', 'notes')] : []),
      ...(pictures > 0 ? [plural(pictures, 'image', 'images')] : []),
      ...(tables > 0 ? [plural(tables, 'tableau', 'tableaux')] : []),
    ].join(', ')}.`,
  readAgain: (words, missing) => {
    if (!missing) return 'Le dossier n’a pas pu être relu : `livres check` dit pourquoi.';
    const read = `Relu dans le dossier : ${plural(words, 'mot', 'mots')}`;
    if (missing.length === 0) return `${read}, tous ceux du document.`;
    const shown = missing.slice(0, 12).join(', ');
    return `${read}, dont ${plural(missing.length, 'ne s’y retrouve pas tel quel', 'ne s’y retrouvent pas tels quels')} : ${shown}${missing.length > 12 ? '…' : ''}`;
  },
  afterImport: (folder, license) =>
    `${license === undefined ? `Choisissez la licence dans ${folder}/book.md, puis` : `Licence : ${license}. Ensuite,`} \`livres check ${folder}\` dit ce qui manque encore.`,
  findings: findingsFr,
  findingTitles: { lost: 'Perdu, ou à refaire', changed: 'Gardé autrement, à relire' },
  foundAt: (words, detail) => [...(words === '' ? [] : [`« ${words} »`]), ...(detail ? [detail] : [])].join(' : '),
  moreFindings: (count) => `… et ${plural(count, 'autre', 'autres')} (--json les donne toutes)`,
  notImported: {
    'not-a-document': 'ce n’est ni un .docx ni un .odt ; ouvrez-le dans LibreOffice et enregistrez-le en .odt',
    'old-word':
      'ancien format Word (.doc), ou document protégé par un mot de passe ; ouvrez-le et enregistrez-le en .docx ou en .odt, sans mot de passe',
    'rich-text': 'document RTF ; ouvrez-le dans LibreOffice et enregistrez-le en .odt',
    encrypted: 'document protégé par un mot de passe ; enregistrez-le sans mot de passe',
    'too-large': 'le document décompressé est démesuré',
    'unsafe-archive':
      'l’archive est faite pour nuire : chemins qui sortent du dossier, doublons, ou compression démesurée',
    doctype: 'le document contient une déclaration DOCTYPE, qu’aucun traitement de texte n’écrit',
    damaged:
      'le document est abîmé ; ouvrez-le dans LibreOffice, qui sait souvent réparer, et enregistrez-le de nouveau',
  },
  unknownLicense: (text) => `Licence inconnue : \`${text}\`. Un identifiant SPDX, comme CC-BY-SA-4.0.`,
  folderExists: (folder) => `\`${folder}\` existe déjà : choisissez un autre dossier avec --out.`,
  unknownFormat: (name, known) => `Édition inconnue : \`${name}\`. Éditions : ${known}.`,
  notANumber: (value) => `\`${value}\` n’est pas un nombre entier positif.`,
  notAPort: (value) => `\`${value}\` n’est pas un port : un nombre entier, de 1 à 65535.`,
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
