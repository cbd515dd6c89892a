import { styleText } from 'node:util';
import type { MessageRecord } from '../diagnostics/report.js';
import type { Format } from '../editions/edition.js';
import type { Context } from './context.js';

/** What a build made of one book: what the terminal shows and what `--json` prints. */
export interface BookSummary {
  readonly slug: string;
  readonly built: boolean;
  readonly refused: boolean;
  /** Earlier editions were left in place. */
  readonly kept: boolean;
  readonly draft: boolean;
  readonly editions: readonly {
    readonly format: Format;
    readonly href: string;
    readonly bytes: number;
    readonly seconds: number;
    readonly pages?: number;
  }[];
  readonly failed: readonly { readonly format: Format; readonly reason: string }[];
  /** Facts read back from the finished files. */
  readonly proofs: number;
  readonly words?: number;
  readonly messages: readonly MessageRecord[];
}

/** The lines of one book at the end of its build. */
export function summarise(summary: BookSummary, { say, terminal }: Pick<Context, 'say' | 'terminal'>): string {
  const paint = (format: Parameters<typeof styleText>[0], text: string) =>
    terminal.color ? styleText(format, text, { validateStream: false }) : text;
  if (summary.refused) {
    const errors = summary.messages.filter(({ severity }) => severity === 'error').length;
    const after = [...(summary.kept ? [say.kept] : []), say.refusedHint].join(' ');
    return `${paint(['red', 'bold'], `✗ ${say.refused(summary.slug, errors)}`)} ${after}\n`;
  }
  const number = (value: number, digits: number) =>
    value.toLocaleString(terminal.language, { minimumFractionDigits: digits, maximumFractionDigits: digits });
  const size = (bytes: number) =>
    bytes < 1_000_000
      ? `${number(Math.ceil(bytes / 1000), 0)} ${say.kilobyte}`
      : `${number(bytes / 1_000_000, 1)} ${say.megabyte}`;
  const title = [
    summary.slug,
    ...(summary.words === undefined ? [] : [say.words(summary.words)]),
    ...(summary.draft ? [say.draft] : []),
  ];
  const widest = Math.max(...summary.editions.map(({ format }) => format.length));
  const editions = summary.editions.map(({ format, seconds, bytes, pages }) =>
    [
      `  ${paint('green', '✓')} ${format.padEnd(widest + 1)}`,
      `${number(seconds, 1)} s`.padStart(8),
      size(bytes).padStart(9),
      ...(pages === undefined ? [] : [say.pages(pages).padStart(13)]),
    ].join(''),
  );
  const failed = summary.failed.map(
    ({ format, reason }) => `  ${paint('red', '✗')} ${say.failed(summary.slug, format, reason)}`,
  );
  const proofs = summary.proofs > 0 ? [`  ${paint('green', '✓')} ${say.verified(summary.proofs)}`] : [];
  return `${[paint('bold', title.join(' · ')), ...editions, ...failed, ...proofs].join('\n')}\n`;
}
