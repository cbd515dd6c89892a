import { unzipSync } from 'fflate';
import type { Element, Root } from 'xast';
import { fromXml } from 'xast-util-from-xml';
import { attribute, elements } from './select.js';

/** One content document of the spine. */
interface SpineItem {
  /** Path in the zip: `OEBPS/le-four.xhtml`. */
  readonly path: string;
  readonly tree: Root;
}

/** A finished EPUB file, opened. */
export interface OpenedPublication {
  /** Path of the package document: `OEBPS/content.opf`. */
  readonly packagePath: string;
  readonly package: Root;
  /** In reading order. */
  readonly spine: readonly SpineItem[];
}

/** No text of a book is larger than this, in bytes: what is larger is not opened. */
const largest = 64 * 1024 * 1024;

/** Opens an EPUB file by the way reading systems take: container, package document, spine (EPUB 3.3, § 4 and 5). */
export const openPublication = (bytes: Uint8Array): OpenedPublication => {
  const files = unzipSync(bytes, {
    filter: ({ name, originalSize }) => /\.(xml|opf|x?html)$/i.test(name) && originalSize <= largest,
  });
  const parse = (path: string): Root => {
    const content = files[path];
    if (!content) throw new Error(`There is no ${path}`);
    return parseXml(path, content);
  };
  const container = parse('META-INF/container.xml');
  const packagePath = attribute(elements(container, 'rootfile')[0], 'full-path') ?? '';
  const root = parse(packagePath);
  const folder = packagePath.replace(/[^/]*$/, '');
  const hrefs = new Map(
    elements(root, 'item').map((item: Element) => [attribute(item, 'id'), attribute(item, 'href') ?? '']),
  );
  const spine = elements(root, 'itemref').map((reference: Element): SpineItem => {
    const path = folder + decodeURI(hrefs.get(attribute(reference, 'idref')) ?? '');
    return { path, tree: parse(path) };
  });
  return { packagePath, package: root, spine };
};

/** @throws {Error} that names the file and the place. */
const parseXml = (path: string, content: Uint8Array): Root => {
  try {
    return fromXml(new TextDecoder('utf-8', { fatal: true }).decode(content));
  } catch (error) {
    throw new Error(`${path} is not well-formed XML: ${reasonOf(error)}`, { cause: error });
  }
};

const reasonOf = (error: unknown): string => {
  if (!(error instanceof Error)) return String(error);
  return error.cause instanceof Error ? error.cause.message : error.message;
};
