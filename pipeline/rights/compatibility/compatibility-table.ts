import type { UiLanguage } from '../../diagnostics/rule.js';
import { licenses } from '../licenses.js';
import type { LicenseExpression } from '../rights.js';
import { type ItemUse, judge } from './judge.js';
import { type Outcome, type VerdictRule, verdictRules } from './verdict-rules.js';

/** Licences that a jurist wants to see side by side: the books' (columns) and the items' (rows). */
const columns = [
  'CC0-1.0',
  'CC-BY-4.0',
  'CC-BY-SA-4.0',
  'LAL-1.3',
  'CC-BY-NC-4.0',
  'CC-BY-NC-SA-4.0',
  'GPL-3.0-or-later',
  'GFDL-1.3-or-later',
];
const rows = [
  'CC-PDM-1.0',
  'CC0-1.0',
  'CC-BY-4.0',
  'CC-BY-SA-2.0',
  'CC-BY-SA-3.0',
  'CC-BY-SA-4.0',
  'CC-BY-ND-4.0',
  'CC-BY-NC-4.0',
  'CC-BY-NC-SA-4.0',
  'CC-BY-NC-ND-4.0',
  'LAL-1.3',
  'GFDL-1.3-or-later',
  'GPL-3.0-or-later',
  'MIT',
  'etalab-2.0',
  'LicenseRef-all-rights-reserved',
];

const marks: Readonly<Record<Outcome, string>> = { ok: '●', mark: '○', 'permission-needed': '✎', forbidden: '–' };

const words = {
  fr: {
    corner: 'Élément \\ livre',
    uses: [
      'Repris tel quel (image, couverture, extrait)',
      'Modifié, fondu dans le texte ou traduit',
      'Police incorporée',
    ],
    key: '● permis · ○ permis, sa licence indiquée · ✎ accord du titulaire nécessaire · – impossible',
    caution: 'Ces tableaux aident à voir ; ils ne sont pas un avis juridique.',
    rules: 'Les règles',
    rulesLead:
      'Chaque verdict porte le nom de sa règle ; en voici les raisons, ce qui les fonde et, sous celles qui refusent, les façons d’en sortir.',
    rests: 'D’après',
    colon: ' : ',
  },
  en: {
    corner: 'Item \\ book',
    uses: [
      'Reproduced as it is (picture, cover, excerpt)',
      'Changed, merged into the text, or translated',
      'Embedded font',
    ],
    key: '● allowed · ○ allowed, its licence shown · ✎ the owner’s permission is needed · – not possible',
    caution: 'These tables help to see; they are no legal advice.',
    rules: 'The rules',
    rulesLead:
      'Each verdict bears the name of its rule; here are the reasons, what they rest on and, under those that refuse, the ways out.',
    rests: 'After',
    colon: ': ',
  },
} as const;

const uses: readonly Pick<ItemUse, 'role' | 'changed'>[] = [
  { role: 'illustration', changed: false },
  { role: 'merged-text', changed: true },
  { role: 'font', changed: false },
];

const expressionOf = (id: string): LicenseExpression => {
  const license = licenses.get(id);
  if (!license) throw new Error(`${id} is not in the register.`);
  return { expression: id, licenses: [license] };
};

const shortNameOf = (id: string, language: UiLanguage): string => {
  const license = licenses.get(id);
  return license?.kind === 'all-rights-reserved' ? license.name[language] : (license?.shortName ?? id);
};

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

const tableFor = (use: Pick<ItemUse, 'role' | 'changed'>, language: UiLanguage): readonly string[] => [
  row([words[language].corner, ...columns.map((id) => shortNameOf(id, language))]),
  row(['---', ...columns.map(() => ':-:')]),
  ...rows.map((id) => {
    const license = expressionOf(id);
    return row([
      shortNameOf(id, language),
      ...columns.map((book) => marks[judge(expressionOf(book), { ...use, license }).outcome]),
    ]);
  }),
];

const ruleFor = (id: string, rule: VerdictRule, language: UiLanguage): string => {
  const { reason, source, remedies, outcome } = rule;
  const { colon, rests } = words[language];
  const ways = remedies.map((remedy) => `    - ${remedy[language]}`);
  const ground = `${rests}${colon}[${source[language]}](${source.url}).`;
  return [`- ${marks[outcome]} \`${id}\`${colon}${reason[language]} ${ground}`, ...ways].join('\n');
};

/** What may go into what, in Markdown, for a jurist to read, then every rule: drawn from the verdicts themselves. */
export const compatibilityTable = (language: UiLanguage): string => {
  const { uses: titles, key, caution } = words[language];
  const tables = uses.flatMap((use, index) => [`## ${titles[index]}`, '', ...tableFor(use, language), '']);
  const rules = Object.entries<VerdictRule>(verdictRules).map(([id, rule]) => ruleFor(id, rule, language));
  const { rules: heading, rulesLead } = words[language];
  return [`${key}.`, '', caution, '', ...tables, `## ${heading}`, '', rulesLead, '', rules.join('\n'), ''].join('\n');
};
