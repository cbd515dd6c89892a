import type { Element, ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { expect, test } from 'vitest';
import type { Note, Section } from '../../../../pipeline/document/document.js';
import { type SectionContext, sectionUnits } from '../../../../pipeline/editions/pdf/page/section-units.js';
import { sampleTheme } from '../../sample/theme.js';

const context: SectionContext = {
  sections: [],
  lang: 'fr',
  theme: await sampleTheme(),
  notesTitle: 'Notes',
  titlePage: { year: '2026' },
};
const plate = (name: string): Element => h('figure.figure.plate', [h('img', { src: name })]);
const call = (number: number): Element =>
  h('sup', [h('a', { id: `call-${number}`, href: `#note-${number}`, role: 'doc-noteref' })]);
const notes = (...numbers: number[]): Note[] =>
  numbers.map((number) => ({
    id: `note-${number}`,
    label: String(number),
    calls: [`call-${number}`],
    tree: { type: 'root', children: [h('p', 'Une note.')] },
  }));

const section = (children: ElementContent[], given: Partial<Section> = {}): Section => ({
  id: 'un',
  type: 'chapter',
  matter: 'bodymatter',
  title: 'Un',
  heading: [],
  entry: [],
  lang: 'ar',
  direction: 'rtl',
  inContents: true,
  headings: [],
  notes: [],
  generated: false,
  ...given,
  tree: { type: 'root', children },
});

const unitsOf = (children: ElementContent[], given?: Partial<Section>) =>
  sectionUnits(section(children, given), context);
const notesIn = (element: Element): readonly string[] =>
  [...toHtml(element).matchAll(/li id="(note-\d)"/g)].map(([, id = '']) => id);
const whole = { id: 'un', matter: 'bodymatter', head: 'Un', folios: true };
const page = { matter: 'bodymatter', recto: false, folios: false, bleed: true };

test('a section is one unit, with its notes at its end', async () => {
  const [only, ...others] = await unitsOf([h('p', ['Texte', call(1)])], { notes: notes(1) });
  expect(others).toEqual([]);
  expect(only?.unit).toEqual({ ...whole, recto: false });
  expect(toHtml(only?.element ?? h('p'))).toMatch(
    /^<section class="unit chapter bodymatter" id="un" lang="ar" dir="rtl"><p>Texte.*<\/p><section class="notes">/,
  );
});

test('each plate has a page to its edges, without head or folio; text goes on between them as before', async () => {
  const parts = await unitsOf([plate('a.jpg'), { type: 'text', value: '\n' }, plate('b.jpg'), h('p', 'Fin')], {
    heading: [{ type: 'text', value: 'Un' }],
  });
  expect(parts.map((part) => part.unit)).toEqual([
    { ...whole, recto: 'chapter' },
    { ...page, id: 'un--2' },
    { ...page, id: 'un--3' },
    { ...whole, id: 'un--4', recto: false },
  ]);
  expect(toHtml(parts[1]?.element ?? h('p'))).toMatch(
    /^<section class="plate-page bleed" id="un--2" lang="ar" dir="rtl"><figure class="figure plate"><img src=".*a.jpg"><\/figure><\/section>$/,
  );
  expect(toHtml(parts[3]?.element ?? h('p'))).toBe(
    '<section class="unit chapter bodymatter" id="un--4" lang="ar" dir="rtl"><p>Fin</p></section>',
  );
});

test('a plate that opens its section bears the section’s id, for the contents lead there', async () => {
  const parts = await unitsOf([plate('a.jpg')]);
  expect(parts.map(({ unit, element }) => [unit.id, element.properties['id']])).toEqual([['un', 'un']]);
});

test('notes stand with the text that calls them', async () => {
  const parts = await unitsOf([h('p', [call(1)]), plate('a.jpg'), h('p', [call(2)])], { notes: notes(1, 2) });
  expect(parts.map(({ element }) => notesIn(element))).toEqual([['note-1'], [], ['note-2']]);
});

test('no note is lost: one that a plate calls stands after the last plate', async () => {
  const captioned = plate('a.jpg');
  captioned.children.push(h('figcaption', [call(1)]));
  const parts = await unitsOf([captioned], { notes: notes(1) });
  expect(parts.map(({ element }) => notesIn(element))).toEqual([[], ['note-1']]);
});

const part = { type: 'part', title: 'Le levain', heading: [{ type: 'text', value: 'Le levain' }] } as const;

test('a part says a few words on its own page', async () => {
  const [only, ...others] = await unitsOf([h('p', 'Où l’on apprend.')], { ...part, heading: [...part.heading] });
  expect(others).toEqual([]);
  expect(only?.unit).toEqual({ ...page, id: 'un', recto: true });
  expect(toHtml(only?.element ?? h('p'))).toContain('<h1>Le levain</h1><p>Où l’on apprend.</p>');
});

test.each([
  ['long', [h('p', 'Un très long texte. '.repeat(30))], []],
  ['a list', [h('ul', [h('li', 'Un')])], []],
  ['annotated', [h('p', ['Texte', call(1)])], notes(1)],
])('the text of a part that is %s goes on after its page, as any text', async (_, children, called) => {
  const [first, second, ...others] = await unitsOf(children, { ...part, heading: [...part.heading], notes: called });
  expect(others).toEqual([]);
  expect(first?.unit).toEqual({ ...page, id: 'un', recto: true });
  expect(toHtml(first?.element ?? h('p'))).toContain('<h1>Le levain</h1></div>');
  expect(second?.unit).toEqual({ ...whole, id: 'un--text', head: 'Le levain', recto: false });
  expect(toHtml(second?.element ?? h('p'))).toContain('<section class="unit part-text bodymatter" id="un--text"');
  expect(notesIn(second?.element ?? h('p'))).toEqual(called.map(({ id }) => id));
});

test('links in titles are nothing more, for Chromium to tag them', async () => {
  const [only] = await unitsOf([], { heading: [{ type: 'text', value: 'Un' }, call(1)], notes: notes(1) });
  expect(toHtml(only?.element ?? h('p'))).toContain('<h1>Un<sup><a id="call-1" href="#note-1"></a></sup></h1>');
});
