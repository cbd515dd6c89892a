import { styleText } from 'node:util';
import { type Finding, findingKinds, lostKinds } from '../import/findings.js';
import type { Wording } from './wording.js';

/** Places shown of each kind. */
const shownPlaces = 4;
const widest = 96;

/** What could not be carried over, then what was kept otherwise: by kind, counted, each with its first places. */
export function showFindings(findings: readonly Finding[], say: Wording, color: boolean): string {
  const paint = (format: Parameters<typeof styleText>[0], text: string): string =>
    color ? styleText(format, text, { validateStream: false }) : text;
  const group = (title: string, isIn: (lost: boolean) => boolean): string => {
    const kinds = findingKinds.filter(
      (kind) => isIn(lostKinds.has(kind)) && findings.some((each) => each.kind === kind),
    );
    if (kinds.length === 0) return '';
    const lines = kinds.flatMap((kind) => {
      const found = findings.filter((each) => each.kind === kind);
      const places = found.filter(({ spot, detail }) => spot.words !== '' || detail);
      const shown = places
        .slice(0, shownPlaces)
        .map(({ spot, detail }) => `    ${paint('dim', cut(say.foundAt(spot.words, detail)))}`);
      const more = places.length - shown.length;
      return [
        `  ${say.findings[kind](found.length)}`,
        ...shown,
        ...(more > 0 ? [`    ${paint('dim', say.moreFindings(more))}`] : []),
      ];
    });
    return `\n${paint('bold', title)}\n${lines.join('\n')}\n`;
  };
  const text = group(say.findingTitles.lost, (lost) => lost) + group(say.findingTitles.changed, (lost) => !lost);
  return text === '' ? '' : `${text}\n`;
}

const cut = (text: string): string => (text.length <= widest ? text : `${text.slice(0, widest - 1).trimEnd()}…`);
