import type { Element } from 'hast';
import { h } from 'hastscript';
import type { Section } from '../../document/document.js';
import { languageWithin, lines } from './html.js';
import type { WebBook, WebPage } from './web-book.js';

/** Beyond this number of entries a page's own table shows its neighbourhood only: pages must not grow with the book. */
const most = 60;

/** The table of contents as a list of links; a part's name stands above its chapters. */
export const contentsList = (web: WebBook, current?: WebPage): Element => {
  const listed = listedPages(web);
  const entries = current && !isWhole(web) ? neighbourhood(listed, current) : listed;
  return h('ol', { className: ['contents-list'] }, lines(entries.map((page) => entry(web, page, page === current))));
};

const listedPages = ({ pages }: WebBook): readonly WebPage[] => pages.filter(({ section }) => section.inContents);

/** Whether every page can carry the whole table. */
export const isWhole = (web: WebBook): boolean => listedPages(web).length <= most;

const entry = ({ book }: WebBook, { section, file }: WebPage, isCurrent: boolean): Element => {
  const ordinal = section.type === 'part' ? undefined : ordinalOf(section);
  return h('li', { className: [section.type === 'part' ? 'part' : 'page'], ...languageWithin(book.lang, section) }, [
    h('a', { href: file, ...(isCurrent && { ariaCurrent: 'page' }) }, [
      h('span', { className: ['ordinal'] }, ordinal ?? ''),
      h('span', { className: ['title'] }, [
        partTitle(section),
        ...(section.byline === undefined ? [] : [', ', h('span', { className: ['author'] }, section.byline)]),
      ]),
    ]),
  ]);
};

const partTitle = ({ type, label, title }: Section): string =>
  type === 'part' && label !== undefined && label !== title ? `${label} · ${title}` : title;

/** The number or letter of a label: `Chapitre 3` → `3`, `Annexe A` → `A`, `第3章` → `3`. */
const ordinalOf = ({ label }: Section): string | undefined =>
  label?.match(/(\p{Nd}+|(?<!\p{Script=Latin})[A-Z])章?$/u)?.[1];

/** The parts, and the chapters around the current page, within its part when it has one. */
const neighbourhood = (listed: readonly WebPage[], current: WebPage): readonly WebPage[] => {
  const part = current.section.type === 'part' ? current.section.id : current.section.part;
  const near = listed.filter(({ section }) => section.part === part && section.type !== 'part');
  const place = Math.max(0, near.indexOf(current));
  const start = Math.max(0, Math.min(place - most / 4, near.length - most / 2));
  const shown = new Set(near.slice(start, start + most / 2));
  const parts = listed.filter(({ section }) => section.type === 'part');
  const partPlace = Math.max(
    0,
    parts.findIndex(({ section }) => section.id === part),
  );
  for (const page of parts.slice(Math.max(0, partPlace - most / 4), partPlace + most / 4)) shown.add(page);
  return listed.filter((page) => shown.has(page));
};
