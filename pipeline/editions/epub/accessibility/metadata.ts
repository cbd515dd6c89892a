import type { AccessibilityReview } from '../../../book/book.js';
import type { Words } from '../../../language/words.js';
import type { AccessibilityFacts } from '../../edition.js';
import { line, meta, refine } from '../package/element.js';

/**
 * The facts as metadata of the package document, and a sentence for people in the book's language. That the book conforms
 * is said only when a person found so and nothing that was measured stands against it (EPUB Accessibility 1.1, § 2.4).
 */
export const accessibility = (
  facts: AccessibilityFacts,
  words: Words,
  review: AccessibilityReview | undefined,
): readonly string[] => [
  ...facts.accessModes.map((mode) => meta('schema:accessMode', mode)),
  ...facts.sufficientModes.map((modes) => meta('schema:accessModeSufficient', modes)),
  ...facts.features.map((feature) => meta('schema:accessibilityFeature', feature)),
  ...facts.hazards.map((hazard) => meta('schema:accessibilityHazard', hazard)),
  meta('schema:accessibilitySummary', summaryOf(facts, words, review)),
  ...(review && facts.barriers.length === 0 ? conformance(review) : []),
];

const conformance = ({ conformance: level, by, date, report }: AccessibilityReview): readonly string[] => [
  meta('dcterms:conformsTo', level, { id: 'conformance' }),
  meta('a11y:certifiedBy', by, { id: 'certifier', refines: '#conformance' }),
  refine('certifier', 'dcterms:date', date),
  ...(report ? [line('link', { rel: 'a11y:certifierReport', refines: '#certifier', href: report })] : []),
];

const summaryOf = (
  { features, undescribedPictures, barriers }: AccessibilityFacts,
  words: Words,
  review: AccessibilityReview | undefined,
): string => {
  const sentences = words.accessibility;
  return [
    ...(features.includes('structuralNavigation') ? [sentences.structure] : []),
    ...(features.includes('alternativeText') ? [sentences.described] : []),
    ...(undescribedPictures > 0 ? [sentences.undescribed(undescribedPictures)] : []),
    ...(features.includes('describedMath') ? [sentences.mathematics] : []),
    ...(features.includes('pageNavigation') ? [sentences.pages] : []),
    ...(review && barriers.length === 0 ? [] : [sentences.measured]),
  ].join(' ');
};
