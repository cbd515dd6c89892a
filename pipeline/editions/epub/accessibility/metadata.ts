import type { Words } from '../../../language/words.js';
import type { AccessibilityFacts } from '../../edition.js';
import { meta } from '../package/element.js';

/** The facts as metadata of the package document, and a sentence for people in the book's language. */
export const accessibility = (facts: AccessibilityFacts, words: Words): readonly string[] => [
  ...facts.accessModes.map((mode) => meta('schema:accessMode', mode)),
  ...facts.sufficientModes.map((modes) => meta('schema:accessModeSufficient', modes)),
  ...facts.features.map((feature) => meta('schema:accessibilityFeature', feature)),
  ...facts.hazards.map((hazard) => meta('schema:accessibilityHazard', hazard)),
  meta('schema:accessibilitySummary', summaryOf(facts, words)),
];

const summaryOf = ({ features, undescribedPictures }: AccessibilityFacts, words: Words): string => {
  const sentences = words.accessibility;
  return [
    ...(features.includes('structuralNavigation') ? [sentences.structure] : []),
    ...(features.includes('alternativeText') ? [sentences.described] : []),
    ...(undescribedPictures > 0 ? [sentences.undescribed(undescribedPictures)] : []),
    ...(features.includes('describedMath') ? [sentences.mathematics] : []),
    ...(features.includes('pageNavigation') ? [sentences.pages] : []),
    sentences.measured,
  ].join(' ');
};
