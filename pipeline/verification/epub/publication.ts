import { type UnzipFileInfo, unzipSync } from 'fflate';
import type { Element, Root } from 'xast';
import { fromXml } from 'xast-util-from-xml';
import { attribute, elements } from './select.js';

/** One XML document of the publication. */
export interface XmlDocument {
  /** Path in the zip: `OEBPS/le-four.xhtml`. */
  readonly path: string;
  readonly tree: Root;
  /** Bytes, unpacked. */
  readonly size: number;
}

/** One file of the zip, as its directory tells. */
export interface Entry {
  readonly name: string;
  /** Bytes, unpacked. */
  readonly size: number;
  /** Not compressed. */
  readonly stored: boolean;
}

/** One line of the manifest. */
export interface ManifestItem {
  readonly id: string;
  /** Path in the zip; an address elsewhere stays as it is. */
  readonly path: string;
  readonly mediaType: string;
  readonly properties: readonly string[];
}

/** A finished EPUB file, opened. */
export interface OpenedPublication {
  /** Path of the package document: `OEBPS/content.opf`. */
  readonly packagePath: string;
  readonly package: Root;
  readonly manifest: readonly ManifestItem[];
  /** In reading order. */
  readonly spine: readonly XmlDocument[];
  /** The navigation document, when the manifest names one that is there. */
  readonly navigation?: XmlDocument;
  /** For EPUB 2 reading systems. */
  readonly ncx?: XmlDocument;
  /** In the order of the zip. */
  readonly entries: readonly Entry[];
  /** Bytes of one file; nothing when there is none. Pictures are unpacked only when they are asked for. */
  read(path: string): Uint8Array | undefined;
}

/** No text of a book is larger than this, in bytes: what is larger is not opened. */
const largest = 64 * 1024 * 1024;

/** Opens an EPUB file by the way reading systems take: container, package document, spine (EPUB 3.3, § 4 and 5). */
export const openPublication = (bytes: Uint8Array): OpenedPublication => {
  const entries: Entry[] = [];
  const texts = unzipSync(bytes, {
    filter: ({ name, originalSize, compression }: UnzipFileInfo) => {
      entries.push({ name, size: originalSize, stored: compression === 0 });
      return /(^mimetype|\.(xml|opf|ncx|x?html|css))$/i.test(name) && originalSize <= largest;
    },
  });
  const parse = (path: string): XmlDocument => {
    const content = texts[path];
    if (!content) throw new Error(`There is no ${path}`);
    return { path, tree: parseXml(path, content), size: content.byteLength };
  };
  const container = parse('META-INF/container.xml');
  const packagePath = attribute(elements(container.tree, 'rootfile')[0], 'full-path') ?? '';
  const { tree: root } = parse(packagePath);
  const manifest = elements(root, 'item').map((item) => manifestItem(item, packagePath.replace(/[^/]*$/, '')));
  const paths = new Map(manifest.map(({ id, path }) => [id, path]));
  const spine = elements(root, 'itemref').map((reference) =>
    parse(paths.get(attribute(reference, 'idref') ?? '') ?? ''),
  );
  const find = (isMeant: (item: ManifestItem) => boolean): XmlDocument | undefined => {
    const path = manifest.find(isMeant)?.path ?? '';
    return spine.find((document) => document.path === path) ?? (texts[path] ? parse(path) : undefined);
  };
  const navigation = find(({ properties }) => properties.includes('nav'));
  const ncx = find(({ mediaType }) => mediaType === 'application/x-dtbncx+xml');
  return {
    ...{ packagePath, package: root, manifest, spine, entries },
    ...(navigation && { navigation }),
    ...(ncx && { ncx }),
    read: (path) => texts[path] ?? unzipSync(bytes, { filter: ({ name }) => name === path })[path],
  };
};

const manifestItem = (item: Element, folder: string): ManifestItem => {
  const href = attribute(item, 'href') ?? '';
  return {
    id: attribute(item, 'id') ?? '',
    path: /^[a-z][a-z0-9+.-]*:/i.test(href) ? href : folder + decodeURI(href),
    mediaType: attribute(item, 'media-type') ?? '',
    properties: attribute(item, 'properties')?.split(/\s+/) ?? [],
  };
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
