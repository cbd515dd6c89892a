import type { Proof } from '../../evidence.js';
import type { OpenedPublication } from '../publication.js';

/** One thing that is not as it must be. */
export interface Fault {
  /** `OEBPS/le-four.xhtml p`. */
  readonly where: string;
  readonly found: string;
  readonly expected: string;
}

/** What looking at one side of a publication gave. */
export interface Examination {
  /** How many things were looked at. */
  readonly seen: number;
  readonly faults: readonly Fault[];
}

/** Looks at one side of a publication. */
export type Check = (publication: OpenedPublication) => Examination;

/** One proof when there is no fault, else one for each. */
export const proofsOf = (fact: string, { seen, faults }: Examination, file: string): readonly Proof[] =>
  faults.length === 0
    ? [{ fact, where: file, found: `${seen} examined, no fault`, expected: 'no fault', holds: true }]
    : faults.map((fault) => ({ fact, ...fault, holds: false }));

/** Joins what several looks gave. */
export const together = (...examinations: readonly Examination[]): Examination => ({
  seen: examinations.reduce((sum, { seen }) => sum + seen, 0),
  faults: examinations.flatMap(({ faults }) => faults),
});

/** Looks at each thing of a list. */
export const each = <T>(things: readonly T[], look: (thing: T, index: number) => readonly Fault[]): Examination => ({
  seen: things.length,
  faults: things.flatMap(look),
});
