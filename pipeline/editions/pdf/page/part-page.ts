import type { Element } from 'hast';
import { h } from 'hastscript';
import type { Section } from '../../../document/document.js';

/** Path of the ground that part pages stand on. */
export const partGroundPath = 'part.svg';

/** A part's page, to the edges: the sky, the disc, the ground, and the text before them. */
export const partPage = ({ id, label, heading, tree }: Section): Element =>
  h('section.part.bleed', { id }, [
    h('div.disc'),
    h('img.ground', { src: partGroundPath, alt: '' }),
    h('div.text', [...(label ? [h('p.label', label)] : []), h('h1', [...heading]), ...tree.children.filter(isContent)]),
  ]);

const isContent = (node: Section['tree']['children'][number]) => node.type !== 'doctype';
