import type { License } from '../../rights/rights.js';
import type { Wording } from '../wording.js';

function plain({ kind, properties }: License, author: string): { head: string; freedoms: string; duties: string } {
  if (kind === 'all-rights-reserved')
    return { head: 'All rights reserved.', freedoms: 'This book is for reading; for anything else, ask.', duties: '' };
  if (kind !== 'license')
    return {
      head: 'This book is everybody’s.',
      freedoms: 'It is in the public domain: copy it, give it away, sell it, translate it, change it.',
      duties: '',
    };
  const { attribution, shareAlike, nonCommercial, noDerivatives } = properties;
  const verbs = [
    'Copy it',
    'give it away',
    ...(nonCommercial ? [] : ['sell it']),
    ...(noDerivatives ? [] : ['translate it', 'change it']),
  ];
  const limits = [
    ...(noDerivatives ? ['without changing it'] : []),
    ...(nonCommercial ? ['without making trade of it'] : []),
  ];
  const duties = [
    ...(attribution ? [`Name ${author}, cite the licence${noDerivatives ? '' : ' and say what you changed'}.`] : []),
    ...(shareAlike
      ? ['Leave others the same freedom in turn: what you make of it is shared under the same licence.']
      : []),
  ];
  return {
    head: nonCommercial || noDerivatives ? 'This book is for sharing.' : 'This book is yours.',
    freedoms: `${[...verbs, ...limits].join(', ')}.`,
    duties: duties.join(' '),
  };
}

/** English. */
export const en: Wording = {
  alerts: { tip: 'Tip', warning: 'Warning', important: 'Important', caution: 'Caution' },
  task: { done: 'done', open: 'to do' },
  typesByTitle: {
    dedication: 'dedication',
    epigraph: 'epigraph',
    foreword: 'foreword',
    preface: 'preface',
    preamble: 'preamble',
    prologue: 'prologue',
    introduction: 'introduction',
    conclusion: 'conclusion',
    epilogue: 'epilogue',
    afterword: 'afterword',
    appendix: 'appendix',
    appendices: 'appendix',
    glossary: 'glossary',
    bibliography: 'bibliography',
    index: 'index',
    acknowledgments: 'acknowledgments',
    acknowledgements: 'acknowledgments',
    colophon: 'colophon',
  },
  missingPicture: (path) => `Missing picture: ${path}`,
  role: (role, names) => `${role}: ${names}`,
  credit: {
    picture: 'Illustration',
    text: 'Text',
    source: 'source',
    quoted: (title) => `“${title}”`,
    where: 'In: ',
    cover: 'On the cover.',
    page: 'Credits',
    permission: 'reproduced with its owner’s permission',
    quotation: 'short quotation',
  },
  licence: {
    or: 'or',
    and: 'and',
    under: 'licensed under ',
    plain,
    legal: 'Text: ',
    exceptions: {
      pictures: 'Pictures: same licence, unless their captions and the credits say otherwise.',
      texts: 'This licence holds for the whole book, but for the texts to which the credits give another.',
      both: 'This licence holds for the whole book, unless the captions of the pictures and the credits say otherwise.',
    },
  },
  imprint: {
    original: 'Original title: ',
    under: ', licensed under ',
    publishedBy: (names) => `Published by ${names}.`,
    version: (version, date) => `Version ${version}, ${date}.`,
    sources: 'Sources and versions: ',
  },
  colophon: {
    made: 'This book was made for paper, e-reader and screen from one manuscript, with free software.',
    fonts: 'Typefaces: ',
    funding: (by, call) => `Its writing was funded by ${by}${call === undefined ? '' : ` (${call})`}.`,
    errors: 'If a mistake is left, it is yours: report it, or mend it. ',
    version: (version, date) => `Version ${version}, ${date}`,
    latest: '. Is it the latest? The page of the book tells: ',
  },
};
