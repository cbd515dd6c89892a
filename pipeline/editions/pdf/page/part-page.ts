import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Section } from '../../../document/document.js';

/** Path of the ground that part pages stand on. */
export const partGroundPath = 'part.svg';

/** A part's page, to the edges: the sky, the disc, the ground, and the text before them. */
export const partPage = (
  { id, label, heading }: Section,
  blocks: readonly ElementContent[],
  place: { readonly lang?: string; readonly dir?: string },
): Element =>
  h('section.part.bleed', { id, ...place }, [
    h('div.disc'),
    h('img.ground', { src: partGroundPath, alt: '' }),
    h('div.text', [...(label ? [h('p.label', label)] : []), h('h1', [...heading]), ...blocks]),
  ]);
