/** Numbers from 0 to 1 (excluded), the same ones for the same seed. */
export type Random = () => number;

/** FNV-1a of the code points of the NFC text, then a finaliser: 32 unsigned bits. */
export const hash = (text: string): number => {
  let bits = 0x811c9dc5;
  for (const character of text.normalize('NFC'))
    bits = Math.imul(bits ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  bits ^= bits >>> 15;
  bits = Math.imul(bits, 0x2c1b3c6d) >>> 0;
  return (bits ^ (bits >>> 12)) >>> 0;
};

/** Mulberry32, a generator of 32 bits of state: drawings need variety, not secrets. */
export const randomFrom = (seed: number): Random => {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let bits = Math.imul(state ^ (state >>> 15), 1 | state);
    bits = (bits + Math.imul(bits ^ (bits >>> 7), 61 | bits)) ^ bits;
    return ((bits ^ (bits >>> 14)) >>> 0) / 2 ** 32;
  };
};
