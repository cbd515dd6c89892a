import { type Cost, measure, type Told } from './measure.js';

/** One side of a comparison: command lines that run one after the other and count together. */
export interface Side {
  readonly name: string;
  readonly commands: readonly (readonly [string, ...string[]])[];
  readonly cwd: string;
  /** Reads the seconds of the step that is measured in what the one command prints. */
  readonly told?: Told;
}

/** The costs of two sides run in turn, and their ratio pair by pair: a drift of the machine touches both alike. */
export interface Comparison {
  readonly a: { readonly name: string; readonly runs: readonly Cost[] };
  readonly b: { readonly name: string; readonly runs: readonly Cost[] };
  /** Median of A/B over the pairs. */
  readonly ratio: Partial<Cost>;
}

const kinds = ['wall', 'cpu', 'memory', 'told'] as const satisfies readonly (keyof Cost)[];

/** Runs A and B in turn: one pair to warm up, whose memory is what counts, then `pairs` whose time does. */
export async function compare(a: Side, b: Side, pairs: number): Promise<Comparison> {
  const runs: [Cost, Cost][] = [];
  const [{ memory: ofA }, { memory: ofB }] = [await total(a, true), await total(b, true)];
  for (let pair = 0; pair < pairs; pair++)
    runs.push([
      { ...(await total(a)), ...(ofA !== undefined && { memory: ofA }) },
      { ...(await total(b)), ...(ofB !== undefined && { memory: ofB }) },
    ]);
  const ratios = kinds.flatMap((key) => {
    const values = runs.map(([left, right]) => (left[key] ?? Number.NaN) / (right[key] ?? Number.NaN));
    return values.some(Number.isNaN) ? [] : [[key, median(values)] as const];
  });
  return {
    a: { name: a.name, runs: runs.map(([cost]) => cost) },
    b: { name: b.name, runs: runs.map(([, cost]) => cost) },
    ratio: Object.fromEntries(ratios),
  };
}

async function total(side: Side, watched = false): Promise<Cost> {
  const costs: Cost[] = [];
  for (const command of side.commands) costs.push(await measure(command, side.cwd, side.told, watched));
  const known = costs.every(({ cpu }) => cpu !== undefined);
  return {
    wall: costs.reduce((seconds, { wall }) => seconds + wall, 0),
    ...(known && { cpu: costs.reduce((seconds, { cpu = 0 }) => seconds + cpu, 0) }),
    ...(watched && { memory: Math.max(...costs.map(({ memory = 0 }) => memory)) }),
    ...(costs.length === 1 && costs[0]?.told !== undefined && { told: costs[0].told }),
  };
}

export const median = (values: readonly number[]): number => {
  const sorted = values.toSorted((x, y) => x - y);
  const middle = sorted.length / 2;
  return ((sorted[Math.floor(middle)] ?? 0) + (sorted[Math.ceil(middle) - 1] ?? 0)) / 2;
};
