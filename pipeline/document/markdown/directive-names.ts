/** What a div is called that has neither name nor class, `::: {lang=ar}`: one letter, in the place of the space. */
export const nameless = 'd';

/** The block directives of the format, notes apart. */
export const blockNames = [
  'div',
  'aside',
  'epigraph',
  'figures',
  'dedication',
  'verse',
  'signature',
  'bibliography',
  'refs',
  'tab',
] as const;
