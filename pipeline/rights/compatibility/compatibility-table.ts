import type { UiLanguage } from '../../diagnostics/rule.js';
import { licenses } from '../licenses.js';
import type { LicenseExpression } from '../rights.js';
import { type ItemUse, judge } from './judge.js';
import type { Outcome } from './verdict-rules.js';

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
    caution: 'Ce tableau aide à voir ; ce n’est pas un avis juridique.',
  },
  en: {
    corner: 'Item \\ book',
    uses: [
      'Reproduced as it is (picture, cover, excerpt)',
      'Changed, merged into the text, or translated',
      'Embedded font',
    ],
    key: '● allowed · ○ allowed, its licence shown · ✎ the owner’s permission is needed · – not possible',
    caution: 'This table helps to see; it is no legal advice.',
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

/** What may go into what, in Markdown, for a jurist to read: drawn from the verdicts themselves. */
export const compatibilityTable = (language: UiLanguage): string => {
  const { uses: titles, key, caution } = words[language];
  const tables = uses.flatMap((use, index) => [`## ${titles[index]}`, '', ...tableFor(use, language), '']);
  return [...tables, `${key}.`, '', caution, ''].join('\n');
};
