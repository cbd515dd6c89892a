import type { Manuscript } from '../manuscript/manuscript.js';

const shortcode = /(?<![\p{L}\p{N}:]):(?:[a-z][a-z\d_-]+|[+-]1|\d{3,4}):(?![\p{L}\p{N}:])/u;

/** The emoji of GitHub by their names, loaded when a text may call one; undefined otherwise. */
export const emojiFor = async ({
  chapters,
}: Pick<Manuscript, 'chapters'>): Promise<ReadonlyMap<string, string> | undefined> => {
  if (![...chapters.values()].some(({ text }) => shortcode.test(text))) return undefined;
  const { nameToEmoji } = await import('gemoji');
  return new Map(Object.entries(nameToEmoji));
};
