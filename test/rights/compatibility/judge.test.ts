import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { compatibilityTable } from '../../../pipeline/rights/compatibility/compatibility-table.js';
import { type ItemUse, judge, type Role, roles } from '../../../pipeline/rights/compatibility/judge.js';
import { type Outcome, type VerdictRule, verdictRules } from '../../../pipeline/rights/compatibility/verdict-rules.js';
import { licenses } from '../../../pipeline/rights/licenses.js';
import { parseLicense } from '../../../pipeline/rights/parse-license.js';
import type { License, LicenseExpression } from '../../../pipeline/rights/rights.js';

const licensed = (text: string): LicenseExpression =>
  parseLicense(text) ?? expect.fail(`${text} is not in the register`);
const one = (license: License): LicenseExpression => ({ expression: license.id, licenses: [license] });
const use = (license: string, role: Role, more: Partial<ItemUse> = {}): ItemUse => ({
  license: licensed(license),
  role,
  changed: false,
  ...more,
});
const severity: Readonly<Record<Outcome, number>> = { ok: 0, mark: 1, 'permission-needed': 2, forbidden: 3 };

/** Creative Commons’ chart, as rights.md has it: original in rows, adapter’s licence in columns. */
const chart = `
          BY BY-NC BY-NC-ND BY-NC-SA BY-ND BY-SA PD
PD        ●  ●     ●        ●        ●     ●     ●
BY        ●  ●     ●        ●        ●     ●     ○
BY-NC     ○  ●     ●        ●        ○     ○     ○
BY-NC-SA  –  –     –        ●        –     –     –
BY-SA     –  –     –        –        –     ●     –
BY-ND     –  –     –        –        –     –     –
BY-NC-ND  –  –     –        –        –     –     –`;

const idOf = (name: string): string => (name === 'PD' ? 'CC0-1.0' : `CC-${name}-4.0`);
const [head = '', ...lines] = chart.trim().split('\n');
const adapters = head.trim().split(/\s+/);
const cells = lines.flatMap((line) => {
  const [original = '', ...signs] = line.split(/\s+/);
  return signs.map((sign, index) => ({ original, adapter: adapters[index] ?? '', sign }));
});

describe('the chart of Creative Commons for adaptations', () => {
  it.each(cells)('$original adapted in a $adapter book: $sign', ({ original, adapter, sign }) => {
    const { outcome, rule } = judge(licensed(idOf(adapter)), use(idOf(original), 'merged-text', { changed: true }));
    // House rule: what is not for sale does not go into what anybody may sell, marked or not.
    if (/NC/.test(original) && !/NC/.test(adapter) && !/ND/.test(original)) expect(rule).toBe('non-commercial');
    else expect(outcome).toBe({ '●': 'ok', '○': 'mark', '–': 'forbidden' }[sign]);
  });
});

describe('what is reproduced as it is', () => {
  it.each([
    ['CC-BY-4.0', 'CC-BY-SA-4.0', 'illustration', 'mark', 'kept-apart'],
    ['CC-BY-4.0', 'CC-BY-ND-4.0', 'cover', 'mark', 'kept-apart'],
    ['CC-BY-SA-4.0', 'CC-BY-SA-4.0', 'illustration', 'ok', 'same-license'],
    ['CC-BY-SA-4.0', 'GFDL-1.3-only', 'illustration', 'mark', 'kept-apart'],
    ['CC-BY-SA-4.0', 'CC-PDM-1.0', 'illustration', 'ok', 'public-domain'],
    ['CC-BY-SA-4.0', 'CC-BY-NC-SA-4.0', 'illustration', 'permission-needed', 'non-commercial'],
    ['LAL-1.3', 'CC-BY-NC-4.0', 'cover', 'permission-needed', 'non-commercial'],
    ['LicenseRef-all-rights-reserved', 'CC-BY-NC-4.0', 'cover', 'permission-needed', 'non-commercial'],
    ['CC-BY-NC-SA-4.0', 'CC-BY-NC-4.0', 'illustration', 'mark', 'kept-apart'],
    ['CC-BY-4.0', 'LicenseRef-all-rights-reserved', 'illustration', 'permission-needed', 'all-rights-reserved'],
    ['CC-BY-4.0', 'LicenseRef-Inconnue', 'illustration', 'permission-needed', 'license-unlisted'],
    ['LicenseRef-Maison', 'LicenseRef-Maison', 'illustration', 'ok', 'same-license'],
  ] as const)('in a %s book, %s as %s: %s', (book, item, role, outcome, rule) => {
    expect(judge(licensed(book), use(item, role))).toMatchObject({ outcome, rule });
  });
});

describe('what is changed, merged or translated', () => {
  it.each([
    ['CC-BY-4.0', 'CC-BY-SA-4.0', 'share-alike'],
    ['CC-BY-SA-4.0', 'CC-BY-SA-3.0', 'adapted'],
    ['CC-BY-SA-4.0', 'LicenseRef-CC-BY-SA-3.0-FR', 'adapted'],
    ['CC-BY-SA-4.0', 'CC-BY-SA-2.0', 'adapted'],
    ['CC-BY-SA-4.0', 'CC-BY-SA-1.0', 'share-alike'],
    ['CC-BY-SA-3.0', 'CC-BY-SA-4.0', 'share-alike'],
    ['LAL-1.3', 'CC-BY-SA-4.0', 'adapted'],
    ['CC-BY-SA-4.0', 'LAL-1.3', 'adapted'],
    ['LAL-1.3', 'LAL-1.2', 'adapted'],
    ['LAL-1.3', 'CC-BY-SA-3.0', 'share-alike'],
    ['GPL-3.0-or-later', 'CC-BY-SA-4.0', 'adapted'],
    ['CC-BY-SA-4.0', 'GPL-3.0-or-later', 'share-alike'],
    ['CC-BY-SA-4.0', 'GFDL-1.3-or-later', 'share-alike'],
    ['GFDL-1.3-or-later', 'CC-BY-SA-4.0', 'share-alike'],
    ['GFDL-1.3-only', 'GFDL-1.2-or-later', 'adapted'],
    ['GFDL-1.3-or-later', 'GFDL-1.2-only', 'share-alike'],
    ['GFDL-1.2-or-later', 'GFDL-1.3-or-later', 'share-alike'],
    ['GFDL-1.2-only', 'GFDL-1.2-invariants-only', 'share-alike'],
    ['GPL-3.0-only', 'GPL-3.0-or-later', 'adapted'],
    ['GPL-3.0-or-later', 'GPL-3.0-only', 'share-alike'],
    ['CC-BY-NC-SA-4.0', 'CC-BY-NC-SA-2.0-FR', 'adapted'],
    ['CC-BY-SA-4.0', 'MIT', 'adapted'],
    ['CC0-1.0', 'etalab-2.0', 'adapted-marked'],
    ['CC-BY-SA-4.0', 'CC-BY-ND-4.0', 'no-derivatives'],
    ['CC-BY-NC-4.0', 'CC-BY-NC-ND-4.0', 'no-derivatives'],
  ] as const)('in a %s book, what comes from %s: %s', (book, item, rule) => {
    for (const each of [
      use(item, 'merged-text'),
      use(item, 'original'),
      use(item, 'illustration', { changed: true }),
    ]) {
      expect(judge(licensed(book), each).rule).toBe(rule);
    }
  });

  it('refuses a translation of a BY-SA book under CC BY, and takes that of a book of the public domain', () => {
    expect(judge(licensed('CC-BY-4.0'), use('CC-BY-SA-4.0', 'original')).outcome).toBe('forbidden');
    expect(judge(licensed('CC-BY-4.0'), use('CC-PDM-1.0', 'original')).outcome).toBe('ok');
  });
});

describe('exceptions and permissions', () => {
  const book = licensed('CC-BY-SA-4.0');

  it('takes a short quotation of anything, when its source is given', () => {
    const quotation = use('LicenseRef-all-rights-reserved', 'quotation', { exception: 'citation' });
    expect(judge(book, { ...quotation, source: 'https://example.org' }).rule).toBe('short-quotation');
    expect(judge(book, quotation).rule).toBe('quotation-without-source');
    expect(judge(book, { ...quotation, license: undefined, source: 'Le Monde' }).outcome).toBe('mark');
    expect(judge(book, { ...quotation, role: 'illustration', source: 'x' }).rule).toBe('all-rights-reserved');
  });

  it('takes what its owner allows, but not what nobody knows the owner of', () => {
    const permission = 'Accord de Mme X, le 3 mars 2026';
    expect(judge(book, use('CC-BY-NC-4.0', 'cover', { permission })).rule).toBe('permission-recorded');
    expect(judge(book, use('CC-BY-ND-4.0', 'cover', { permission, changed: true })).rule).toBe('permission-recorded');
    expect(judge(book, use('CC-BY-4.0', 'cover', { permission })).rule).toBe('kept-apart');
    expect(judge(book, { license: undefined, role: 'cover', changed: false, permission }).outcome).toBe('forbidden');
  });

  it('embeds fonts whose licence does not spread', () => {
    expect(judge(book, use('OFL-1.1', 'font')).outcome).toBe('ok');
    expect(judge(book, use('GPL-3.0-only', 'font')).rule).toBe('font-copyleft');
    expect(judge(book, use('GPL-3.0-only WITH Font-exception-2.0', 'font')).outcome).toBe('ok');
    expect(judge(licensed('GPL-3.0-only'), use('GPL-3.0-only', 'font')).outcome).toBe('ok');
    expect(judge(book, use('CC-BY-ND-4.0', 'font')).rule).toBe('no-derivatives');
  });
});

describe('expressions', () => {
  it('chooses between the licences of an item, and keeps to all those that are joined', () => {
    const book = licensed('CC-BY-SA-4.0');
    expect(judge(book, use('GFDL-1.2-only OR CC-BY-SA-3.0', 'merged-text')).rule).toBe('adapted');
    expect(judge(book, use('GFDL-1.2-only AND CC-BY-SA-3.0', 'merged-text')).rule).toBe('share-alike');
    expect(judge(book, use('(CC-BY-NC-4.0 OR CC0-1.0) AND MIT', 'illustration')).rule).toBe('kept-apart');
  });

  it('must suit each licence that the book is offered under', () => {
    expect(judge(licensed('CC-BY-SA-4.0 OR GFDL-1.3-only'), use('CC-BY-SA-4.0', 'merged-text')).outcome).toBe(
      'forbidden',
    );
    expect(judge(licensed('MIT OR Apache-2.0'), use('CC0-1.0', 'merged-text')).outcome).toBe('ok');
  });
});

describe('each pair of licences, in each role', () => {
  const all = [...licenses.values()];
  // Ports say what their version says: one of each version stands for all.
  const books = all.filter(({ id }) => !/^(?:LicenseRef-)?CC-.*-\d\.\d-(?!FR)/.test(id));
  const ways = roles.flatMap((role) => [false, true].map((changed) => ({ role, changed })));

  /** What a verdict breaks of what the licences promise. */
  const broken = (book: License, item: License, { role, changed }: (typeof ways)[number]): readonly string[] => {
    const { outcome, rule } = judge(one(book), { role, changed, license: one(item) });
    const goesIn = severity[outcome] <= severity.mark;
    const isAdapted = changed || role === 'merged-text' || role === 'original';
    const { nonCommercial, noDerivatives, shareAlike, freeCulture } = item.properties;
    const promises = [
      !item.kind.startsWith('public-domain') || outcome === 'ok',
      item.kind !== 'all-rights-reserved' || !goesIn,
      !nonCommercial || book.properties.nonCommercial || !goesIn,
      !noDerivatives || !isAdapted || !goesIn,
      !freeCulture || isAdapted || role === 'font' || goesIn,
      !shareAlike || !isAdapted || role === 'font' || !goesIn || book.properties.shareAlike,
      item !== book || noDerivatives || item.kind === 'all-rights-reserved' || outcome === 'ok',
    ];
    const facts = `${item.id} as ${role}${changed ? ', changed,' : ''} in ${book.id}: ${rule}`;
    return promises.every(Boolean) ? [] : [facts];
  };

  it('is decided, and keeps the promises that every licence makes', () => {
    const found = books.flatMap((book) => all.flatMap((item) => ways.flatMap((way) => broken(book, item, way))));
    expect(found).toEqual([]);
    expect(books.length).toBeGreaterThan(80);
  });

  it('is never let in for having been changed', () => {
    const outcome = (book: License, item: License, changed: boolean) =>
      severity[judge(one(book), { license: one(item), role: 'illustration', changed }).outcome];
    const found = books.flatMap((book) =>
      all.filter((item) => outcome(book, item, false) > severity.mark && outcome(book, item, true) <= severity.mark),
    );
    expect(found).toEqual([]);
  });
});

describe('every verdict', () => {
  it.each(Object.entries<VerdictRule>(verdictRules))(
    '%s rests on something, and can be mended when it refuses',
    (_, rule) => {
      expect(rule.source.url).toMatch(/^https:\/\//);
      for (const sentence of [rule.reason, ...rule.remedies]) {
        expect(sentence.fr).toMatch(/[.»]$|`\.$/);
        expect(sentence.en).not.toBe(sentence.fr);
      }
      expect(rule.remedies.length).toBeLessThanOrEqual(3);
      expect(rule.remedies.length > 0).toBe(severity[rule.outcome] > severity.mark);
    },
  );
});

// Run vitest with `--update` after a change of the rules: it rewrites the guide.
it.each([
  ['guide', 'fr'],
  ['guide-en', 'en'],
] as const)('the tables for jurists are those that the book %s prints', async (guide, language) => {
  const path = new URL(`../../../books/${guide}/compatibilites.md`, import.meta.url).pathname;
  const page = await readFile(path, 'utf8');
  const [before = '', after = ''] = page.split(/(?<=<!-- tables:start -->\n)[\s\S]*(?=<!-- tables:end -->)/);
  expect(after).toContain('<!-- tables:end -->');
  await expect(`${before}\n${compatibilityTable(language)}\n${after}`).toMatchFileSnapshot(path);
});
