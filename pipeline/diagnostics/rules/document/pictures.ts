import { rule } from '../../rule.js';

/** Rules about pictures, what they say in words, and whose they are. */
export const picturesRules = {
  'missing-picture': rule<{ path: string }>({
    severity: 'error',
    reason: {
      fr: ({ path }) => `L’image \`${path}\` n’est pas dans le dossier du livre.`,
      en: ({ path }) => `The picture \`${path}\` is not in the book’s folder.`,
    },
    remedy: {
      fr: () =>
        'Ajoutez le fichier, ou corrigez le chemin : il part du fichier qui le nomme ; avec `/` devant, du dossier du livre.',
      en: () =>
        'Add the file, or mend the path: it starts at the file that names it; with `/` before it, at the book’s folder.',
    },
  }),
  'picture-case': rule<{ path: string; nearest: string }>({
    severity: 'error',
    reason: {
      fr: ({ path, nearest }) => `L’image \`${path}\` s’appelle \`${nearest}\` : majuscules et minuscules comptent.`,
      en: ({ path, nearest }) => `The picture \`${path}\` is called \`${nearest}\`: capitals matter.`,
    },
    remedy: {
      fr: ({ nearest }) => `Écrivez \`${nearest}\`, ou renommez le fichier.`,
      en: ({ nearest }) => `Write \`${nearest}\`, or rename the file.`,
    },
  }),
  'not-a-picture': rule<{ path: string }>({
    severity: 'error',
    reason: {
      fr: ({ path }) => `\`${path}\` n’est pas une image que l’on sache montrer.`,
      en: ({ path }) => `\`${path}\` is not a picture that can be shown.`,
    },
    remedy: {
      fr: () => 'Donnez-la en JPEG, PNG, GIF, WebP, AVIF ou SVG.',
      en: () => 'Give it as JPEG, PNG, GIF, WebP, AVIF or SVG.',
    },
  }),
  'remote-picture': rule<{ address: string }>({
    severity: 'error',
    reason: {
      fr: ({ address }) => `L’image \`${address}\` est sur un autre serveur ; un livre contient ses images.`,
      en: ({ address }) => `The picture \`${address}\` is on another server; a book holds its pictures.`,
    },
    remedy: {
      fr: () =>
        'Téléchargez-la dans le dossier du livre (`images/`), mettez son chemin ici, et son auteur et sa licence sous `credits` dans `book.md`.',
      en: () =>
        'Download it into the book’s folder (`images/`), put its path here, and its author and licence under `credits` in `book.md`.',
    },
  }),
  'embedded-picture': rule({
    severity: 'error',
    reason: {
      fr: () => 'Une image est écrite dans le texte même (`data:`).',
      en: () => 'A picture is written into the text itself (`data:`).',
    },
    remedy: {
      fr: () => 'Enregistrez-la dans un fichier du dossier `images/` et mettez son chemin ici.',
      en: () => 'Save it as a file in `images/` and put its path here.',
    },
  }),
  'missing-alt': rule<{ path: string }>({
    severity: 'warning',
    reason: {
      fr: ({ path }) => `L’image \`${path}\` n’a pas de texte de remplacement : qui ne la voit pas n’en sait rien.`,
      en: ({ path }) => `The picture \`${path}\` has no alternative text: who cannot see it learns nothing of it.`,
    },
    remedy: {
      fr: () => 'Dites entre les crochets ce qu’elle montre : `![Un canard sur un étang](canard.jpg)`.',
      en: () => 'Say between the brackets what it shows: `![A duck on a pond](duck.jpg)`.',
    },
  }),
  'uncredited-picture': rule<{ path: string }>({
    severity: 'error',
    reason: {
      fr: ({ path }) => `L’image \`${path}\` n’a ni auteur ni licence.`,
      en: ({ path }) => `The picture \`${path}\` has neither author nor licence.`,
    },
    remedy: {
      fr: ({ path }) =>
        `Ajoutez dans \`book.md\`, sous \`credits\` : \`${path}: { title: …, author: …, source: …, license: … }\` ; ou \`uncredited: own\` si toutes les images sans crédit sont des auteurs du livre.`,
      en: ({ path }) =>
        `Add to \`book.md\`, under \`credits\`: \`${path}: { title: …, author: …, source: …, license: … }\`; or \`uncredited: own\` if every picture without a credit is by the book’s authors.`,
    },
  }),
} as const;
