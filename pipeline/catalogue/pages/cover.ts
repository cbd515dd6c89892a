import type { Element } from 'hast';
import { h } from 'hastscript';
import { type CatalogueEntry, plainCover } from '../entry.js';
import type { View } from './view.js';

/** How wide covers are shown, as `sizes` says it. */
export const coverSizes = {
  card: '(min-width: 48rem) 12rem, 45vw',
  shelf: '(min-width: 56rem) 12rem, 30vw',
  page: '(min-width: 48rem) 21rem, 11rem',
} as const;

/** Formats that weigh less than the fallback, the lightest first: a browser takes the first that it knows. */
const light = ['image/avif', 'image/webp'] as const;

/** A book's cover in the size that the screen needs: AVIF or WebP, JPEG where neither is known. Nothing when it has none. */
export const coverPicture = (
  view: View,
  entry: CatalogueEntry,
  sizes: string,
  { alt, eager }: { readonly alt: string; readonly eager: boolean },
): Element[] => {
  const fallback = plainCover(entry) ?? entry.covers.at(-1);
  if (!fallback) return [];
  const address = (href: string): string => view.href(`${entry.slug}/${href}`);
  const sources = light.flatMap((type) => {
    const srcSet = entry.covers
      .filter(({ mediaType }) => mediaType === type)
      .map(({ href, width }) => `${address(href)} ${width}w`);
    return srcSet.length === 0 ? [] : [h('source', { type, srcSet: srcSet.join(', '), sizes })];
  });
  return [
    h('picture', [
      ...sources,
      h('img', {
        className: ['cover'],
        src: address(fallback.href),
        width: fallback.width,
        height: fallback.height,
        alt,
        ...(!eager && { loading: 'lazy' }),
      }),
    ]),
  ];
};
