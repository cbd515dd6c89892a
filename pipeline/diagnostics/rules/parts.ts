import { type RefusalId, type VerdictRule, verdictRules } from '../../rights/compatibility/verdict-rules.js';
import { type Rule, rule, type UiLanguage } from '../rule.js';

type PartRule = Rule<{ readonly part: string; readonly license: string; readonly book: string }>;

/** `Remplacez-le. Ou : gardez-le tel quel. D’après : …` */
const remedyIn = (language: UiLanguage, { remedies, source }: VerdictRule): string => {
  const [or, after] = language === 'fr' ? ['Ou\u00A0: ', 'D’après\u00A0: '] : ['Or: ', 'After: '];
  const ways = remedies.map((remedy, index) => `${index === 0 ? '' : or}${remedy[language]}`);
  return [...ways, `${after}${source[language]}, ${source.url}`].join(' ');
};

/** What the verdict says, of one part in one book. */
const refusal = (id: RefusalId): PartRule => {
  const verdict = verdictRules[id];
  return rule({
    severity: 'error',
    reason: {
      fr: ({ part, license, book }) => `\`${part}\` (${license}) dans un livre sous ${book} : ${verdict.reason.fr}`,
      en: ({ part, license, book }) => `\`${part}\` (${license}) in a book under ${book}: ${verdict.reason.en}`,
    },
    remedy: { fr: () => remedyIn('fr', verdict), en: () => remedyIn('en', verdict) },
  });
};

/** Rules about what may go into a book: one for each verdict that refuses (`rights/compatibility`). */
export const partsRules = {
  'part-quotation-without-source': refusal('quotation-without-source'),
  'part-all-rights-reserved': refusal('all-rights-reserved'),
  'part-license-unlisted': refusal('license-unlisted'),
  'part-non-commercial': refusal('non-commercial'),
  'part-no-derivatives': refusal('no-derivatives'),
  'part-share-alike': refusal('share-alike'),
  'part-font-copyleft': refusal('font-copyleft'),
  'part-license-not-known': refusal('license-not-known'),
} as const satisfies Readonly<Record<`part-${RefusalId}`, PartRule>>;
