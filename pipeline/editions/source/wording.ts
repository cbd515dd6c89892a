import type { LeftOutReason } from './bundle-items.js';

/** The sentences of a bundle's README and of its credits, in one language. */
export interface Wording {
  readonly draft: string;
  readonly licenses: string;
  readonly rebuild: (slug: string, generator: string) => string;
  readonly check: string;
  readonly files: string;
  readonly theme: (name: string) => string;
  readonly source: (url: string) => string;
  readonly restricted: string;
  readonly leftOut: string;
  readonly why: Readonly<Record<LeftOutReason, string>>;
  readonly credits: (title: string) => string;
  readonly everythingElse: string;
  readonly quoted: (title: string) => string;
  readonly changes: (changes: string) => string;
}

const fr: Wording = {
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
  quoted: (title) => `« ${title} »`,
  changes: (changes) => `Changements : ${changes}`,
};

const en: Wording = {
  draft: 'This is a draft.',
  licenses:
    'The text of each licence is in LICENSES/. REUSE.toml tells who holds the rights in each file and under which licence (REUSE 3.3); CREDITS.txt tells it in plain words.',
  rebuild: (slug, generator) =>
    `This folder holds what is needed to make the book again. Put it at books/${slug} in the pipeline (${generator}), then run:\n\n    livres build ${slug}`,
  check: '“sha256sum -c SHA256SUMS” checks the files.',
  files:
    'Photographs are rid of their private data (place, camera); their pixels are those of the original. livres-lock.json tells what the editions were made of and with.',
  theme: (name) => `The theme “${name}” is not in this folder: take it from the press that publishes the book.`,
  source: (url) => `Sources: ${url}`,
  restricted: 'The licence of these files forbids commercial use or changes; respect it, or replace them:',
  leftOut: 'These files are not in this folder; ask for them, or replace them, before you make the book again:',
  why: {
    permission: 'used with a permission that holds for this book only',
    'license-text': 'the text of its licence is not known',
  },
  credits: (title) => `${title}: credits`,
  everythingElse: 'Everything else:',
  quoted: (title) => `“${title}”`,
  changes: (changes) => `Changes: ${changes}`,
};

/** The sentences for a book's language (BCP 47); English where the press does not speak it. */
export const wordingFor = (lang: string): Wording => (/^fr(?:-|$)/i.test(lang) ? fr : en);
