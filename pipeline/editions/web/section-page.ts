import type { Element, ElementContent, Root } from 'hast';
import { h } from 'hastscript';
import type { SectionType } from '../../book/book.js';
import type { Section } from '../../document/document.js';
import { sectionContent } from './content/section-content.js';
import { interfaceLanguage } from './interface-language.js';
import { webPage } from './page.js';
import { headpieceFile, type Turn, titleId, type WebBook, type WebPage } from './web-book.js';

/** Roles of DPUB-ARIA 1.1 for the types that have one on a section. */
const roles: Partial<Record<SectionType, string>> = {
  acknowledgments: 'doc-acknowledgments',
  afterword: 'doc-afterword',
  appendix: 'doc-appendix',
  bibliography: 'doc-bibliography',
  chapter: 'doc-chapter',
  colophon: 'doc-colophon',
  conclusion: 'doc-conclusion',
  dedication: 'doc-dedication',
  endnotes: 'doc-endnotes',
  epigraph: 'doc-epigraph',
  epilogue: 'doc-epilogue',
  foreword: 'doc-foreword',
  glossary: 'doc-glossary',
  index: 'doc-index',
  introduction: 'doc-introduction',
  'other-credits': 'doc-credits',
  part: 'doc-part',
  preface: 'doc-preface',
  prologue: 'doc-prologue',
};

/** The page of one section: headpiece, label, title, text with its notes, links to the neighbours. */
export const sectionPage = (web: WebBook, page: WebPage): Root => {
  const { section } = page;
  const { text, heading } = sectionContent(web, section);
  const role = roles[section.type];
  const name = heading.length > 0 ? { ariaLabelledBy: titleId } : { ariaLabel: section.title };
  const className = [section.type, section.matter, ...(section.generated ? ['generated'] : [])];
  return webPage(web, page, [
    h('section', { id: section.id, className, ...(role !== undefined && { role }), ...name }, [
      h('header', { className: ['opening'] }, [headpiece(), ...opening(section, heading)]),
      h('div', { className: ['text'] }, [...text]),
    ]),
    turnLinks(web, page),
  ]);
};

/**
 * Label, title and authors. A page of the web needs a title: one that is not to be shown is there for those who do not
 * see the page, and pages that the pipeline makes show theirs, unless their text has its own.
 */
const opening = (
  { label, title, byline, roles = [], tree, generated }: Section,
  heading: readonly ElementContent[],
): Element[] => {
  const hasOwn = tree.children.some((child) => child.type === 'element' && child.tagName === 'h1');
  return [
    ...(label === undefined ? [] : [h('p', { className: ['label'] }, label)]),
    ...(heading.length > 0 ? [h('h1', { id: titleId }, [...heading])] : []),
    ...(heading.length === 0 && !hasOwn ? [h('h1', { className: generated ? [] : ['unseen'] }, title)] : []),
    ...[byline ?? [], roles].flat().map((line) => h('p', { className: ['byline'] }, line)),
  ];
};

const headpiece = (): Element =>
  h('img', { className: ['headpiece'], src: headpieceFile, alt: '', width: 1480, height: 150 });

const turnLinks = (web: WebBook, page: WebPage): Element => {
  const { before, after } = web.neighbours(page);
  return h('nav', { className: ['turn'], ariaLabel: web.words.reading.turn, ...interfaceLanguage(web, page) }, [
    ...(before ? [turnLink(web, before, 'prev', web.words.previous)] : []),
    ...(after ? [turnLink(web, after, 'next', web.words.next)] : []),
  ]);
};

const turnLink = ({ book }: WebBook, { file, title, label }: Turn, rel: 'prev' | 'next', name: string): Element =>
  h('a', { className: [rel], href: file, rel: [rel] }, [
    h('small', label === undefined ? name : `${name} · ${label}`),
    ' ',
    h('span', { lang: book.lang, dir: book.direction }, title),
  ]);
