import type { Rule } from './passage.js';
import { gap, replace } from './rule.js';

/** A number that is no part of a name or of another number: `5`, `3,14`. */
const number = '(?<![\\p{L}\\p{N}_.,-])\\d+(?:[.,]\\d+)?';
const wordEnd = "(?![\\p{L}\\p{N}'’])";
/** Symbols of the SI and of computing that nothing else is written like. */
const sure = '(?:[kcm]m[²³]?|km/h|[kmµ]g|[mc]l|kWh|[kKMGT]i?[oB]|[kMGT]?Hz|[MG]W|[kMGT]bit/s)';
const units = `(?:${sure}|[mgtslLVAWJNKo]|h|min|ms|µs|ns|nm|µm|dm|dl|hl|ha|[kM]?Pa|hPa|kJ|kW|kV|mA|dB|px|pt|bits?|octets?|m[²³]|m/s|mol|cal|kcal)`;

/** Number and unit: U+00A0, put in where only a unit can be meant (`10km`). */
export const unitSpaces = (space: string): Rule[] => [
  gap('\\d', `${units}${wordEnd}`, space),
  gap(number, `${sure}${wordEnd}`, space, 'put in'),
];

/** Number and sign (`10 %`, `5 €`, `20 °C`). */
export const signSpaces = (space: string): Rule[] => [
  gap('\\d', '%(?![\\dA-Fa-f]{2})|‰|[kMG]?€|[£¥]|°[CFK](?!\\p{L})', space, 'put in'),
  gap('\\d', '[kMG]?\\$(?![\\p{L}\\p{N}{(])', space, 'put in'),
];

/**
 * Thousands that the author separated by a space. Four figures in a row are years, pages or articles: they are left
 * alone, and so is what follows a word that numbers (`tome 3 120 pages`).
 */
export const thousands = (space: string, numbering: string): Rule =>
  replace(
    new RegExp(
      `\\s(?=\\d{3}(?!\\d|-\\d{4}(?!\\d))(?!\\s\\d{1,2}(?!\\d)))` +
        `(?<=(?<![\\d.,\\p{L}]|\\d\\s|(?:${numbering})\\s)[1-9]\\d{0,2}(?:\\s\\d{3})*\\s)`,
      'gu',
    ),
    space,
  );
