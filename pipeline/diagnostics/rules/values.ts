import { rule } from '../rule.js';

type Words = Readonly<Record<'fr' | 'en', string>>;

/** What a YAML value is, in words, and how one is written. */
const types: Readonly<Record<string, { readonly name: Words; readonly written: Words }>> = {
  string: { name: { fr: 'un texte', en: 'a text' }, written: { fr: '`clef: texte`', en: '`key: text`' } },
  number: { name: { fr: 'un nombre', en: 'a number' }, written: { fr: '`clef: 3`', en: '`key: 3`' } },
  boolean: {
    name: { fr: '`true` ou `false`', en: '`true` or `false`' },
    written: { fr: '`clef: true`', en: '`key: true`' },
  },
  array: { name: { fr: 'une liste', en: 'a list' }, written: { fr: '`clef: [un, deux]`', en: '`key: [one, two]`' } },
  object: {
    name: { fr: 'un groupe de clefs', en: 'a group of keys' },
    written: { fr: '`clef: { nom: valeur }`', en: '`key: { name: value }`' },
  },
  nothing: { name: { fr: 'vide', en: 'empty' }, written: { fr: '`clef: valeur`', en: '`key: value`' } },
};

const nameOf = (type: string, language: 'fr' | 'en'): string => types[type]?.name[language] ?? type;
const writtenAs = (type: string, language: 'fr' | 'en'): string => types[type]?.written[language] ?? type;

/** Rules about the keys of a header and the form of their values. */
export const valueRules = {
  'key-missing': rule<{ key: string; example: string }>({
    severity: 'error',
    reason: {
      fr: ({ key }) => `La clef \`${key}\` manque.`,
      en: ({ key }) => `The key \`${key}\` is missing.`,
    },
    remedy: {
      fr: ({ example }) => `Ajoutez-la, par exemple \`${example}\`.`,
      en: ({ example }) => `Add it, for instance \`${example}\`.`,
    },
  }),
  'key-misspelt': rule<{ key: string; nearest: string }>({
    severity: 'error',
    reason: {
      fr: ({ key, nearest }) => `\`${key}\` : vouliez-vous dire \`${nearest}\` ?`,
      en: ({ key, nearest }) => `\`${key}\`: did you mean \`${nearest}\`?`,
    },
    remedy: {
      fr: ({ nearest }) => `Écrivez \`${nearest}\`.`,
      en: ({ nearest }) => `Write \`${nearest}\`.`,
    },
  }),
  'key-unknown': rule<{ key: string }>({
    severity: 'warning',
    reason: {
      fr: ({ key }) => `Le format ne connaît pas la clef \`${key}\`.`,
      en: ({ key }) => `The format does not know the key \`${key}\`.`,
    },
    remedy: {
      fr: () => 'Retirez-la : elle ne sert à rien.',
      en: () => 'Remove it: it does nothing.',
    },
  }),
  'value-type': rule<{ key: string; expected: string; found: string }>({
    severity: 'error',
    reason: {
      fr: ({ key, expected, found }) => `\`${key}\` attend ${nameOf(expected, 'fr')} ; c’est ${nameOf(found, 'fr')}.`,
      en: ({ key, expected, found }) => `\`${key}\` must be ${nameOf(expected, 'en')}; it is ${nameOf(found, 'en')}.`,
    },
    remedy: {
      fr: ({ expected }) => `On écrit ${writtenAs(expected, 'fr')}.`,
      en: ({ expected }) => `Write ${writtenAs(expected, 'en')}.`,
    },
  }),
  'value-empty': rule<{ key: string }>({
    severity: 'error',
    reason: {
      fr: ({ key }) => `\`${key}\` est vide.`,
      en: ({ key }) => `\`${key}\` is empty.`,
    },
    remedy: {
      fr: () => 'Écrivez une valeur, ou retirez la clef.',
      en: () => 'Write a value, or remove the key.',
    },
  }),
  'value-integer': rule<{ key: string; found: number; least: number; most: number }>({
    severity: 'error',
    reason: {
      fr: ({ key, found, least, most }) => `\`${key}\` est un nombre entier de ${least} à ${most} ; c’est ${found}.`,
      en: ({ key, found, least, most }) => `\`${key}\` is a whole number from ${least} to ${most}; it is ${found}.`,
    },
    remedy: {
      fr: () => 'Corrigez le nombre.',
      en: () => 'Correct the number.',
    },
  }),
  'value-choice': rule<{ key: string; found: string | number; choices: string }>({
    severity: 'error',
    reason: {
      fr: ({ key, found }) => `\`${key}\` ne peut pas valoir « ${found} ».`,
      en: ({ key, found }) => `\`${key}\` cannot be “${found}”.`,
    },
    remedy: {
      fr: ({ choices }) => `Valeurs possibles : ${choices}.`,
      en: ({ choices }) => `Possible values: ${choices}.`,
    },
  }),
  'value-date': rule<{ key: string; found: string }>({
    severity: 'error',
    reason: {
      fr: ({ key, found }) => `\`${key}\` : « ${found} » n’est pas une date.`,
      en: ({ key, found }) => `\`${key}\`: “${found}” is not a date.`,
    },
    remedy: {
      fr: () => 'Écrivez l’année, le mois et le jour : `2026-11-22`.',
      en: () => 'Write the year, the month and the day: `2026-11-22`.',
    },
  }),
  'value-version': rule<{ key: string; found: string }>({
    severity: 'error',
    reason: {
      fr: ({ key, found }) => `\`${key}\` : « ${found} » n’est pas un numéro de version.`,
      en: ({ key, found }) => `\`${key}\`: “${found}” is not a version number.`,
    },
    remedy: {
      fr: () => 'Écrivez trois nombres : `1.0.0` (refonte, ajouts, corrections).',
      en: () => 'Write three numbers: `1.0.0` (recasting, additions, corrections).',
    },
  }),
  'value-page-size': rule<{ key: string; found: string }>({
    severity: 'error',
    reason: {
      fr: ({ key, found }) => `\`${key}\` : « ${found} » n’est pas un format de page.`,
      en: ({ key, found }) => `\`${key}\`: “${found}” is not a size of page.`,
    },
    remedy: {
      fr: () =>
        'Écrivez `A5`, `A4`, ou la largeur et la hauteur en millimètres, `156x234` : de 90 à 300 de large, de 120 à 420 de haut.',
      en: () =>
        'Write `A5`, `A4`, or the width and the height in millimetres, `156x234`: 90 to 300 wide, 120 to 420 high.',
    },
  }),
  'value-language': rule<{ key: string; found: string }>({
    severity: 'error',
    reason: {
      fr: ({ key, found }) => `\`${key}\` : « ${found} » n’est pas un code de langue.`,
      en: ({ key, found }) => `\`${key}\`: “${found}” is not a language code.`,
    },
    remedy: {
      fr: () => 'Écrivez un code BCP 47, avec un trait d’union : `fr`, `fr-CA`, `br`, `zh-Hant`.',
      en: () => 'Write a BCP 47 code, with a hyphen: `en`, `en-GB`, `fr`, `zh-Hant`.',
    },
  }),
  'value-url': rule<{ key: string; found: string }>({
    severity: 'error',
    reason: {
      fr: ({ key, found }) => `\`${key}\` : « ${found} » n’est pas une adresse du web.`,
      en: ({ key, found }) => `\`${key}\`: “${found}” is not a web address.`,
    },
    remedy: {
      fr: () => 'Écrivez l’adresse entière : `https://…`.',
      en: () => 'Write the whole address: `https://…`.',
    },
  }),
  'value-slug': rule<{ key: string; found: string }>({
    severity: 'error',
    reason: {
      fr: ({ key, found }) => `\`${key}\` : « ${found} » n’est pas le nom d’un dossier.`,
      en: ({ key, found }) => `\`${key}\`: “${found}” is not the name of a folder.`,
    },
    remedy: {
      fr: () =>
        'Un nom s’écrit avec des lettres, des chiffres, des traits d’union et des points, sans espace ni barre.',
      en: () => 'A name is written with letters, digits, hyphens and dots, without spaces or slashes.',
    },
  }),
  'value-uuid': rule<{ key: string; found: string }>({
    severity: 'error',
    reason: {
      fr: ({ key, found }) => `\`${key}\` : « ${found} » n’est pas un UUID.`,
      en: ({ key, found }) => `\`${key}\`: “${found}” is not a UUID.`,
    },
    remedy: {
      fr: () => 'Retirez la clef : un identifiant stable est tiré du nom du dossier et du titre.',
      en: () => 'Remove the key: a stable identifier is derived from the folder’s name and the title.',
    },
  }),
  'value-isbn': rule<{ key: string; found: string }>({
    severity: 'error',
    reason: {
      fr: ({ key, found }) => `\`${key}\` : « ${found} » n’est pas un ISBN à treize chiffres, ou sa clef est fausse.`,
      en: ({ key, found }) => `\`${key}\`: “${found}” is not an ISBN of thirteen digits, or its check digit is wrong.`,
    },
    remedy: {
      fr: () => 'Recopiez-le depuis l’attestation de l’agence ; un chiffre est sans doute de travers.',
      en: () => 'Copy it again from the agency’s letter; one digit is probably amiss.',
    },
  }),
  'value-doi': rule<{ key: string; found: string }>({
    severity: 'error',
    reason: {
      fr: ({ key, found }) => `\`${key}\` : « ${found} » n’est pas un DOI.`,
      en: ({ key, found }) => `\`${key}\`: “${found}” is not a DOI.`,
    },
    remedy: {
      fr: () => 'Un DOI s’écrit `10.5281/zenodo.1234567`.',
      en: () => 'A DOI is written `10.5281/zenodo.1234567`.',
    },
  }),
} as const;
