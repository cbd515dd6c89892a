import type { Words } from '../words.js';
import { formats } from './formats.js';

const { list, date } = formats('fr');

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
  list,
  // CLDR writes « 1 mars »; the first of a month is an ordinal in French (Imprimerie nationale).
  date: (iso) => date(iso).replace(/^1(?= )/, '1er'),
};
