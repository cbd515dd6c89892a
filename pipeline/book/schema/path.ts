import { hole } from './combinators.js';

/** Keys and indices from the root of the data to a value. */
export type Path = readonly (string | number)[];

type Container = Record<string | number, unknown>;

const isContainer = (value: unknown): value is Container => typeof value === 'object' && value !== null;

export const valueAt = (data: unknown, path: Path): unknown =>
  path.reduce((value, step) => (isContainer(value) && Object.hasOwn(value, step) ? value[step] : undefined), data);

/** A copy to take things out of. Keys left empty (`subtitle:`) are keys not written. */
export const copyWithoutEmptyKeys = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(copyWithoutEmptyKeys);
  if (!isContainer(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, each]) => each !== null)
      .map(([key, each]) => [key, copyWithoutEmptyKeys(each)]),
  );
};

/**
 * Takes out the value at `path`; when there is none (a key is missing), what should have held it. An item of a list
 * leaves a hole, so that the others keep their places.
 */
export const takeOut = (data: unknown, path: Path): void => {
  if (path.length === 0) return;
  const parent = valueAt(data, path.slice(0, -1));
  const step = path.at(-1);
  if (!isContainer(parent) || step === undefined || !Object.hasOwn(parent, step)) takeOut(data, path.slice(0, -1));
  else if (Array.isArray(parent)) parent[Number(step)] = hole;
  else delete parent[step];
};
