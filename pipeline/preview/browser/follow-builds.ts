import type { PlaceKeeper } from './keep-place.js';

/**
 * Listens to the program: loads the page again when what it shows has changed, else brings the panel up to date. Only while
 * the page is seen, for browsers allow few connections; what happened meanwhile is told at once when it is seen again.
 */
export const followBuilds = (place: PlaceKeeper): void => {
  const state = document.currentScript?.dataset['state'] ?? '';
  const making = document.querySelector<HTMLElement>('[data-making]');
  const box = (): HTMLElement | null => document.querySelector<HTMLElement>('#preview--panel');
  const tell = (text: string | undefined): void => {
    const status = document.querySelector<HTMLElement>('#preview--panel [role="status"]');
    if (status && status.textContent !== text) status.textContent = text ?? '';
  };
  let source: EventSource | undefined;

  const showPanel = ({ html, said }: { html: string; said: string }): void => {
    const fresh = new DOMParser().parseFromString(html, 'text/html').querySelector('details');
    const old = box()?.querySelector('details');
    if (!fresh || !old) return;
    delete box()?.dataset['phase'];
    const hadFocus = old.contains(document.activeElement);
    const scroll = old.lastElementChild?.scrollTop ?? 0;
    // What is not new is left alone, with the place of whoever reads it.
    if (fresh.innerHTML !== old.innerHTML) {
      old.replaceChildren(...fresh.childNodes);
      if (old.lastElementChild) old.lastElementChild.scrollTop = scroll;
      if (hadFocus) old.querySelector('summary')?.focus();
    }
    tell(said);
  };

  const showEdition = ({ format, done, text }: { format: string; done: boolean; text: string }): void => {
    if (!making || making.dataset['making'] !== format) return;
    if (!done) making.textContent = text;
    if (!done) return;
    source?.close();
    const link = document.createElement('a');
    link.href = `${location.pathname}?made`;
    link.append(making.dataset['link'] ?? '');
    making.replaceChildren(link);
    document.querySelector('progress')?.remove();
    const title = document.querySelector('h1');
    if (title) title.textContent = making.dataset['made'] ?? '';
    location.replace(link.href);
  };

  const listen = (): void => {
    if (source && source.readyState !== EventSource.CLOSED) return;
    const asked = new URLSearchParams({ page: decodeURI(location.pathname), state });
    source = new EventSource(`/preview/events?${asked}`);
    source.addEventListener('open', () => delete box()?.dataset['phase']);
    source.addEventListener('error', () => {
      const panel = box();
      if (panel) panel.dataset['phase'] = 'stopped';
      tell(panel?.dataset['stopped']);
    });
    source.addEventListener('building', () => {
      const panel = box();
      if (panel) panel.dataset['phase'] = 'building';
    });
    source.addEventListener('panel', ({ data }) => showPanel(JSON.parse(data)));
    source.addEventListener('edition', ({ data }) => showEdition(JSON.parse(data)));
    source.addEventListener('reload', () => {
      source?.close();
      place.save();
      location.reload();
    });
  };
  const followSight = (): void => (document.visibilityState === 'visible' ? listen() : source?.close());
  document.addEventListener('visibilitychange', followSight);
  addEventListener('pagehide', () => source?.close());
  addEventListener('pageshow', followSight);
  followSight();
};
