import type { Book, Credit } from '../../book/book.js';

const cache = new WeakMap<Credit, RegExp>();

/** `*` within a folder, `**` across folders, `?` one character. */
function expressionOf(credit: Credit): RegExp {
  const known = cache.get(credit);
  if (known) return known;
  const source = credit.pattern
    .normalize('NFC')
    .replace(/^\.?\//, '')
    .replace(/[.+^${}()|[\]\\]/g, '\\$&')
    .replace(/\*\*\/?|\*|\?/g, (wild) => (wild.startsWith('**') ? '.*' : wild === '*' ? '[^/]*' : '[^/]'));
  const expression = new RegExp(`^${source}$`, 'u');
  cache.set(credit, expression);
  return expression;
}

/** The credit of a picture: the one for its very path, else the first pattern that takes it in. */
export const creditOf = (path: string, { credits }: Book): Credit | undefined =>
  credits.find(({ pattern }) => pattern === path) ?? credits.find((credit) => expressionOf(credit).test(path));
