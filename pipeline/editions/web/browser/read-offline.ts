/**
 * "Read offline": keeps every file of the book on the device when the reader asks, says how far it is, and takes it
 * all away again when asked. Nothing is kept otherwise. Works on sites (https), not from disk, where books are already.
 */
export const readOffline = (): void => {
  const { book = '', version = '' } = document.documentElement.dataset;
  const prefix = `book-${book}-`;
  const name = `${prefix}${version}`;

  const files = async (): Promise<string[]> => {
    const response = await fetch('publication.json');
    const { readingOrder, resources } = (await response.json()) as Record<
      'readingOrder' | 'resources',
      { url: string }[]
    >;
    return ['./', 'publication.json', ...[...readingOrder, ...resources].map(({ url }) => url)];
  };

  const keep = async (progress: HTMLProgressElement): Promise<void> => {
    await navigator.serviceWorker.register('offline.js');
    const urls = await files();
    const cache = await caches.open(name);
    progress.max = urls.length;
    for (const [done, url] of urls.entries()) {
      progress.value = done;
      await cache.add(url);
    }
    progress.value = urls.length;
    await remove((other) => other !== name);
  };

  const remove = async (which: (name: string) => boolean): Promise<void> => {
    for (const key of await caches.keys()) if (key.startsWith(prefix) && which(key)) await caches.delete(key);
  };

  const forget = async (): Promise<void> => {
    await remove(() => true);
    const registration = await navigator.serviceWorker.getRegistration();
    await registration?.unregister();
  };

  document.addEventListener('DOMContentLoaded', async () => {
    const box = document.querySelector<HTMLElement>('.offline');
    const [keepButton, forgetButton] = box?.querySelectorAll('button') ?? [];
    const progress = box?.querySelector('progress');
    const status = box?.querySelector('[role="status"]');
    if (!box || !keepButton || !forgetButton || !progress || !status) return;
    if (!('serviceWorker' in navigator) || !('caches' in globalThis) || !location.protocol.startsWith('http')) return;

    const show = async (): Promise<void> => {
      const isKept = await caches.has(name);
      keepButton.hidden = isKept;
      forgetButton.hidden = !isKept;
      progress.hidden = true;
      status.textContent = isKept ? (box.dataset['kept'] ?? '') : '';
    };
    keepButton.addEventListener('click', async () => {
      keepButton.hidden = true;
      progress.hidden = false;
      status.textContent = box.dataset['keeping'] ?? '';
      try {
        await keep(progress);
        await show();
      } catch {
        // Half a book is no book.
        await forget();
        await show();
        status.textContent = box.dataset['failed'] ?? '';
      }
    });
    forgetButton.addEventListener('click', () => void forget().then(show));
    box.hidden = false;
    await show();
  });
};
