/** The panel: stays open or closed from page to page, closes on Escape, leads to the block that a message is about. */
export const showPanel = (): void => {
  const key = 'preview-panel';
  const details = (): HTMLDetailsElement | null =>
    document.querySelector<HTMLDetailsElement>('#preview--panel details');

  const goTo = (hash: string): void => {
    const wanted = /^#written-at-(\d+)$/.exec(hash);
    if (!wanted) return;
    const line = Number(wanted[1]);
    const blocks = [...document.querySelectorAll<HTMLElement>('main [data-written-at]')];
    const lineOf = (block: HTMLElement): number => Number(block.dataset['writtenAt']);
    const block = blocks
      .filter((each) => lineOf(each) <= line)
      .sort((a, b) => lineOf(a) - lineOf(b))
      .at(-1);
    const target = block ?? document.querySelector<HTMLElement>('main h1');
    if (!target) return;
    target.scrollIntoView({ block: 'center' });
    target.removeAttribute('data-pointed-at');
    void target.offsetWidth;
    target.toggleAttribute('data-pointed-at', true);
    target.tabIndex = -1;
    target.focus({ preventScroll: true });
  };

  const panel = details();
  if (panel && sessionStorage.getItem(key) === 'open') panel.open = true;
  document.addEventListener(
    'toggle',
    ({ target }) => target === details() && sessionStorage.setItem(key, details()?.open ? 'open' : 'closed'),
    true,
  );
  document.addEventListener('keydown', ({ key: pressed, target }) => {
    const open = details();
    if (pressed !== 'Escape' || !open?.open || !(target instanceof Node) || !open.contains(target)) return;
    open.open = false;
    open.querySelector('summary')?.focus();
  });
  document.addEventListener('click', (event) => {
    const link =
      event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('#preview--panel li a') : null;
    if (!link || link.pathname !== location.pathname) return;
    event.preventDefault();
    // On a phone the panel hides what it leads to.
    if (innerWidth < 640 && panel) panel.open = false;
    goTo(link.hash);
  });
  goTo(location.hash);
};
