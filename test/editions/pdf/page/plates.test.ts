import type { Element, ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { expect, test } from 'vitest';
import { splitAtPlates } from '../../../../pipeline/editions/pdf/page/plates.js';
import type { Unit } from '../../../../pipeline/editions/pdf/sheets/unit.js';

const unit: Unit = { id: 'un', matter: 'bodymatter', recto: 'chapter', head: 'Un', folios: true };
const plate = (name: string): Element => h('figure.figure.plate', [h('img', { src: name })]);
const call = (number: number): Element => h('p', [h('a', { id: `call-${number}`, href: `#note-${number}` })]);
const notes = (...numbers: number[]): Element =>
  h('section.notes', [
    h('h2', 'Notes'),
    h(
      'ol',
      numbers.map((number) => h('li', { id: `note-${number}` }, [h('a.backlink', { href: `#call-${number}` })])),
    ),
  ]);
const split = (...children: ElementContent[]) =>
  splitAtPlates({ unit, element: h('section.unit', { id: 'un', lang: 'ar', dir: 'rtl' }, children) });
const notesIn = (element: Element): readonly string[] =>
  [...toHtml(element).matchAll(/li id="(note-\d)"/g)].map(([, id = '']) => id);

test('a section without plates stays whole', () => {
  const element = h('section.unit', { id: 'un' }, [h('p', 'Texte')]);
  expect(splitAtPlates({ unit, element })).toEqual([{ unit, element }]);
});

test('each plate has a page to its edges, without head or folio; text goes on between them as before', () => {
  const parts = split(h('header', 'Un'), plate('a.jpg'), { type: 'text', value: '\n' }, plate('b.jpg'), h('p', 'Fin'));
  expect(parts.map((part) => part.unit)).toEqual([
    unit,
    { id: 'un--2', matter: 'bodymatter', recto: false, folios: false, bleed: true },
    { id: 'un--3', matter: 'bodymatter', recto: false, folios: false, bleed: true },
    { ...unit, id: 'un--4', recto: false },
  ]);
  expect(toHtml(parts[1]?.element ?? h('p'))).toBe(
    '<section class="plate-page bleed" id="un--2" lang="ar" dir="rtl"><figure class="figure plate"><img src="a.jpg"></figure></section>',
  );
  expect(toHtml(parts[3]?.element ?? h('p'))).toBe(
    '<section class="unit" id="un--4" lang="ar" dir="rtl"><p>Fin</p></section>',
  );
});

test('a plate that opens its section bears the section’s id, for the contents lead there', () => {
  expect(split(plate('a.jpg')).map((part) => [part.unit.id, part.element.properties['id'], part.unit.recto])).toEqual([
    ['un', 'un', 'chapter'],
  ]);
});

test('notes stand with the text that calls them', () => {
  const parts = split(call(1), plate('a.jpg'), call(2), notes(1, 2));
  expect(parts.map((part) => notesIn(part.element))).toEqual([['note-1'], [], ['note-2']]);
});

test('no note is lost: one that a plate calls stands after the last plate', () => {
  const captioned = plate('a.jpg');
  captioned.children.push(h('figcaption', [call(1)]));
  expect(split(captioned, notes(1)).map((part) => notesIn(part.element))).toEqual([[], ['note-1']]);
});
