import type { Element } from 'hast';
import { h } from 'hastscript';
import { expect, test } from 'vitest';
import type { Section } from '../../../pipeline/document/document.js';
import type { AccessibilityFacts, WriterInput } from '../../../pipeline/editions/edition.js';
import { writeEpub } from '../../../pipeline/editions/epub/write-epub.js';
import { verifyEpub } from '../../../pipeline/verification/epub/verify-epub.js';
import { expectedOf } from '../../../pipeline/verification/expected.js';
import { sampleInput } from '../sample-input.js';
import { samplePages, writtenFrom } from './opened.js';

/** The sample with these blocks at the end of a chapter. */
const withBlocks = async (...blocks: Element[]): Promise<WriterInput> => {
  const input = await sampleInput();
  const sections = input.document.sections.map(
    (section): Section =>
      section.id === 'la-mie'
        ? { ...section, tree: { type: 'root', children: [...section.tree.children, ...blocks] } }
        : section,
  );
  return { ...input, document: { ...input.document, sections } };
};

const facts = async (input: WriterInput): Promise<AccessibilityFacts> => {
  const { accessibility } = await writeEpub(input);
  if (!accessibility) throw new Error('The EPUB edition measures its accessibility');
  return accessibility;
};

const picture = (alt: string): Element => h('img', { src: 'images/plan.svg', alt });

test('what was measured on the sample is said, and nothing else', async () => {
  expect(await facts(await sampleInput({ pageMap: samplePages }))).toEqual({
    accessModes: ['textual', 'visual'],
    sufficientModes: ['textual', 'textual,visual'],
    features: [
      'tableOfContents',
      'readingOrder',
      'structuralNavigation',
      'alternativeText',
      'MathML',
      'describedMath',
      'pageNavigation',
      'pageBreakMarkers',
      'ARIA',
      'displayTransformability',
    ],
    hazards: ['none'],
    undescribedPictures: 0,
    barriers: [],
  });
});

test('one figure without alternative text withdraws the claim, and is told to the reader', async () => {
  const input = await withBlocks(h('figure.figure', [picture(''), h('figcaption', 'Légende')]));
  const { features, sufficientModes } = await facts(input);
  expect(features).not.toContain('alternativeText');
  expect(sufficientModes).toEqual(['textual,visual']);
  const book = await writtenFrom(input);
  expect(book.text('OEBPS/content.opf')).toContain('Une image n’a pas de texte de remplacement.');
});

test('a decorative picture in the text withdraws nothing', async () => {
  expect((await facts(await withBlocks(h('p', [picture('')])))).features).toContain('alternativeText');
});

test('a heading that skips a level withdraws structural navigation', async () => {
  expect((await facts(await withBlocks(h('h2', 'Deux'), h('h4', 'Quatre')))).features).not.toContain(
    'structuralNavigation',
  );
});

test('a formula without text withdraws described mathematics only', async () => {
  const { features } = await facts(await withBlocks(h('p', [h('math', [h('mi', 'x')])])));
  expect(features).toContain('MathML');
  expect(features).not.toContain('describedMath');
});

test('a style sheet that forces its sizes or colours withdraws transformability', async () => {
  const { theme } = await sampleInput();
  for (const css of ['p { font-size: 12px }', 'body { color: black }', 'p { margin: 0 !important }']) {
    const input = await sampleInput({ theme: { ...theme, css: { ...theme.css, epub: css } } });
    expect((await facts(input)).features, css).not.toContain('displayTransformability');
  }
});

test('what moves is not called harmless', async () => {
  expect((await facts(await withBlocks(h('video', { src: 'x.mp4' })))).hazards).toEqual(['unknown']);
});

test('without a PDF edition there are no pages to navigate', async () => {
  expect((await facts(await sampleInput())).features).not.toContain('pageNavigation');
});

const review = {
  conformance: 'EPUB Accessibility 1.1 - WCAG 2.2 Level AA',
  by: 'Zoé Durand',
  date: '2026-11-20',
  report: 'https://exemple.org/relecture',
};

test('conformance is said when a person found it, with who, when and where', async () => {
  const input = await sampleInput();
  const opf = async (made: WriterInput): Promise<string> => (await writtenFrom(made)).text('OEBPS/content.opf');
  expect(await opf(input)).not.toContain('dcterms:conformsTo');
  const reviewed = { ...input, book: { ...input.book, accessibilityReview: review } };
  const told = await opf(reviewed);
  for (const line of [
    '<meta property="dcterms:conformsTo" id="conformance">EPUB Accessibility 1.1 - WCAG 2.2 Level AA</meta>',
    '<meta property="a11y:certifiedBy" id="certifier" refines="#conformance">Zoé Durand</meta>',
    '<meta refines="#certifier" property="dcterms:date">2026-11-20</meta>',
    '<link rel="a11y:certifierReport" refines="#certifier" href="https://exemple.org/relecture"/>',
  ])
    expect(told).toContain(line);
  expect(told).not.toContain('aucune personne');
  const { proofs } = await verifyEpub(await writeEpub(reviewed), expectedOf(reviewed.book, input.document, false));
  expect(proofs.filter(({ holds }) => !holds)).toEqual([]);
  expect(proofs).toContainEqual(expect.objectContaining({ fact: 'conformance', found: review.conformance }));
});

test('a review that the finished book contradicts is not told, and the editor learns why', async () => {
  const input = await withBlocks(h('h2', 'Deux'), h('h4', 'Quatre'));
  const reviewed = { ...input, book: { ...input.book, accessibilityReview: review } };
  const edition = await writeEpub(reviewed);
  expect(edition.accessibility?.barriers).toEqual(['skipped-headings']);
  expect(input.diagnostics.messages.map(({ ruleId }) => ruleId)).toContain('review-contradicted');
  const { proofs } = await verifyEpub(edition, expectedOf(reviewed.book, input.document, false));
  expect(proofs.filter(({ fact }) => fact === 'conformance').map(({ holds, found }) => [holds, found])).toEqual([
    [true, undefined],
  ]);
});
