import { latin } from '../vocabulary/punctuation.js';
import type { Words } from '../words.js';
import { formats } from './formats.js';

const cldr = formats('fr');

const parts = [
  'Première',
  'Deuxième',
  'Troisième',
  'Quatrième',
  'Cinquième',
  'Sixième',
  'Septième',
  'Huitième',
  'Neuvième',
  'Dixième',
];

const quoted = (title: string): string => `« ${title} »`;

/** French. */
export const fr: Words = {
  contents: 'Table',
  notes: 'Notes',
  note: 'Note',
  chapter: (number) => `Chapitre ${number}`,
  appendix: (letter) => `Annexe ${letter}`,
  part: (number) => (parts[number - 1] ? `${parts[number - 1]} partie` : `Partie ${number}`),
  figure: (number) => `Figure ${number}`,
  table: (number) => `Tableau ${number}`,
  equation: (number) => `Équation ${number}`,
  cover: 'Couverture',
  titlePage: 'Page de titre',
  imprint: 'Mentions légales',
  pictureCredits: 'Crédits des images',
  colophon: 'Colophon',
  previous: 'Précédent',
  next: 'Suivant',
  backToText: 'Retour au texte',
  draft: 'brouillon',
  landmarks: 'Repères',
  printedPages: 'Pages de l’édition imprimée',
  page: (label) => `p.\u00a0${label}`,
  see: 'voir',
  seeAlso: 'voir aussi',
  continued: '(suite)',
  accessibility: {
    structure: 'Les titres sont hiérarchisés et le texte suit l’ordre de lecture.',
    described: 'Toutes les images porteuses de sens ont un texte de remplacement.',
    undescribed: (pictures) =>
      pictures === 1
        ? 'Une image n’a pas de texte de remplacement.'
        : `${pictures} images n’ont pas de texte de remplacement.`,
    mathematics: 'Les formules sont en MathML, accompagnées de leur texte.',
    pages: 'Les pages de l’édition imprimée sont indiquées.',
    measured: 'Ces faits ont été mesurés par un programme\u00a0; aucune personne n’a évalué la conformité.',
  },
  sectionTitles: {
    loi: 'Illustrations',
    lot: 'Tableaux',
    dedication: 'Dédicace',
    epigraph: 'Épigraphe',
    foreword: 'Avant-propos',
    preface: 'Préface',
    preamble: 'Préambule',
    prologue: 'Prologue',
    introduction: 'Introduction',
    conclusion: 'Conclusion',
    epilogue: 'Épilogue',
    afterword: 'Postface',
    appendix: 'Annexe',
    glossary: 'Glossaire',
    bibliography: 'Bibliographie',
    index: 'Index',
    acknowledgments: 'Remerciements',
    contributors: 'Contributions',
    colophon: 'Colophon',
    chapter: 'Chapitre',
    part: 'Partie',
  },
  roles: {
    aut: 'texte',
    edt: 'édition',
    trl: 'traduction',
    ill: 'illustrations',
    cov: 'couverture',
    pfr: 'relecture',
    aui: 'préface',
    aft: 'postface',
    pbl: 'publication',
    fnd: 'financement',
    pht: 'photographies',
    bkd: 'maquette',
    ctb: 'contribution',
  },
  alsoTitled: { appendix: ['Annexes', 'Appendice'] },
  punctuation: latin,
  quoted,
  pages: {
    alerts: { tip: 'Conseil', warning: 'Attention', important: 'Important', caution: 'Prudence' },
    task: { done: 'fait', open: 'à faire' },
    missingPicture: (path) => `Image manquante : ${path}`,
    role: (role, names) => `${role} : ${names}`,
    credit: {
      picture: 'Illustration',
      text: 'Texte',
      source: 'source',
      where: 'Dans : ',
      cover: 'En couverture.',
      page: 'Crédits',
      permission: 'reproduit avec l’accord de qui en détient les droits',
      quotation: 'courte citation',
    },
    imprint: {
      original: 'Titre original : ',
      publishedBy: (names) => `Publié par ${names}.`,
      version: (version, day) => `Version ${version} du ${day}.`,
      sources: 'Sources et versions : ',
    },
    colophon: {
      made: 'Ce livre a été composé, pour le papier, la liseuse et l’écran, à partir d’un seul manuscrit, par des logiciels libres.',
      fonts: 'Caractères : ',
      funding: (by, call) => `Son écriture a été financée par ${by}${call === undefined ? '' : ` (${call})`}.`,
      errors: 'S’il y reste une faute, elle est à vous : signalez-la, ou corrigez-la. ',
      version: (version, day) => `Version ${version}, ${day}`,
      latest: '. Est-ce la dernière ? La page du livre le dit : ',
    },
  },
  license: {
    under: { before: 'sous licence ', after: '' },
    notice: {
      licensed: (holder, year, license) =>
        `© ${year} ${holder}. Sous ${license.startsWith('Licence ') ? '' : 'licence '}${license}.`,
      dedicated: (holder, license) =>
        `${holder} a renoncé à tous ses droits sur cette œuvre dans le monde entier (${license}).`,
      publicDomain: (license) => `Œuvre du domaine public, libre de tout droit d’auteur connu (${license}).`,
      reserved: (holder, year) => `© ${year} ${holder}. Tous droits réservés.`,
    },
    plain: {
      reserved: { head: 'Tous droits réservés.', text: 'Ce livre se lit ; pour le reste, demandez.' },
      publicDomain: {
        head: 'Ce livre est à tout le monde.',
        text: 'Il appartient au domaine public : copiez-le, donnez-le, vendez-le, traduisez-le, transformez-le.',
      },
      free: 'Ce livre est à vous.',
      limited: 'Ce livre se partage.',
      freedoms: {
        all: 'Copiez-le, donnez-le, vendez-le, traduisez-le, transformez-le.',
        nonCommercial: 'Copiez-le, donnez-le, traduisez-le, transformez-le, sans en faire commerce.',
        noDerivatives: 'Copiez-le, donnez-le, vendez-le, sans le modifier.',
        nonCommercialNoDerivatives: 'Copiez-le, donnez-le, sans le modifier, sans en faire commerce.',
      },
      name: (author) => `Nommez ${author}, citez la licence et dites ce que vous avez changé.`,
      nameUnchanged: (author) => `Nommez ${author}, citez la licence.`,
      shareAlike:
        'Laissez à votre tour la même liberté aux autres : ce que vous en tirez se partage sous la même licence.',
    },
    legal: 'Texte : ',
    exceptions: {
      pictures: 'Images : même licence, sauf mention contraire dans leurs légendes et dans les crédits.',
      texts:
        'Cette licence vaut pour tout le livre, sauf pour les textes dont les crédits indiquent une autre licence.',
      both: 'Cette licence vaut pour tout le livre, sauf mention contraire dans les légendes des images et dans les crédits.',
    },
    creativeCommons: { deed: 'fr', names: undefined },
  },
  reading: {
    skip: 'Aller au texte',
    settings: 'Réglages de lecture',
    textSize: 'Taille du texte',
    sizes: ['petite', 'normale', 'grande', 'très grande'],
    background: 'Fond',
    backgrounds: { auto: 'Auto', light: 'Clair', sepia: 'Sépia', dark: 'Sombre' },
    typeface: 'Caractère',
    typefaces: { serif: 'Serif', sans: 'Linéale' },
    kept: 'Ces réglages restent sur votre appareil.',
    position: (page, pages) => `${page} sur ${pages}`,
    turn: 'Pages voisines',
    wholeTable: 'Toute la table',
    start: 'Commencer la lecture',
    bookPage: 'Page du livre',
    download: (format) => `Télécharger en ${format}`,
    by: (names) => `par ${names}`,
    noteCall: (label) => `note ${label}`,
    backToCall: (label, call) => (call === 1 ? `Note ${label}, retour au texte` : `Note ${label}, appel ${call}`),
    linkTo: (title) => `Lien vers ${quoted(title)}`,
    code: (language) => (language ? `Code ${language}` : 'Code'),
    formula: 'Formule',
    table: 'Tableau',
    resume: 'Reprendre la lecture',
    search: {
      title: 'Chercher dans le livre',
      none: 'Aucun passage.',
      one: 'Un passage.',
      many: '{n} passages.',
    },
    offline: {
      keep: 'Lire hors ligne',
      keeping: 'Le livre arrive sur votre appareil…',
      kept: 'Le livre est sur votre appareil : cette page s’ouvre sans connexion.',
      forget: 'Le retirer de l’appareil',
      failed: 'Le livre n’a pas pu être gardé ; rien n’est resté sur l’appareil.',
    },
    shortcuts: {
      title: 'Raccourcis clavier',
      previous: 'Page précédente',
      next: 'Page suivante',
      active: 'Lettres et signes actifs',
      close: 'Fermer',
    },
    draftNotice: 'Brouillon : ce texte n’est pas encore publié.',
  },
  bundle: {
    draft: 'Ceci est un brouillon.',
    licenses:
      'Le texte de chaque licence est dans LICENSES/. REUSE.toml dit de chaque fichier qui en détient les droits et sous quelle licence (REUSE 3.3) ; CREDITS.txt le dit en clair.',
    rebuild: (slug, generator) =>
      `Ce dossier contient ce qu’il faut pour refaire le livre. Placez-le sous books/${slug} dans la chaîne d’édition (${generator}), puis lancez :\n\n    livres build ${slug}`,
    check: '« sha256sum -c SHA256SUMS » vérifie les fichiers.',
    files:
      'Les photographies sont débarrassées de leurs données privées (lieu, appareil) ; leurs pixels sont ceux de l’original. livres-lock.json dit de quoi et avec quoi les éditions ont été faites.',
    theme: (name) => `Le thème « ${name} » n’est pas dans ce dossier : prenez-le à la presse qui publie le livre.`,
    source: (url) => `Sources : ${url}`,
    restricted:
      'Ces fichiers ont une licence qui interdit l’usage commercial ou la modification ; respectez-la, ou remplacez-les :',
    leftOut:
      'Ces fichiers ne sont pas dans ce dossier ; il faut les demander, ou les remplacer, avant de refaire le livre :',
    why: {
      permission: 'employé avec une permission qui ne vaut que pour ce livre',
      'license-text': 'le texte de sa licence est inconnu',
    },
    credits: (title) => `${title} : crédits`,
    everythingElse: 'Tout le reste :',
    changes: (changes) => `Changements : ${changes}`,
  },
  reissue: {
    title: 'À propos de cette édition',
    origin: (edition, first) => `${edition} est tirée de ${first}.`,
    edition: (title, publisher, day) => `Cette édition, *${title}*, publiée par ${publisher} le ${day},`,
    first: (title, authors, details, license) => `*${title}*, de ${authors}${details}, sous licence ${license}`,
    details: (publisher, version, day) =>
      [publisher && `, publié par ${publisher}`, day && ` le ${day}`, version && ` (version ${version})`].join(''),
    earlier: (title, author) => `Ce livre est lui-même tiré de *${title}*${author && `, de ${author}`}.`,
    url: (url) => `On trouve l’original à l’adresse <${url}>.`,
    funding: (names) => `L’écriture de l’original a été soutenue par ${names}.`,
    changes: (changes) =>
      `Ont changé : le titre, l’éditeur, les identifiants et la couverture. Les autres changements : ${changes}.`,
    unchanged:
      'Ont changé : le titre, l’éditeur, les identifiants et la couverture. Le texte et les images sont ceux de l’original.',
    noEndorsement: (publishers, count) =>
      count > 1
        ? `${publishers} n’ont pas pris part à cette édition, et ne l’ont pas approuvée.`
        : `${publishers} n’a pas pris part à cette édition, et ne l’a pas approuvée.`,
  },
  ...cldr,
  // CLDR writes « 1 mars »; the first of a month is an ordinal in French (Imprimerie nationale).
  date: (iso) => cldr.date(iso).replace(/^1(?= )/, '1er'),
};
