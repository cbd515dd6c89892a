import type { DeviceStore } from './device-store.js';

/**
 * Keeps where the reader is, as the block of text at the head of the window, and offers it on the book's first page.
 * A place is an address: `le-registre.html#ui--block-12`.
 */
export const rememberPlace = (store: DeviceStore): void => {
  const key = `reading-place-${document.documentElement.dataset['book'] ?? ''}`;
  const blocks = (): Element[] => [...document.querySelectorAll('section:not(.generated) > .text > *')];

  const save = (): void => {
    const bar = document.querySelector('.bar')?.getBoundingClientRect().bottom ?? 0;
    const block = blocks().findIndex((element) => element.getBoundingClientRect().bottom > bar);
    if (block < 0) return;
    const file = location.pathname.replace(/^.*\//, '');
    const title = document.querySelector('.opening h1')?.textContent ?? '';
    store.write(key, JSON.stringify({ href: `${file}#ui--block-${block}`, title }));
  };

  const offer = (link: HTMLAnchorElement): void => {
    const place = JSON.parse(store.read(key) ?? 'null') as { href: string; title: string } | null;
    if (!place || !/^[\w.-]+\.html#ui--block-\d+$/.test(place.href)) return;
    link.href = place.href;
    link.parentElement?.append(` ${place.title}`);
    link.parentElement?.removeAttribute('hidden');
  };

  document.addEventListener('DOMContentLoaded', () => {
    const wanted = /^#ui--block-(\d+)$/.exec(location.hash);
    if (wanted) blocks()[Number(wanted[1])]?.scrollIntoView();
    const link = document.querySelector<HTMLAnchorElement>('.resume a');
    if (link) offer(link);
    document.addEventListener('visibilitychange', () => {
      if (document.visibilityState === 'hidden') save();
    });
    addEventListener('pagehide', save);
  });
};
