/** A sentence in the two languages of the program. */
type Sentence = Readonly<Record<'fr' | 'en', string>>;

/** What is decided of an item: it goes in; it goes in with its own licence shown; its owner must agree; it cannot. */
export type Outcome = 'ok' | 'mark' | 'permission-needed' | 'forbidden';

/** Why an item may or may not go in: what is decided, what it rests on, and up to three ways to mend it. */
export interface VerdictRule {
  readonly outcome: Outcome;
  readonly reason: Sentence;
  readonly source: Sentence & { readonly url: string };
  readonly remedies: readonly Sentence[];
}

const faq = (question: string, anchor: string): VerdictRule['source'] => ({
  fr: `FAQ de Creative Commons, « ${question} »`,
  en: `Creative Commons FAQ, “${question}”`,
  url: `https://creativecommons.org/faq/#${anchor}`,
});

const collections = faq(
  'If I create a collection that includes a work offered under a CC license, which license(s) may I choose for the collection?',
  'if-i-create-a-collection-that-includes-a-work-offered-under-a-cc-license-which-licenses-may-i-choose-for-the-collection',
);
const adaptations = faq(
  'If I derive or adapt material offered under a Creative Commons license, which CC license(s) can I use?',
  'if-i-derive-or-adapt-material-offered-under-a-creative-commons-license-which-cc-licenses-can-i-use',
);
const intellectualProperty = 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006069414/';

const askPermission: Sentence = {
  fr: 'Demandez l’accord du titulaire et inscrivez-le : `permission: "…"`. La reprise du livre par d’autres n’en profitera pas.',
  en: 'Ask the owner’s permission and record it: `permission: "…"`. Those who reuse the book will not have it.',
};
const replaceIt: Sentence = {
  fr: 'Remplacez l’élément par un autre, sous une licence libre ou du domaine public.',
  en: 'Replace the item by another, under a free licence or in the public domain.',
};
const keepWhole: Sentence = {
  fr: 'Reproduisez-le tel quel, sans rien en changer ni le mêler au texte.',
  en: 'Reproduce it as it is, changing nothing and keeping it apart from the text.',
};

/** Every reason that a verdict may have. Ids are permanent. This is no legal advice. */
export const verdictRules = {
  'same-license': {
    outcome: 'ok',
    reason: { fr: 'Même licence que le livre.', en: 'Same licence as the book.' },
    source: collections,
    remedies: [],
  },
  'public-domain': {
    outcome: 'ok',
    reason: {
      fr: 'Domaine public : rien n’est demandé ; l’usage est de créditer.',
      en: 'Public domain: nothing is asked; it is good practice to credit.',
    },
    source: adaptations,
    remedies: [],
  },
  'kept-apart': {
    outcome: 'mark',
    reason: {
      fr: 'Repris tel quel : l’élément garde sa licence, que le livre indique (« sauf mention contraire »).',
      en: 'Reproduced as it is: the item keeps its licence, which the book shows (“unless otherwise stated”).',
    },
    source: collections,
    remedies: [],
  },
  adapted: {
    outcome: 'ok',
    reason: {
      fr: 'La licence de l’élément permet de l’adapter sous celle du livre.',
      en: 'The item’s licence allows adapting it under the book’s.',
    },
    source: adaptations,
    remedies: [],
  },
  'adapted-marked': {
    outcome: 'mark',
    reason: {
      fr: 'L’adaptation est permise ; les deux licences doivent être indiquées.',
      en: 'The adaptation is allowed; both licences must be shown.',
    },
    source: adaptations,
    remedies: [],
  },
  'font-embedded': {
    outcome: 'ok',
    reason: {
      fr: 'La licence de la police ne s’étend pas au texte composé avec elle.',
      en: 'The font’s licence does not reach the text that is set in it.',
    },
    source: {
      fr: 'FAQ de la SIL Open Font License, questions 1.1 et 1.15',
      en: 'SIL Open Font License FAQ, questions 1.1 and 1.15',
      url: 'https://openfontlicense.org/ofl-faq/',
    },
    remedies: [],
  },
  'short-quotation': {
    outcome: 'mark',
    reason: {
      fr: 'Courte citation, avec son auteur et sa source.',
      en: 'Short quotation, with its author and its source.',
    },
    source: {
      fr: 'Code de la propriété intellectuelle, article L. 122-5, 3° a)',
      en: 'French intellectual property code, article L. 122-5, 3° a)',
      url: intellectualProperty,
    },
    remedies: [],
  },
  'permission-recorded': {
    outcome: 'mark',
    reason: {
      fr: 'Le titulaire a donné son accord pour ce livre ; le paquet de sources laisse l’élément de côté.',
      en: 'The owner has agreed for this book; the source bundle leaves the item out.',
    },
    source: {
      fr: 'Règle de la maison : un accord écrit, inscrit dans `permission`',
      en: 'House rule: a written permission, recorded in `permission`',
      url: intellectualProperty,
    },
    remedies: [],
  },
  'quotation-without-source': {
    outcome: 'permission-needed',
    reason: {
      fr: 'Une courte citation nomme son auteur et sa source ; la source manque.',
      en: 'A short quotation names its author and its source; the source is missing.',
    },
    source: {
      fr: 'Code de la propriété intellectuelle, article L. 122-5, 3°',
      en: 'French intellectual property code, article L. 122-5, 3°',
      url: intellectualProperty,
    },
    remedies: [{ fr: 'Ajoutez `source: …`.', en: 'Add `source: …`.' }, askPermission],
  },
  'all-rights-reserved': {
    outcome: 'permission-needed',
    reason: {
      fr: 'Tous les droits sont réservés, et aucun accord n’est inscrit.',
      en: 'All rights are reserved, and no permission is recorded.',
    },
    source: {
      fr: 'Code de la propriété intellectuelle, article L. 122-4',
      en: 'French intellectual property code, article L. 122-4',
      url: intellectualProperty,
    },
    remedies: [askPermission, replaceIt],
  },
  'license-unlisted': {
    outcome: 'permission-needed',
    reason: {
      fr: 'Le registre ne sait rien de cette licence, sinon son nom.',
      en: 'The register knows nothing of this licence but its name.',
    },
    source: {
      fr: 'Règle de la maison : une licence hors du registre se lit avec son titulaire',
      en: 'House rule: a licence outside the register is read with its owner',
      url: intellectualProperty,
    },
    remedies: [askPermission, replaceIt],
  },
  'non-commercial': {
    outcome: 'permission-needed',
    reason: {
      fr: 'L’élément interdit l’usage commercial, que la licence du livre permet à tout le monde.',
      en: 'The item forbids commercial use, which the book’s licence allows everybody.',
    },
    source: collections,
    remedies: [replaceIt, askPermission],
  },
  'no-derivatives': {
    outcome: 'forbidden',
    reason: {
      fr: 'L’élément ne peut être partagé que tel quel ; ici il est modifié ou fondu dans le texte.',
      en: 'The item may be shared unchanged only; here it is changed, or merged into the text.',
    },
    source: {
      fr: 'CC BY-ND 4.0, article 2(a)(1)(B)',
      en: 'CC BY-ND 4.0, section 2(a)(1)(B)',
      url: 'https://creativecommons.org/licenses/by-nd/4.0/legalcode#s2a1B',
    },
    remedies: [keepWhole, replaceIt, askPermission],
  },
  'share-alike': {
    outcome: 'forbidden',
    reason: {
      fr: 'Ce qui adapte l’élément doit rester sous sa licence ou une licence compatible ; celle du livre ne l’est pas.',
      en: 'What adapts the item must stay under its licence or a compatible one; the book’s is not.',
    },
    source: {
      fr: 'Licences compatibles avec BY-SA, Creative Commons',
      en: 'ShareAlike compatible licences, Creative Commons',
      url: 'https://creativecommons.org/compatiblelicenses',
    },
    remedies: [
      {
        fr: 'Publiez le livre sous la licence de l’élément, ou une licence compatible.',
        en: 'Publish the book under the item’s licence, or a compatible one.',
      },
      keepWhole,
      replaceIt,
    ],
  },
  'font-copyleft': {
    outcome: 'forbidden',
    reason: {
      fr: 'Cette licence peut s’étendre au document où la police est incorporée, faute d’une exception pour les polices.',
      en: 'This licence may reach the document in which the font is embedded, for want of a font exception.',
    },
    source: {
      fr: 'FAQ des licences GNU, « FontException »',
      en: 'GNU licences FAQ, “FontException”',
      url: 'https://www.gnu.org/licenses/gpl-faq.html#FontException',
    },
    remedies: [
      {
        fr: 'Prenez une police sous OFL, ou dont la licence porte l’exception : `GPL-3.0-only WITH Font-exception-2.0`.',
        en: 'Take a font under the OFL, or whose licence has the exception: `GPL-3.0-only WITH Font-exception-2.0`.',
      },
    ],
  },
  'license-not-known': {
    outcome: 'forbidden',
    reason: {
      fr: 'Personne ne sait sous quelle licence est l’élément.',
      en: 'Nobody knows which licence the item is under.',
    },
    source: {
      fr: 'Règle de la maison : pas de licence, pas de publication',
      en: 'House rule: no licence, no publication',
      url: intellectualProperty,
    },
    remedies: [
      { fr: 'Retrouvez sa page d’origine et sa licence.', en: 'Find the page that it comes from, and its licence.' },
      replaceIt,
    ],
  },
} as const satisfies Readonly<Record<string, VerdictRule>>;

/** Id of a reason. */
export type VerdictRuleId = keyof typeof verdictRules;

/** Id of a reason why something may not go in, as it stands. */
export type RefusalId = {
  [Id in VerdictRuleId]: (typeof verdictRules)[Id]['outcome'] extends 'permission-needed' | 'forbidden' ? Id : never;
}[VerdictRuleId];
