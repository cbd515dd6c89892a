import type { Element } from 'hast';
import { h } from 'hastscript';
import type { CatalogueEntry } from '../entry.js';
import type { View } from './view.js';

/** How wide covers are shown, as `sizes` says it. */
export const coverSizes = {
  card: '(min-width: 48rem) 12rem, 45vw',
  shelf: '(min-width: 56rem) 12rem, 30vw',
  page: '(min-width: 48rem) 21rem, 11rem',
} as const;

/** A book's cover in the size that the screen needs: WebP, or JPEG where that is not known. Nothing when it has none. */
export const coverPicture = (
  view: View,
  { slug, covers }: CatalogueEntry,
  sizes: string,
  { alt, eager }: { readonly alt: string; readonly eager: boolean },
): Element[] => {
  const webp = covers.filter(({ mediaType }) => mediaType === 'image/webp');
  const fallback = covers.findLast(({ mediaType }) => mediaType !== 'image/webp') ?? covers.at(-1);
  if (!fallback) return [];
  const address = (href: string): string => view.href(`${slug}/${href}`);
  const srcSet = webp.map(({ href, width }) => `${address(href)} ${width}w`).join(', ');
  return [
    h('picture', [
      ...(srcSet === '' ? [] : [h('source', { type: 'image/webp', srcSet, sizes })]),
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
