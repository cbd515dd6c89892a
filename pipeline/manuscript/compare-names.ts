const compare = (a: string | number, b: string | number): number => (a < b ? -1 : a > b ? 1 : 0);

const split = (name: string): readonly string[] => name.match(/\d+|[^\d]+/g) ?? [];

const isNumber = (part: string): boolean => /^\d/.test(part);

/** Order of file names as people number them, `2.md` before `10.md`, otherwise by code point: the same on every machine. */
export const compareNames = (a: string, b: string): number => {
  const [left, right] = [split(a), split(b)];
  for (const [index, part] of left.entries()) {
    const other = right[index];
    if (other === undefined) return 1;
    const byNumber = isNumber(part) && isNumber(other) ? compare(Number(part), Number(other)) : 0;
    const order = byNumber || (isNumber(part) && isNumber(other) ? 0 : compare(part, other));
    if (order !== 0) return order;
  }
  return left.length - right.length || compare(a, b);
};
