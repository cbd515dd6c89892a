import type { Element, ElementContent, Root } from 'hast';
import type { Place } from '../../diagnostics/diagnostics.js';
import type { Document, Heading, Note, Section, UsedPicture } from '../document.js';
import { elementsIn } from '../html/elements-in.js';

/** New names for what two documents may both have. */
export interface Renaming {
  readonly id: (id: string) => string;
  /** Of a file of the manuscript. */
  readonly path: (path: string) => string;
}

/** Properties that hold ids, one or several. */
const references = ['ariaLabelledBy', 'ariaDescribedBy', 'ariaDetails', 'headers', 'dataOf'];

/** A copy of a document under other names: ids and links to them, paths of pictures, files that places are in. */
export function renamed(document: Document, names: Renaming): Document {
  const sections = document.sections.map((section) => renamedSection(section, names));
  const place = ({ file, at }: Place): Place => ({ file: names.path(file), at });
  const picture = (used: UsedPicture): UsedPicture => ({
    ...used,
    path: names.path(used.path),
    section: names.id(used.section),
    place: place(used.place),
  });
  return {
    ...document,
    sections,
    pictures: new Map([...document.pictures].map(([path, used]) => [names.path(path), picture(used)])),
    credits: new Map(
      [...document.credits].map(([path, credit]) => [names.path(path), { ...credit, place: place(credit.place) }]),
    ),
    texts: document.texts.map(({ credit, id }) => ({
      credit: { ...credit, place: place(credit.place) },
      id: names.id(id),
    })),
    creditedTexts: document.creditedTexts.map(({ id, section, attribution }) => ({
      id: names.id(id),
      section: names.id(section),
      attribution,
    })),
  };
}

function renamedSection(section: Section, names: Renaming): Section {
  const heading = (each: Heading): Heading => ({
    ...each,
    id: names.id(each.id),
    children: each.children.map(heading),
  });
  const note = ({ id, label, tree, calls: [first, ...rest] }: Note): Note => ({
    id: names.id(id),
    label,
    tree: renamedTree(tree, names),
    calls: [names.id(first), ...rest.map(names.id)],
  });
  const { children } = renamedTree({ type: 'root', children: [...section.heading] }, names);
  return {
    ...section,
    id: names.id(section.id),
    ...(section.part !== undefined && { part: names.id(section.part) }),
    ...(section.file !== undefined && { file: names.path(section.file) }),
    heading: children as ElementContent[],
    tree: renamedTree(section.tree, names),
    headings: section.headings.map(heading),
    notes: section.notes.map(note),
  };
}

function renamedTree(tree: Root, names: Renaming): Root {
  const copy = structuredClone(tree);
  for (const element of elementsIn(copy)) rename(element, names);
  return copy;
}

function rename({ tagName, properties }: Element, { id, path }: Renaming): void {
  if (typeof properties['id'] === 'string') properties['id'] = id(properties['id']);
  const { href } = properties;
  if (typeof href === 'string' && href.startsWith('#')) properties['href'] = `#${id(href.slice(1))}`;
  if (tagName === 'img' && typeof properties['src'] === 'string') properties['src'] = path(properties['src']);
  for (const name of references) {
    const value = properties[name];
    if (typeof value === 'string') properties[name] = value.split(' ').map(id).join(' ');
    if (Array.isArray(value)) properties[name] = value.map((each) => id(String(each)));
  }
}
