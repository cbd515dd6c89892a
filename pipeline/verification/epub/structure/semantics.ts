import type { XmlDocument } from '../publication.js';
import { allElements, attribute } from '../select.js';
import { type Check, each, type Fault, together } from './examination.js';

/**
 * `epub:type` → the roles that may stand with it; `''` is none (EPUB Type to ARIA Role Authoring Guide 1.1). Types that
 * are not here have no role of their own, and take any known one.
 */
const rolesOf: Readonly<Record<string, readonly string[]>> = {
  ...Object.fromEntries(
    [
      ...[
        'acknowledgments',
        'afterword',
        'appendix',
        'bibliography',
        'chapter',
        'colophon',
        'conclusion',
        'dedication',
      ],
      ...['epigraph', 'epilogue', 'foreword', 'glossary', 'introduction', 'part', 'preface', 'prologue', 'toc'],
    ].map((type) => [type, [`doc-${type}`]]),
  ),
  index: ['doc-index'],
  cover: [''],
  titlepage: [''],
  'copyright-page': [''],
  'other-credits': ['doc-credits'],
  footnote: ['doc-footnote'],
  noteref: ['doc-noteref'],
  backlink: ['doc-backlink'],
  pagebreak: ['doc-pagebreak'],
  'page-list': ['doc-pagelist'],
};

/** Roles of WAI-ARIA and DPUB-ARIA that a book has a use for. */
const known = new Set(
  [
    ...new Set(Object.values(rolesOf).flat()),
    ...'doc-abstract doc-cover doc-endnotes doc-errata doc-example doc-notice doc-pullquote doc-qna doc-subtitle doc-tip'.split(
      ' ',
    ),
    ...'doc-biblioref doc-glossref doc-pagefooter doc-pageheader'.split(' '),
    ...'article cell columnheader complementary definition directory document figure group heading img list'.split(' '),
    ...'listitem math navigation none note paragraph presentation region row rowgroup rowheader separator table term'.split(
      ' ',
    ),
  ].filter((role) => role !== ''),
);

/** Landmarks of the document are told apart by their names: a section's role needs one. */
const named =
  /^doc-(acknowledgments|afterword|appendix|bibliography|chapter|conclusion|credits|epilogue|foreword|glossary|index|introduction|part|preface|prologue)$/;

/** What programs read aloud of each part: a known role, the one that goes with its `epub:type`, and a name. */
export const semantics: Check = ({ spine, navigation }) => {
  const documents = navigation && !spine.includes(navigation) ? [...spine, navigation] : spine;
  return together(...documents.map((document) => each(marked(document), (element) => faults(element, document))));
};

const marked = ({ tree }: XmlDocument) =>
  allElements(tree).filter(
    (element) => element.attributes['role'] !== undefined || element.attributes['epub:type'] !== undefined,
  );

const faults = (element: ReturnType<typeof marked>[number], { path }: XmlDocument): readonly Fault[] => {
  const role = attribute(element, 'role') ?? '';
  const types = (attribute(element, 'epub:type') ?? '').split(/\s+/);
  const where = `${path} ${element.name}${element.attributes['id'] ? `#${element.attributes['id']}` : ''}`;
  const fitting = types.flatMap((type) => rolesOf[type] ?? []);
  const isNamed = ['aria-label', 'aria-labelledby'].some((name) => attribute(element, name)?.trim());
  // Landmarks of the navigation document have the types of what they lead to.
  const isPointer = element.name === 'a' && !types.includes('noteref') && !types.includes('backlink');
  return [
    ...(role === '' || known.has(role) ? [] : [{ where, found: role, expected: 'a role of WAI-ARIA or DPUB-ARIA' }]),
    ...(fitting.length === 0 || isPointer || fitting.includes(role) || (types.includes('cover') && role === 'doc-cover')
      ? []
      : [{ where, found: `${types.join(' ')} with role ${role || '–'}`, expected: fitting.join(' or ') || 'no role' }]),
    ...(named.test(role) && !isNamed
      ? [{ where, found: `${role} without a name`, expected: 'aria-label or aria-labelledby' }]
      : []),
  ];
};
