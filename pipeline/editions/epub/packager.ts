import { Readable } from 'node:stream';
import { type Chapter, EPub } from 'epub-gen-memory';
import type { NavigationList } from './navigation/caption-lists.js';
import type { NavigationPoint } from './navigation/contents.js';
import type { Landmark } from './navigation/landmarks.js';
import { navTemplate } from './navigation/nav-template.js';
import { ncxTemplate } from './navigation/ncx-template.js';
import type { PageTarget } from './navigation/page-list.js';
import { packageTemplate } from './package/package-template.js';
import { isCompressed, type Resource } from './resources/resource.js';

/** A content document, complete, and its line in the manifest. */
export interface ContentDocument {
  readonly id: string;
  readonly filename: string;
  readonly title: string;
  readonly xhtml: string;
  /** Manifest properties: `mathml svg`. */
  readonly properties?: string;
  /** Stands in the spine before the contents page. */
  readonly beforeToc: boolean;
  /** Its layout is fixed (EPUB 3.3, § 8.2). */
  readonly fixed: boolean;
}

/** What the templates of the package document, the navigation document and the NCX are filled with. */
export interface EditionData {
  readonly direction: 'ltr' | 'rtl';
  /** Lines of XML. */
  readonly metadata: readonly string[];
  readonly resources: readonly Resource[];
  readonly contents: readonly NavigationPoint[];
  /** Of illustrations, of tables. */
  readonly lists: readonly NavigationList[];
  readonly landmarks: readonly Landmark[];
  /** The landmarks again, for EPUB 2 reading systems; none where they are not thought of. */
  readonly guide: readonly Landmark[];
  readonly pages: readonly PageTarget[];
  readonly navInSpine: boolean;
  readonly words: { readonly landmarks: string; readonly printedPages: string };
}

/** One publication, ready to be packed. */
export interface Publication {
  readonly title: string;
  readonly authors: readonly string[];
  readonly lang: string;
  /** `urn:uuid:…` */
  readonly identifier: string;
  /** Date of every entry of the zip, in UTC. */
  readonly modified: Date;
  readonly tocTitle: string;
  readonly css: string;
  readonly cover: { readonly mediaType: string; readonly data: Uint8Array };
  readonly documents: readonly ContentDocument[];
  readonly edition: EditionData;
  /** Files of `META-INF/`, by name. */
  readonly metaInf: ReadonlyMap<string, string>;
}

/** The earliest date that a zip can tell. */
const dosEpoch = new Date('1980-01-01T00:00:00Z');

/**
 * `epub-gen-memory` lays out and packs the publication; what it would make up by itself (identifier, dates,
 * names, rewritten XHTML) is given to it. Each chapter's `content` is empty so that its HTML cleaner, which drops
 * `scope`, `start` and namespaces, has nothing to clean: the template writes the finished document.
 */
export class Packager extends EPub {
  readonly #publication: Publication;
  #failure: Error | undefined;

  constructor(publication: Publication) {
    super(
      optionsOf(publication),
      publication.documents.map((document): Chapter => ({ ...document, content: '' })),
    );
    this.#publication = publication;
    this.uuid = publication.identifier;
  }

  /** Pictures, fonts and the files of `META-INF/` are at hand, or read as they are packed: nothing is downloaded. */
  protected override async downloadAllImages(): Promise<void> {
    for (const { href, mediaType, content } of this.#publication.edition.resources)
      this.zip.file(`OEBPS/${href}`, typeof content === 'function' ? Readable.from(this.#inTurn(content)) : content, {
        compression: isCompressed(mediaType) ? 'STORE' : 'DEFLATE',
      });
    for (const [name, content] of this.#publication.metaInf) this.zip.file(`META-INF/${name}`, content);
  }

  /** JSZip waits for ever when a stream that it has paused fails: a failure ends the stream, and is told at the end. */
  async *#inTurn(content: () => Promise<Uint8Array>): AsyncGenerator<Buffer> {
    try {
      const { buffer, byteOffset, byteLength } = await content();
      yield Buffer.from(buffer, byteOffset, byteLength);
    } catch (error) {
      this.#failure ??= error instanceof Error ? error : new Error(String(error));
    }
  }

  /**
   * The publication, piece by piece, so that no more than one picture is held at once. The same bytes whatever the
   * clock and the time zone: JSZip writes dates in UTC, and folders get no entry.
   */
  async *pack(): AsyncGenerator<Uint8Array> {
    await this.render();
    const date = new Date(Math.max(this.#publication.modified.getTime(), dosEpoch.getTime()));
    for (const [name, entry] of Object.entries(this.zip.files)) {
      // Not `zip.remove`, which would take what is in the folder with it.
      if (entry.dir) delete this.zip.files[name];
      else entry.date = date;
    }
    const packed = this.zip.generateNodeStream({
      type: 'nodebuffer',
      compression: 'DEFLATE',
      compressionOptions: { level: 6 },
      platform: 'DOS',
    });
    yield* new Readable().wrap(packed);
    if (this.#failure) throw this.#failure;
  }
}

/** The packager's options; `edition` is not one of them, and reaches the templates as it is. */
const optionsOf = ({ title, authors, lang, modified, tocTitle, css, cover, edition }: Publication) => ({
  title,
  author: [...authors],
  lang,
  date: modified.toISOString(),
  tocTitle,
  css,
  cover: new File([new Uint8Array(cover.data)], cover.mediaType === 'image/png' ? 'cover.png' : 'cover.jpeg'),
  chapterXHTML: '<%- locals.xhtml %>',
  contentOPF: packageTemplate,
  tocXHTML: navTemplate,
  tocNCX: ncxTemplate,
  version: 3,
  edition,
});
