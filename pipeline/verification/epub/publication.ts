import type { Element, Root } from 'xast';
import { fromXml } from 'xast-util-from-xml';
import { type Archive, type Entry, openArchive, readEntry, type Source, Unreadable } from './archive.js';
import { attribute, elements } from './select.js';

/** One XML document of the publication. */
export interface XmlDocument {
  /** Path in the zip: `OEBPS/le-four.xhtml`. */
  readonly path: string;
  readonly tree: Root;
  /** Bytes, unpacked. */
  readonly size: number;
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
  readonly archive: Archive;
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
  /** A file of text (`mimetype`, XML, CSS); nothing when there is none. */
  text(path: string): string | undefined;
  /** Bytes of one file; nothing when there is none. Pictures are read only when they are asked for. */
  read(path: string): Promise<Uint8Array | undefined>;
}

const isText = ({ name }: Entry): boolean => /(^mimetype|\.(xml|opf|ncx|x?html|css))$/i.test(name);

/**
 * Opens an EPUB file by the way reading systems take: container, package document, spine (EPUB 3.3, § 4 and 5).
 *
 * @throws {Unreadable} when the way leads to nothing, or to what is not well-formed.
 */
export const openPublication = async (source: Source): Promise<OpenedPublication> => {
  const archive = await openArchive(source);
  const { entries } = archive;
  const texts = new Map<string, Uint8Array>();
  for (const entry of entries.filter(isText)) texts.set(entry.name, await readEntry(archive, entry));
  const parse = (path: string): XmlDocument => {
    const content = texts.get(path);
    if (!content) throw new Unreadable(`there is no ${path}`);
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
    return spine.find((document) => document.path === path) ?? (texts.has(path) ? parse(path) : undefined);
  };
  const navigation = find(({ properties }) => properties.includes('nav'));
  const ncx = find(({ mediaType }) => mediaType === 'application/x-dtbncx+xml');
  return {
    ...{ archive, packagePath, package: root, manifest, spine },
    ...(navigation && { navigation }),
    ...(ncx && { ncx }),
    text: (path) => (texts.has(path) ? new TextDecoder().decode(texts.get(path)) : undefined),
    read: async (path) => {
      const entry = entries.find(({ name }) => name === path);
      return texts.get(path) ?? (entry && readEntry(archive, entry));
    },
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

/** @throws {Unreadable} that names the file and the place. */
const parseXml = (path: string, content: Uint8Array): Root => {
  try {
    return fromXml(new TextDecoder('utf-8', { fatal: true }).decode(content));
  } catch (error) {
    throw new Unreadable(`${path} is not well-formed XML: ${reasonOf(error)}`, { cause: error });
  }
};

const reasonOf = (error: unknown): string => {
  if (!(error instanceof Error)) return String(error);
  return error.cause instanceof Error ? error.cause.message : error.message;
};
