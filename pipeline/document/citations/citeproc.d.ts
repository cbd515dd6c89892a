/** What is used here of citeproc-js (https://citeproc-js.readthedocs.io/). */
declare module 'citeproc' {
  import type { CslItem } from './item.js';

  export interface Sys {
    retrieveLocale(lang: string): string | false;
    retrieveItem(id: string): CslItem;
    /** Wraps each variable of a citation or of an entry. */
    variableWrapper?(
      parameters: {
        readonly variableNames: readonly string[];
        readonly itemData: CslItem;
        readonly context: 'citation' | 'bibliography';
      },
      before: string,
      text: string,
      after: string,
    ): string;
  }

  export interface CitationItem {
    id: string;
    locator?: string;
    label?: string;
    prefix?: string;
    suffix?: string;
    'suppress-author'?: boolean;
  }

  export interface Citation {
    citationID: string;
    citationItems: CitationItem[];
    properties: { noteIndex: number; mode?: 'author-only' };
  }

  class Engine {
    constructor(sys: Sys, style: string, lang?: string, forceLang?: boolean);
    opt: { xclass: 'in-text' | 'note'; development_extensions: Record<string, boolean> };
    rebuildProcessorState(
      citations: Citation[],
      format: 'html',
      uncited: readonly string[],
    ): [id: string, noteIndex: number, text: string][];
    makeBibliography(): [facts: { entry_ids: readonly (readonly string[])[] }, entries: readonly string[]] | false;
  }

  const CSL: { Engine: typeof Engine };
  // biome-ignore lint/style/noDefaultExport: the shape of the package
  export default CSL;
}
