import type { Element } from 'hast';
import { h } from 'hastscript';

/** The cover as the first page of the book: some reading systems show no other. */
export const coverElement = (image: string, alt: string, label: string): Element =>
  h('section.cover', { 'epub:type': 'cover', ariaLabel: label }, [h('img', { src: image, alt, role: 'doc-cover' })]);
