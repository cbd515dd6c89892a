import type { License } from '../../rights/rights.js';
import type { Wording } from '../wording.js';

function plain({ kind, properties }: License, author: string): { head: string; freedoms: string; duties: string } {
  if (kind === 'all-rights-reserved')
    return { head: 'Tous droits réservés.', freedoms: 'Ce livre se lit ; pour le reste, demandez.', duties: '' };
  if (kind !== 'license')
    return {
      head: 'Ce livre est à tout le monde.',
      freedoms: 'Il appartient au domaine public : copiez-le, donnez-le, vendez-le, traduisez-le, transformez-le.',
      duties: '',
    };
  const { attribution, shareAlike, nonCommercial, noDerivatives } = properties;
  const verbs = [
    'Copiez-le',
    'donnez-le',
    ...(nonCommercial ? [] : ['vendez-le']),
    ...(noDerivatives ? [] : ['traduisez-le', 'transformez-le']),
  ];
  const limits = [...(noDerivatives ? ['sans le modifier'] : []), ...(nonCommercial ? ['sans en faire commerce'] : [])];
  const duties = [
    ...(attribution
      ? [`Nommez ${author}, citez la licence${noDerivatives ? '' : ' et dites ce que vous avez changé'}.`]
      : []),
    ...(shareAlike
      ? ['Laissez à votre tour la même liberté aux autres : ce que vous en tirez se partage sous la même licence.']
      : []),
  ];
  return {
    head: nonCommercial || noDerivatives ? 'Ce livre se partage.' : 'Ce livre est à vous.',
    freedoms: `${[...verbs, ...limits].join(', ')}.`,
    duties: duties.join(' '),
  };
}

/** French. */
export const fr: Wording = {
  alerts: { tip: 'Conseil', warning: 'Attention', important: 'Important', caution: 'Prudence' },
  task: { done: 'fait', open: 'à faire' },
  typesByTitle: {
    dedicace: 'dedication',
    epigraphe: 'epigraph',
    'avant propos': 'foreword',
    preface: 'preface',
    preambule: 'preamble',
    prologue: 'prologue',
    introduction: 'introduction',
    conclusion: 'conclusion',
    epilogue: 'epilogue',
    postface: 'afterword',
    annexe: 'appendix',
    annexes: 'appendix',
    appendice: 'appendix',
    glossaire: 'glossary',
    bibliographie: 'bibliography',
    index: 'index',
    remerciements: 'acknowledgments',
    colophon: 'colophon',
  },
  missingPicture: (path) => `Image manquante : ${path}`,
  role: (role, names) => `${role} : ${names}`,
  credit: {
    picture: 'Illustration',
    text: 'Texte',
    source: 'source',
    quoted: (title) => `« ${title} »`,
    where: 'Dans : ',
    cover: 'En couverture.',
    page: 'Crédits',
    permission: 'reproduit avec l’accord de qui en détient les droits',
    quotation: 'courte citation',
  },
  licence: {
    or: 'ou',
    and: 'et',
    under: 'sous licence ',
    plain,
    legal: 'Texte : ',
    exceptions: {
      pictures: 'Images : même licence, sauf mention contraire dans leurs légendes et dans les crédits.',
      texts:
        'Cette licence vaut pour tout le livre, sauf pour les textes dont les crédits indiquent une autre licence.',
      both: 'Cette licence vaut pour tout le livre, sauf mention contraire dans les légendes des images et dans les crédits.',
    },
  },
  imprint: {
    original: 'Titre original : ',
    under: ', sous licence ',
    publishedBy: (names) => `Publié par ${names}.`,
    version: (version, date) => `Version ${version} du ${date}.`,
    sources: 'Sources et versions : ',
  },
  colophon: {
    made: 'Ce livre a été composé, pour le papier, la liseuse et l’écran, à partir d’un seul manuscrit, par des logiciels libres.',
    fonts: 'Caractères : ',
    funding: (by, call) => `Son écriture a été financée par ${by}${call === undefined ? '' : ` (${call})`}.`,
    errors: 'S’il y reste une faute, elle est à vous : signalez-la, ou corrigez-la. ',
    version: (version, date) => `Version ${version}, ${date}`,
    latest: '. Est-ce la dernière ? La page du livre le dit : ',
  },
};
