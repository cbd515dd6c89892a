import type { Proof } from '../../evidence.js';
import type { Expected } from '../../expected.js';
import { textOf } from '../../text.js';
import type { OpenedPublication } from '../publication.js';
import { attribute, elements } from '../select.js';
import { type Measures, measuresOf } from './measures.js';

/** What a claim rests on: the figures, and whether they bear it. */
interface Ground {
  readonly holds: boolean;
  readonly figures: string;
}

type Grounds = Readonly<Record<string, (measures: Measures) => Ground>>;

const all = (some: number, of: number, what: string): Ground => ({
  holds: of > 0 && some === of,
  figures: `${some} of ${of} ${what}`,
});
const some = (count: number, what: string): Ground => ({ holds: count > 0, figures: `${count} ${what}` });
const none = (count: number, what: string): Ground => ({ holds: count === 0, figures: `${count} ${what}` });

/** How each value of `schema:accessibilityFeature` is measured; one that is not here cannot be claimed. */
const features: Grounds = {
  tableOfContents: ({ contents }) => some(contents, 'entries of the contents'),
  readingOrder: ({ disordered, contents }) =>
    all(contents - disordered, contents, 'entries of the contents in reading order'),
  structuralNavigation: ({ headings, skipped }) => all(headings - skipped, headings, 'headings that skip no level'),
  alternativeText: ({ described, pictures }) => all(described, pictures, 'pictures with a text'),
  MathML: ({ formulas }) => some(formulas, 'formulas'),
  describedMath: ({ spoken, formulas }) => all(spoken, formulas, 'formulas with a text'),
  pageNavigation: ({ pages }) => some(pages, 'pages listed'),
  pageBreakMarkers: ({ pageMarks }) => some(pageMarks, 'page breaks marked'),
  ARIA: ({ roles }) => some(roles, 'roles'),
  displayTransformability: ({ forced, fixed }) =>
    none(forced + fixed, 'rules that force a size or a colour, or pages of fixed layout'),
};

const accessModes: Grounds = {
  textual: ({ characters }) => some(characters, 'characters'),
  visual: ({ pictures }) => some(pictures, 'pictures'),
};

const sufficientModes: Grounds = {
  textual: ({ pictures, described }) => none(pictures - described, 'pictures without a text'),
  'textual,visual': ({ pictures }) => some(pictures, 'pictures'),
};

const hazards: Grounds = {
  none: ({ active }) => none(active, 'things that move, sound or run'),
  unknown: () => ({ holds: true, figures: 'not measured' }),
};

/** Properties that EPUB Accessibility 1.1, § 2.2 asks for, and the grounds of their values. */
const properties: Readonly<Record<string, Grounds>> = {
  'schema:accessMode': accessModes,
  'schema:accessModeSufficient': sufficientModes,
  'schema:accessibilityFeature': features,
  'schema:accessibilityHazard': hazards,
};

/** Everything that a publication says of its accessibility, each with the figures that bear it or not. */
export const claimProofs = async (publication: OpenedPublication, expected: Expected): Promise<readonly Proof[]> => {
  const measures = await measuresOf(publication);
  const said = (property: string): readonly string[] =>
    elements(publication.package, 'meta')
      .filter((meta) => attribute(meta, 'property') === property && !attribute(meta, 'refines'))
      .map((meta) => textOf(meta).trim());
  const at = (property: string): string => `${publication.packagePath} meta[property=${property}]`;
  const claims = Object.entries(properties).flatMap(([property, grounds]): readonly Proof[] => {
    const values = said(property);
    if (values.length === 0) return [{ fact: 'accessibility', where: at(property), expected: 'a value', holds: false }];
    return values.map((value) => claimProof(at(property), value, grounds[value]?.(measures)));
  });
  const [summary] = said('schema:accessibilitySummary');
  return [
    ...claims,
    {
      fact: 'accessibility',
      where: at('schema:accessibilitySummary'),
      expected: 'a summary',
      holds: Boolean(summary),
      ...(summary && { found: summary }),
    },
    conformanceProof(
      at('dcterms:conformsTo'),
      said('dcterms:conformsTo'),
      isSound(measures) ? expected.conformance : undefined,
    ),
  ];
};

const claimProof = (where: string, value: string, ground: Ground | undefined): Proof => ({
  fact: 'accessibility',
  where,
  expected: value,
  found: ground ? `${value}: ${ground.figures}` : `${value}: nothing here measures it`,
  holds: ground?.holds ?? false,
});

/** Whether nothing that was measured stands against conformance. */
const isSound = ({ pictures, described, skipped, formulas, spoken, forced }: Measures): boolean =>
  described === pictures && skipped === 0 && spoken === formulas && forced === 0;

/** Only a person can say that a publication conforms: the record names who did. */
const conformanceProof = (where: string, found: readonly string[], conformance: string | undefined): Proof => ({
  fact: 'conformance',
  where,
  expected: conformance ?? '–',
  holds: found.join(' | ') === (conformance ?? ''),
  ...(found.length > 0 && { found: found.join(' | ') }),
});
