import { styleText } from 'node:util';
import type { VFileMessage } from 'vfile-message';
import type { Severity, UiLanguage } from './rule.js';

/** How messages are shown. */
export interface ReportOptions {
  readonly language: UiLanguage;
  readonly color: boolean;
  /** Put before each file: the book's folder as the editor typed it. */
  readonly folder: string;
  /** Messages that are no errors are shown this many times for each rule, then counted; all of them when absent. */
  readonly atMost?: number;
  /** Text of a file of the book, for the excerpt; nothing when it cannot be shown. */
  source(file: string): string | undefined;
}

const severityWords: Readonly<Record<UiLanguage, Record<Severity, string>>> = {
  fr: { error: 'erreur', warning: 'attention', info: 'note' },
  en: { error: 'error', warning: 'warning', info: 'note' },
};
const colors = { error: 'red', warning: 'yellow', info: 'blue' } as const;
const remedyWord = { fr: 'remède\u00A0:', en: 'remedy:' } as const;
const andMore = {
  fr: (count: number) => `… et ${count} messages des mêmes règles : \`livres check\` les montre tous.`,
  en: (count: number) => `… and ${count} messages of the same rules: \`livres check\` shows them all.`,
} as const;
const andOthers = {
  fr: (count: number) => `… et ${count} de plus, dans la page.`,
  en: (count: number) => `… and ${count} more, in the page.`,
} as const;
const widest = 100;

export const severityOf = (message: VFileMessage): Severity =>
  message.fatal === true ? 'error' : message.fatal === false ? 'warning' : 'info';

/** Messages for a terminal: place, reason, the line with a caret under it, remedy. */
export function reportForTerminal(messages: readonly VFileMessage[], options: ReportOptions): string {
  const shown = new Map<string, number>();
  const kept = messages.filter((message) => {
    const ruleId = String(message.ruleId);
    shown.set(ruleId, (shown.get(ruleId) ?? 0) + 1);
    return message.fatal === true || (shown.get(ruleId) ?? 0) <= (options.atMost ?? Number.POSITIVE_INFINITY);
  });
  const rest = messages.length - kept.length;
  const linesOf = linesByFile(options);
  const blocks = kept.map((message) => formatMessage(message, options, linesOf));
  return [...blocks, ...(rest > 0 ? [`${andMore[options.language](rest)}\n`] : [])].join('\n');
}

/** Errors and warnings in a line each, errors first, the first `most` of them: what an author sees at each save. */
export function reportInLines(
  messages: readonly VFileMessage[],
  options: Pick<ReportOptions, 'language' | 'color' | 'folder'>,
  most: number,
): string {
  const told = messages.filter(({ fatal }) => fatal !== undefined && fatal !== null);
  const inOrder = [...told.filter(({ fatal }) => fatal), ...told.filter(({ fatal }) => !fatal)];
  const rest = inOrder.length - most;
  const lines = inOrder.slice(0, most).map((message) => firstLineOf(message, options));
  return [...lines, ...(rest > 0 ? [andOthers[options.language](rest)] : [])].map((line) => `${line}\n`).join('');
}

type LinesOf = (file: string) => readonly string[] | undefined;

/** The lines of a file, which is cut into them once for all its messages. */
const linesByFile = ({ source }: ReportOptions): LinesOf => {
  const known = new Map<string, readonly string[] | undefined>();
  return (file) => {
    if (!known.has(file)) known.set(file, source(file)?.split(/\r?\n/));
    return known.get(file);
  };
};

function formatMessage(message: VFileMessage, options: ReportOptions, linesOf: LinesOf): string {
  const paint = (format: Parameters<typeof styleText>[0], text: string) =>
    options.color ? styleText(format, text, { validateStream: false }) : text;
  const severity = severityOf(message);
  const lines = [firstLineOf(message, options)];
  const excerpt = excerptOf(message, linesOf);
  if (excerpt) lines.push(paint('dim', excerpt.line), paint(colors[severity], excerpt.caret));
  if (message.note) lines.push(`  ${paint('green', remedyWord[options.language])} ${message.note}`);
  return `${lines.join('\n')}\n`;
}

/** Place, severity, reason, rule. */
function firstLineOf(message: VFileMessage, options: Pick<ReportOptions, 'language' | 'color' | 'folder'>): string {
  const paint = (format: Parameters<typeof styleText>[0], text: string) =>
    options.color ? styleText(format, text, { validateStream: false }) : text;
  const severity = severityOf(message);
  const place = [`${options.folder}/${message.file}`, message.line, message.column].filter(
    (part) => part !== undefined,
  );
  return `${paint('bold', place.join(':'))}  ${paint([colors[severity], 'bold'], severityWords[options.language][severity])}  ${message.reason}  ${paint('dim', String(message.ruleId))}`;
}

/** The message's line of the manuscript, cut to a window around its column, and a caret. */
function excerptOf(message: VFileMessage, linesOf: LinesOf): { line: string; caret: string } | undefined {
  if (message.line === undefined || !message.file) return undefined;
  const text = linesOf(message.file)?.[message.line - 1]?.replaceAll('\t', ' ');
  if (!text?.trim()) return undefined;
  const column = Math.min(message.column ?? 1, text.length + 1);
  const from = Math.max(0, column - 1 - widest / 2);
  const gutter = `  ${message.line} │ `;
  const caretAt = gutter.length + (from > 0 ? 1 : 0) + column - 1 - from;
  const shown = text.slice(from, from + widest);
  const more = from + widest < text.length ? '…' : '';
  return { line: `${gutter}${from > 0 ? '…' : ''}${shown}${more}`, caret: `${' '.repeat(caretAt)}^` };
}

/** One message as data: for `--json` and `report.json`. Lines and columns are 1-based. */
export interface MessageRecord {
  readonly file: string;
  readonly line?: number;
  readonly column?: number;
  readonly severity: Severity;
  readonly ruleId: string;
  readonly reason: string;
  readonly remedy?: string;
}

export const toRecord = (message: VFileMessage): MessageRecord => ({
  file: message.file ?? '',
  ...(message.line !== undefined && { line: message.line }),
  ...(message.column !== undefined && { column: message.column }),
  severity: severityOf(message),
  ruleId: String(message.ruleId),
  reason: message.reason,
  ...(message.note && { remedy: message.note }),
});
