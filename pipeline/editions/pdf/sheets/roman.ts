const numerals: readonly (readonly [string, number])[] = [
  ['m', 1000],
  ['cm', 900],
  ['d', 500],
  ['cd', 400],
  ['c', 100],
  ['xc', 90],
  ['l', 50],
  ['xl', 40],
  ['x', 10],
  ['ix', 9],
  ['v', 5],
  ['iv', 4],
  ['i', 1],
];

/** `14` → `xiv`. */
export const roman = (number: number): string => {
  let rest = number;
  let text = '';
  for (const [numeral, value] of numerals)
    while (rest >= value) {
      text += numeral;
      rest -= value;
    }
  return text;
};
