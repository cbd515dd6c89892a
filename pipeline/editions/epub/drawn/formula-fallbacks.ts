import type { WriterInput } from '../../edition.js';
import type { Content } from '../content/content.js';
import { draw } from './draw.js';
import { inEm, inlineDrawings, inlinePictures, isFormula, keyOf, walk } from './inline.js';

/**
 * The same with a picture for each formula, which reading systems that do not know MathML may show instead (`altimg` of
 * MathML 3, § 2.2.1; EPUB 3.3, § 6.1.3). The documents are changed in place.
 */
export const withFormulaFallbacks = async (content: Content, input: WriterInput): Promise<Content> => {
  const trees = content.documents.map(({ tree }) => tree);
  const formulas = inlineDrawings(trees, isFormula);
  const pictures = inlinePictures(formulas.keys(), await draw([...formulas.values()], input));
  for (const tree of trees)
    walk(tree, (element) => {
      const picture = isFormula(element) ? pictures.get(keyOf(element)) : undefined;
      if (!picture) return;
      const { width, height, depth } = picture.em;
      Object.assign(element.attributes, {
        altimg: picture.resource.href,
        'altimg-width': inEm(width),
        'altimg-height': inEm(height),
        'altimg-valign': inEm(-depth),
      });
    });
  return { ...content, resources: [...content.resources, ...[...pictures.values()].map(({ resource }) => resource)] };
};
