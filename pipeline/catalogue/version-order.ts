/** Orders versions from old to new (Semantic Versioning 2.0.0, § 11; build metadata counts for nothing). */
export const compareVersions = (a: string, b: string): number => {
  const [coreA, preA] = parts(a);
  const [coreB, preB] = parts(b);
  return (
    compareLists(coreA, coreB) || Number(preA.length === 0) - Number(preB.length === 0) || compareLists(preA, preB)
  );
};

/** `1.2.0-rc.1+7` → `1 2 0` and `rc 1`. */
const parts = (version: string): readonly [readonly string[], readonly string[]] => {
  const [core = '', ...pre] = version.replace(/\+.*$/, '').split('-');
  return [core.split('.'), pre.length === 0 ? [] : pre.join('-').split('.')];
};

const compareLists = (a: readonly string[], b: readonly string[]): number => {
  for (let place = 0; place < Math.max(a.length, b.length); place += 1) {
    const order = compareIdentifiers(a[place], b[place]);
    if (order !== 0) return order;
  }
  return 0;
};

/** Numbers come before words, and what is missing before everything. */
const compareIdentifiers = (a: string | undefined, b: string | undefined): number => {
  if (a === undefined || b === undefined) return Number(a !== undefined) - Number(b !== undefined);
  const isNumber = [a, b].map((identifier) => /^\d+$/.test(identifier));
  if (isNumber[0] && isNumber[1]) return Number(a) - Number(b);
  if (isNumber[0] !== isNumber[1]) return isNumber[0] ? -1 : 1;
  return a < b ? -1 : a > b ? 1 : 0;
};
