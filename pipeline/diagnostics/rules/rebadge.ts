import { rule } from '../rule.js';

/** Rules about another edition made from a source bundle. */
export const rebadgeRules = {
  'rebadge-unreadable': rule<{ file: string }>({
    severity: 'error',
    reason: {
      fr: ({ file }) => `Ceci n’est pas un paquet de sources complet : \`${file}\` manque ou ne se lit pas.`,
      en: ({ file }) => `This is not a whole source bundle: \`${file}\` is missing or cannot be read.`,
    },
    remedy: {
      fr: () =>
        'Donnez l’archive `…-source.zip` d’une édition, ou son dossier décompressé ; `livres build LIVRE --edition source` en fait une d’un manuscrit.',
      en: () =>
        'Give the `…-source.zip` of an edition, or its unpacked folder; `livres build BOOK --edition source` makes one of a manuscript.',
    },
  }),
  'rebadge-forbidden': rule<{ license: string }>({
    severity: 'error',
    reason: {
      fr: ({ license }) =>
        `La licence \`${license}\` ne permet pas d’en publier une autre édition : une adaptation ne se partage qu’avec l’accord de qui en détient les droits (CC BY-ND 4.0, § 2(a)(1)).`,
      en: ({ license }) =>
        `The licence \`${license}\` does not let anyone publish another edition: an adaptation may be shared with the holder’s consent only (CC BY-ND 4.0, § 2(a)(1)).`,
    },
    remedy: {
      fr: () => 'Demandez une permission écrite ou une autre licence, ou diffusez les éditions telles quelles.',
      en: () => 'Ask for a written permission or another licence, or pass the editions on as they are.',
    },
  }),
  'rebadge-same-title': rule<{ title: string }>({
    severity: 'error',
    reason: {
      fr: ({ title }) =>
        `La nouvelle édition s’appellerait « ${title} », comme la première : on les confondrait. La GFDL (§ 4.A) l’interdit, et les maisons d’édition libres demandent de l’éviter.`,
      en: ({ title }) =>
        `The new edition would be called “${title}”, like the first: one would be taken for the other. The GFDL (§ 4.A) forbids it, and free presses ask not to.`,
    },
    remedy: {
      fr: () => 'Donnez un autre titre (`--title`) ou un sous-titre (`--subtitle`).',
      en: () => 'Give another title (`--title`) or a subtitle (`--subtitle`).',
    },
  }),
  'rebadge-same-publisher': rule<{ publisher: string }>({
    severity: 'error',
    reason: {
      fr: ({ publisher }) => `« ${publisher} » a publié la première édition : une autre ne peut pas porter son nom.`,
      en: ({ publisher }) => `“${publisher}” published the first edition: another one cannot bear its name.`,
    },
    remedy: {
      fr: () => 'Donnez votre propre nom d’éditeur (`--publisher`).',
      en: () => 'Give your own name as publisher (`--publisher`).',
    },
  }),
  'rebadge-not-for-sale': rule<{ license: string }>({
    severity: 'warning',
    reason: {
      fr: ({ license }) => `La licence \`${license}\` interdit l’usage commercial : cette édition ne peut être vendue.`,
      en: ({ license }) => `The licence \`${license}\` forbids commercial use: this edition may not be sold.`,
    },
    remedy: {
      fr: () => 'Diffusez-la gratuitement, ou demandez une permission.',
      en: () => 'Give it away, or ask for a permission.',
    },
  }),
  'rebadge-mark-left': rule<{ mark: string }>({
    severity: 'warning',
    reason: {
      fr: ({ mark }) => `Le texte porte encore « ${mark} », de la première édition.`,
      en: ({ mark }) => `The text still bears “${mark}”, of the first edition.`,
    },
    remedy: {
      fr: () =>
        'Gardez ce qui crédite la première édition ; ôtez ce qui la ferait prendre pour la vôtre (mentions légales, numéros, logos).',
      en: () =>
        'Keep what credits the first edition; remove what would make yours pass for it (imprint, numbers, logos).',
    },
  }),
  'rebadge-incomplete': rule<{ path: string }>({
    severity: 'warning',
    reason: {
      fr: ({ path }) =>
        `\`${path}\` n’est pas dans le paquet : la première édition l’emploie avec une permission, ou sous une licence dont le texte est inconnu.`,
      en: ({ path }) =>
        `\`${path}\` is not in the bundle: the first edition uses it with a permission, or under a licence whose text is not known.`,
    },
    remedy: {
      fr: ({ path }) => `Demandez-le à qui en détient les droits, ou mettez autre chose à la place de \`${path}\`.`,
      en: ({ path }) => `Ask its holder for it, or put something else in the place of \`${path}\`.`,
    },
  }),
} as const;
