import { rule } from '../rule.js';

/** Rules that the `editions` stage applies. */
export const editionsRules = {
  'source-left-out': rule<{ path: string; why: 'permission' | 'license-text' }>({
    severity: 'info',
    reason: {
      fr: ({ path, why }) =>
        `\`${path}\` n’est pas dans le paquet de sources : ${
          why === 'permission'
            ? 'vous l’employez avec une permission, que d’autres n’ont pas'
            : 'le texte de sa licence est inconnu'
        }. Le paquet le dit.`,
      en: ({ path, why }) =>
        `\`${path}\` is not in the source bundle: ${
          why === 'permission'
            ? 'you use it with a permission, which others do not have'
            : 'the text of its licence is not known'
        }. The bundle says so.`,
    },
    remedy: {
      fr: ({ why }) =>
        why === 'permission'
          ? 'Pour que chacun puisse refaire le livre, remplacez-le par une œuvre libre.'
          : 'Mettez le texte de la licence dans `LICENSES/`, sous le nom de son identifiant : `LICENSES/LicenseRef-….txt`.',
      en: ({ why }) =>
        why === 'permission'
          ? 'For everybody to be able to make the book again, replace it by a free work.'
          : 'Put the text of the licence into `LICENSES/`, under the name of its id: `LICENSES/LicenseRef-….txt`.',
    },
  }),
  'license-text-missing': rule<{ license: string }>({
    severity: 'info',
    reason: {
      fr: ({ license }) =>
        `Le paquet de sources donne l’adresse de la licence \`${license}\`, non son texte, que la chaîne n’a pas.`,
      en: ({ license }) =>
        `The source bundle gives the address of the licence \`${license}\`, not its text, which the pipeline does not have.`,
    },
    remedy: {
      fr: ({ license }) => `Mettez ce texte dans \`LICENSES/${license}.txt\`.`,
      en: ({ license }) => `Put that text into \`LICENSES/${license}.txt\`.`,
    },
  }),
  'picture-scaled': rule<{ path: string; width: number; height: number; longest: number }>({
    severity: 'info',
    reason: {
      fr: ({ path, width, height, longest }) =>
        `L’image \`${path}\` (${width} × ${height} pixels) est réduite à ${longest} pixels de grand côté dans l’EPUB.`,
      en: ({ path, width, height, longest }) =>
        `The picture \`${path}\` (${width} × ${height} pixels) is scaled down to ${longest} pixels on its longest side in the EPUB.`,
    },
    remedy: {
      fr: () => 'Si ses détails comptent (une carte, un plan), augmentez `pictures` dans la clef `epub` de `book.md`.',
      en: () => 'If its details matter (a map, a plan), raise `pictures` in the key `epub` of `book.md`.',
    },
  }),
  'review-contradicted': rule<{ barriers: string }>({
    severity: 'warning',
    reason: {
      fr: ({ barriers }) =>
        `L’EPUB ne se dit pas conforme, malgré la relecture de \`accessibilityReview\` : ce qui y est mesuré s’y oppose (${barriers}).`,
      en: ({ barriers }) =>
        `The EPUB does not say that it conforms, in spite of the review in \`accessibilityReview\`: what is measured in it stands against (${barriers}).`,
    },
    remedy: {
      fr: () => 'Corrigez ce que `livres check` signale, puis faites relire l’EPUB.',
      en: () => 'Mend what `livres check` reports, then have the EPUB reviewed again.',
    },
  }),
  'signs-without-font': rule<{ pages: string }>({
    severity: 'warning',
    reason: {
      fr: ({ pages }) =>
        `Dans le PDF, des signes qu’aucune police de cette machine ne dessine sont des carrés vides : p. ${pages}.`,
      en: ({ pages }) => `In the PDF, signs that no font of this machine draws are empty boxes: p. ${pages}.`,
    },
    remedy: {
      fr: () => 'Installez une police qui les a (« Noto », « Noto Emoji »), ou remplacez ces signes.',
      en: () => 'Install a font that has them (“Noto”, “Noto Emoji”), or replace these signs.',
    },
  }),
  'pdf-not-accessible': rule<{ rules: string }>({
    severity: 'info',
    reason: {
      fr: ({ rules }) => `Le PDF est balisé, mais ne se dit pas conforme à PDF/UA-1 : règles ${rules}.`,
      en: ({ rules }) => `The PDF is tagged, but does not claim PDF/UA-1: rules ${rules}.`,
    },
    remedy: {
      fr: () =>
        'Titres qui sautent un niveau (7.4.2-1), images ou formules sans texte (7.3-1, 7.7-1), tableaux irréguliers (7.2-43) ou sans en-tête (7.5-1) : complétez-les dans le manuscrit.',
      en: () =>
        'Headings that leave out a level (7.4.2-1), pictures or formulas without a text (7.3-1, 7.7-1), tables that are uneven (7.2-43) or without a head (7.5-1): complete them in the manuscript.',
    },
  }),
  'pdf-not-archival': rule<{ level: string; rules: string }>({
    severity: 'warning',
    reason: {
      fr: ({ level, rules }) => `Le PDF ne se dit pas conforme à PDF/${level} : règles ${rules}.`,
      en: ({ level, rules }) => `The PDF does not claim PDF/${level}: rules ${rules}.`,
    },
    remedy: {
      fr: () =>
        'Des signes sans dessin (6.2.11.8-1) ou sans valeur Unicode (6.2.11.7.2) : installez une police qui les a (« Noto »), ou remplacez ces signes.',
      en: () =>
        'Signs without a drawing (6.2.11.8-1) or without a Unicode value (6.2.11.7.2): install a font that has them (“Noto”), or replace these signs.',
    },
  }),
  'notes-at-section-end': rule<{ section: string }>({
    severity: 'warning',
    reason: {
      fr: ({ section }) =>
        `Dans le PDF, les pages de « ${section} » ne sont pas sorties comme elles avaient été mises en page : ses notes sont à sa fin.`,
      en: ({ section }) =>
        `In the PDF, the pages of “${section}” did not come out as they were laid out: its notes stand at its end.`,
    },
    remedy: {
      fr: () => 'Le livre est complet. C’est un défaut du programme, à signaler avec le livre.',
      en: () => 'The book is complete. It is a fault of the program: please report it with the book.',
    },
  }),
  'layout-astray': rule<{ section: string }>({
    severity: 'warning',
    reason: {
      fr: ({ section }) =>
        `Dans le PDF, les pages de « ${section} » ne sont pas sorties comme elles avaient été mises en page : le navigateur les a toutes coupées, et les notes du livre sont à la fin des chapitres.`,
      en: ({ section }) =>
        `In the PDF, the pages of “${section}” did not come out as they were laid out: the browser has cut all of them, and the book’s notes stand at the end of chapters.`,
    },
    remedy: {
      fr: () =>
        'Le livre est complet. Une image ou un tableau plus haut qu’une page en est souvent la cause ; sinon, c’est un défaut du programme, à signaler avec le livre.',
      en: () =>
        'The book is complete. A picture or a table higher than a page is often the cause; otherwise it is a fault of the program: please report it with the book.',
    },
  }),
} as const;
