import { h } from 'hastscript';
import type { Document } from '../../../pipeline/document/document.js';
import type { WriterInput } from '../../../pipeline/editions/edition.js';
import { parseLicense } from '../../../pipeline/rights/parse-license.js';
import type { Attribution, LicenseExpression } from '../../../pipeline/rights/rights.js';
import { sampleInput } from '../sample-input.js';

const license = (id: string): LicenseExpression => {
  const found = parseLicense(id);
  if (!found) throw new Error(`No licence ${id}`);
  return found;
};

/** The chapter *La mie*, by one of the authors under a licence of its own. */
const chapter: Attribution = { title: 'La mie', author: 'Jean d’Août', license: license('CC-BY-4.0') };
/** A passage of *Le four* by somebody else. */
const passage: Attribution = {
  title: 'Le Hêtre',
  author: 'Ann Baker',
  source: 'https://exemple.org/hetre',
  license: license('CC-BY-SA-3.0'),
};

const withTexts = (document: Document): Document => ({
  ...document,
  sections: document.sections.map((section) => {
    const credit = (of: string) => h('p.credit', { dataOf: of }, 'Texte CC BY');
    const add = (...nodes: ReturnType<typeof credit>[]) => ({
      ...section,
      tree: { ...section.tree, children: [...section.tree.children, ...nodes] },
    });
    if (section.id === 'la-mie') return { ...add(credit('la-mie')), attribution: chapter };
    if (section.id !== 'le-four') return section;
    return add(h('blockquote#extrait', [h('p', 'Le hêtre brûle droit.'), credit('extrait')]));
  }),
  anchors: new Map([...document.anchors, ['extrait', 'le-four']]),
  creditedTexts: [
    { id: 'extrait', section: 'le-four', attribution: passage },
    { id: 'la-mie', section: 'la-mie', attribution: chapter },
  ],
});

/** The sample book with a chapter under another licence and a passage by somebody else. */
export const borrowingInput = async (overrides: Partial<WriterInput> = {}): Promise<WriterInput> => {
  const input = await sampleInput(overrides);
  return { ...input, document: withTexts(input.document) };
};
