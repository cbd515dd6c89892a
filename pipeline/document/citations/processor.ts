import CSL, { type Citation, type CitationItem, type Sys } from 'citeproc';
import type { CslItem } from './item.js';

/** One work in a citation, as the processor is given it; affixes in citeproc's own little markup (`<i>`, `<b>`…). */
export interface Cite {
  readonly id: string;
  readonly label?: string;
  readonly locator?: string;
  readonly prefix?: string;
  readonly suffix?: string;
  readonly suppressAuthor?: boolean;
}

/** A citation: what stands between one pair of brackets, or in one note. */
export interface Cluster {
  readonly cites: readonly Cite[];
  /** Number of its note in the book, from 1; 0 in the text. */
  readonly note: number;
}

/** An entry of the list of references, as citeproc's HTML. */
export interface Entry {
  readonly id: string;
  readonly html: string;
}

/** What the processor made of a book: HTML as citeproc writes it. */
export interface Processed {
  /** In the order of the clusters. */
  readonly citations: readonly string[];
  /** Empty when the style has no list of references. */
  readonly entries: readonly Entry[];
}

/** A style, the terms of its languages, and the works. */
export interface Sources {
  /** XML of an independent CSL style. */
  readonly style: string;
  /** XML of CSL locales, by name (`fr-FR`); `en-US` must be there. */
  readonly locales: ReadonlyMap<string, string>;
  readonly items: ReadonlyMap<string, CslItem>;
  /** Language of the terms, whatever the style's own; absent: the style's own. */
  readonly lang?: string;
}

/** Puts elements around the variables of works (`author`, `title`…), so that what the processor gives can be read. */
export type Mark = (html: string, variable: string, item: CslItem, where: 'citation' | 'bibliography') => string;

/**
 * citeproc-js for one book: all citations are given at once, in the order of the text, so that *ibid.*, years with a
 * letter and numbers come out as the style wants them.
 */
export class Processor {
  readonly #engine: InstanceType<typeof CSL.Engine>;

  /** @throws {Error} when the style is no CSL style that can be used. */
  constructor(sources: Sources, mark?: Mark) {
    this.#engine = new CSL.Engine(sysOf(sources, mark), sources.style, sources.lang, sources.lang !== undefined);
    // The links of addresses and DOIs are citeproc's: it knows where they end.
    if (mark) this.#engine.opt.development_extensions['wrap_url_and_doi'] = true;
  }

  /** Whether citations go into notes. */
  get isNoteStyle(): boolean {
    return this.#engine.opt.xclass === 'note';
  }

  /** Sets every citation of a book, and its list of references with the works in `uncited` besides those cited. */
  process(clusters: readonly Cluster[], uncited: readonly string[] = []): Processed {
    const set = this.#engine.rebuildProcessorState(
      clusters.map((cluster, index) => toCitation(cluster, index)),
      'html',
      uncited,
    );
    const list = this.#engine.makeBibliography();
    const entries = list
      ? list[1].map((html, index): Entry => ({ id: list[0].entry_ids[index]?.[0] ?? '', html: html.trim() }))
      : [];
    return { citations: set.map(([, , html]) => html), entries };
  }

  /**
   * The names by which the style calls the first work of each cluster, for a sentence that holds them; nothing where it
   * calls works by a number. Takes the place of what was processed before.
   */
  names(clusters: readonly Cluster[]): readonly (string | undefined)[] {
    const bare = clusters.map(({ cites, note }) => ({ cites: cites.map(({ id }) => ({ id })), note }));
    const set = this.#engine.rebuildProcessorState(
      bare.map((cluster, index): Citation => {
        const citation = toCitation(cluster, index);
        return { ...citation, properties: { ...citation.properties, mode: 'author-only' } };
      }),
      'html',
      [],
    );
    return set.map(([, , html]) => (html.includes('NO_PRINTED_FORM') ? undefined : html));
  }
}

const sysOf = ({ locales, items }: Sources, mark: Mark | undefined): Sys => ({
  retrieveLocale: (name) => locales.get(name) ?? false,
  retrieveItem: (id) => {
    const item = items.get(id);
    if (!item) throw new Error(`The processor was asked for ${id}, which no bibliography holds.`);
    return item;
  },
  ...(mark && {
    variableWrapper: ({ variableNames: [name = ''], itemData, context }, before, html, after) =>
      before + mark(html, name, itemData, context) + after,
  }),
});

const toCitation = ({ cites, note }: Cluster, index: number): Citation => ({
  citationID: `c${index}`,
  citationItems: cites.map(toItem),
  properties: { noteIndex: note },
});

const toItem = ({ id, label, locator, prefix, suffix, suppressAuthor }: Cite): CitationItem => ({
  id,
  ...(locator === undefined ? {} : { locator, label: label ?? 'page' }),
  ...(prefix ? { prefix: `${prefix} ` } : {}),
  ...(suffix ? { suffix } : {}),
  ...(suppressAuthor ? { 'suppress-author': true } : {}),
});
