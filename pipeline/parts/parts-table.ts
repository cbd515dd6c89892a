import type { UiLanguage } from '../diagnostics/rule.js';
import type { Verdict } from '../rights/compatibility/judge.js';
import type { Outcome } from '../rights/compatibility/verdict-rules.js';
import { licenseLabel } from '../rights/notice.js';
import type { Part } from './part.js';

const marks: Readonly<Record<Outcome, string>> = { ok: '●', mark: '○', 'permission-needed': '✎', forbidden: '✗' };

const words = {
  fr: {
    kinds: {
      book: 'livre',
      original: 'original',
      chapter: 'chapitre',
      text: 'texte',
      cover: 'couverture',
      picture: 'image',
      font: 'police',
    },
    head: ['', 'Élément', 'Nature', 'Licence', 'De', 'Règle'],
    own: 'des auteurs',
    unknown: 'inconnue',
    colon: '\u00A0: ',
    after: 'D’après',
    key: '● permis   ○ permis, sa licence indiquée   ✎ accord du titulaire nécessaire   ✗ impossible',
    caution: 'Cette table aide à voir ; ce n’est pas un avis juridique.',
  },
  en: {
    kinds: {
      book: 'book',
      original: 'original',
      chapter: 'chapter',
      text: 'text',
      cover: 'cover',
      picture: 'picture',
      font: 'font',
    },
    head: ['', 'Part', 'Kind', 'Licence', 'By', 'Rule'],
    own: 'the authors’ own',
    unknown: 'unknown',
    colon: ': ',
    after: 'After',
    key: '● allowed   ○ allowed, its licence shown   ✎ its owner’s permission needed   ✗ not possible',
    caution: 'This table helps to see; it is no legal advice.',
  },
} as const;

const cells = ({ kind, name, license, author, verdict }: Part, language: UiLanguage): readonly string[] => {
  const { kinds, own, unknown } = words[language];
  const shown = license ? licenseLabel(license, language) : unknown;
  return [marks[verdict?.outcome ?? 'ok'], name, kinds[kind], shown, author, verdict?.rule ?? own];
};

/** Columns as wide as what stands in them, two spaces apart. */
const aligned = (rows: readonly (readonly string[])[]): readonly string[] => {
  const widths = rows.reduce<readonly number[]>(
    (found, row) => row.map((cell, column) => Math.max(found[column] ?? 0, [...cell].length)),
    [],
  );
  return rows.map((row) =>
    row
      .map((cell, column) => cell + ' '.repeat((widths[column] ?? 0) - [...cell].length))
      .join('  ')
      .trimEnd(),
  );
};

const explained = ({ rule, outcome, reason, source, remedies }: Verdict, language: UiLanguage): string => {
  const { after, colon } = words[language];
  return [
    `${marks[outcome]} ${rule}${colon}${reason[language]}`,
    `    ${after}${colon}${source[language]}, ${source.url}`,
    ...remedies.map((remedy) => `    → ${remedy[language]}`),
  ].join('\n');
};

/** The parts of a book as a table for a terminal, then each rule that it names: its reason, what it rests on, the ways out. */
export const partsTable = (parts: readonly Part[], language: UiLanguage): string => {
  const { head, key, caution } = words[language];
  const rows = aligned([head, ...parts.map((part) => cells(part, language))]);
  const verdicts = new Map(parts.flatMap(({ verdict }) => (verdict ? [[verdict.rule, verdict] as const] : [])));
  const rules = [...verdicts.values()].map((verdict) => explained(verdict, language));
  return `${[rows.join('\n'), key, ...rules, caution].join('\n\n')}\n`;
};

/** The same for programs. */
export const partsRecord = (parts: readonly Part[], language: UiLanguage) =>
  parts.map(({ kind, name, author, license, changes, permission, verdict, place }) => ({
    ...{ kind, name, author, license: license?.expression ?? null },
    ...(changes !== undefined && { changes }),
    ...(permission !== undefined && { permission }),
    ...(verdict && {
      verdict: {
        outcome: verdict.outcome,
        rule: verdict.rule,
        reason: verdict.reason[language],
        source: verdict.source[language],
        url: verdict.source.url,
        remedies: verdict.remedies.map((remedy) => remedy[language]),
      },
    }),
    place: { file: place.file, ...('at' in place && lineOf(place.at)) },
  }));

const lineOf = (at: Part['place']['at']): { readonly line?: number } => {
  const line = at && ('start' in at ? at.start.line : at.line);
  return line === undefined ? {} : { line };
};
