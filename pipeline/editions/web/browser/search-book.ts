/** A page of the index: its file, its title, and its passages, each with the id nearest before it. */
export type IndexedPage = readonly [
  file: string,
  title: string,
  passages: readonly (readonly [id: string, text: string])[],
];

/**
 * Full-text search on the book's first page. The index is the text itself, fetched as a script when the reader first
 * asks, so that it works from disk too; a book is short enough to be read through at every key.
 */
export const searchBook = (): void => {
  interface Passage {
    readonly href: string;
    readonly title: string;
    readonly text: string;
    readonly folded: string;
  }
  const most = 100;
  const around = 90;

  /** Without case, accents, ligatures, soft hyphens or the points of inclusive forms: `lecteur⋅ices` is `lecteurices`. */
  const fold = (text: string): string =>
    text
      .toLowerCase()
      .normalize('NFKD')
      .replace(/[\p{M}\u00AD]|(?<=\p{L})[⋅·•‧](?=\p{L})/gu, '')
      .replace(/œ/g, 'oe')
      .replace(/æ/g, 'ae')
      .replace(/’/g, "'");

  /** How feminine endings are written in inclusive forms: `lectrices` is in `lecteur⋅ices`, `bergère` in `berger⋅ère`. */
  const endings: readonly (readonly [RegExp, string])[] = [
    [/tri(ces?)$/, 'teuri$1'],
    [/eu(ses?)$/, 'eureu$1'],
    [/e(res?)$/, 'ere$1'],
    [/i(ves?)$/, 'ifi$1'],
  ];
  const forms = (word: string): string[] => [
    word,
    ...endings.map(([ending, inclusive]) => word.replace(ending, inclusive)),
  ];

  const load = (): Promise<Passage[]> =>
    new Promise((resolve, reject) => {
      const script = document.createElement('script');
      script.src = 'search-index.js';
      script.onerror = () => reject(new Error('No index'));
      script.onload = () => {
        const { bookIndex } = globalThis as unknown as { bookIndex: readonly IndexedPage[] };
        const passages = bookIndex.flatMap(([file, title, texts]) =>
          texts.map(([id, text]) => ({ href: id === '' ? file : `${file}#${id}`, title, text, folded: fold(text) })),
        );
        resolve(passages);
      };
      document.head.append(script);
    });

  /** Where in the text a place of the folded text is. */
  const unfold = (text: string, place: number): number => {
    let [low, high] = [0, text.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (fold(text.slice(0, middle)).length < place) low = middle + 1;
      else high = middle;
    }
    return low;
  };

  /** The passage around the first word found, which is marked. */
  const excerpt = ({ text, folded }: Passage, words: readonly string[][]): Node[] => {
    const found = (words[0] ?? []).map((form) => ({ form, at: folded.indexOf(form) })).find(({ at }) => at >= 0);
    if (!found) return [new Text(text.slice(0, 2 * around))];
    const start = found.at === 0 ? 0 : unfold(text, found.at + 1) - 1;
    const end = unfold(text, found.at + found.form.length);
    const from = Math.max(0, text.lastIndexOf(' ', Math.max(0, start - around)) + 1);
    const mark = document.createElement('mark');
    mark.append(text.slice(start, end));
    const rest = text.slice(end);
    const after = rest.length <= around ? rest : `${rest.slice(0, around).replace(/\S*$/, '')}…`;
    return [new Text(`${from > 0 ? '… ' : ''}${text.slice(from, start)}`), mark, new Text(after)];
  };

  const item = (passage: Passage, words: readonly string[][]): Element => {
    const link = document.createElement('a');
    link.href = passage.href;
    link.append(passage.title);
    const quote = document.createElement('q');
    quote.append(...excerpt(passage, words));
    const element = document.createElement('li');
    element.append(link, quote);
    return element;
  };

  document.addEventListener('DOMContentLoaded', () => {
    document.querySelector('.search-link')?.removeAttribute('hidden');
    const box = document.querySelector<HTMLElement>('.book-search');
    const input = box?.querySelector('input');
    const results = box?.querySelector('ol');
    const status = box?.querySelector('[role="status"]');
    if (!box || !input || !results || !status) return;
    box.hidden = false;
    let passages: Promise<Passage[]> | undefined;

    const search = async (): Promise<void> => {
      passages ??= load();
      const all = await passages;
      const words = fold(input.value)
        .split(/\s+/)
        .filter((word) => word.length > 1)
        .map(forms);
      const hits =
        words.length === 0
          ? []
          : all.filter(({ folded }) => words.every((some) => some.some((form) => folded.includes(form))));
      results.replaceChildren(...hits.slice(0, most).map((hit) => item(hit, words)));
      const said =
        hits.length === 0 ? box.dataset['none'] : hits.length === 1 ? box.dataset['one'] : box.dataset['many'];
      status.textContent = words.length === 0 ? '' : (said ?? '').replace('{n}', String(hits.length));
    };
    input.addEventListener('input', () => void search());
    box.querySelector('form')?.addEventListener('submit', (event) => {
      event.preventDefault();
      void search();
    });
    if (location.hash === `#${box.id}`) input.focus();
    addEventListener('hashchange', () => location.hash === `#${box.id}` && input.focus());
  });
};
