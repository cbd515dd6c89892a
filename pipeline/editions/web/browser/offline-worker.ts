/** The part of a service worker that is used here; the DOM's types do not know it. */
interface WorkerScope {
  addEventListener(type: 'fetch', listener: (event: FetchEvent) => void): void;
}
interface FetchEvent {
  readonly request: Request;
  respondWith(response: Promise<Response>): void;
}

/** The service worker of one book: the network first, so that corrections are seen, and the kept copy when there is none. */
export const offlineWorker = (): void => {
  const scope = globalThis as unknown as WorkerScope;
  scope.addEventListener('fetch', (event) => {
    if (event.request.method !== 'GET') return;
    event.respondWith(
      fetch(event.request).catch(async (error: unknown) => {
        const kept = await caches.match(event.request, { ignoreSearch: true });
        if (kept) return kept;
        throw error;
      }),
    );
  });
};
