import type { Root } from 'hast';

/** Placeholder. */
export const wellFormed = () => (_tree: Root) => {};
