import type { DeviceStore } from './device-store.js';

/**
 * Keyboard shortcuts: arrows turn pages, single signs open things, `?` lists them all. The reader may turn the
 * single signs off in that list (WCAG 2.2, 2.1.4).
 */
export const shortcuts = (store: DeviceStore): void => {
  const follow = (selector: string): void => document.querySelector<HTMLAnchorElement>(selector)?.click();
  const toggle = (selector: string): void => {
    const drawer = document.querySelector<HTMLDetailsElement>(selector);
    if (!drawer) return;
    drawer.open = !drawer.open;
    if (drawer.open) drawer.querySelector('summary')?.focus();
  };
  const list = (): HTMLDialogElement | null => document.querySelector<HTMLDialogElement>('.keys');
  const isRightToLeft = (): boolean => getComputedStyle(document.documentElement).direction === 'rtl';

  const arrows: Record<string, () => void> = {
    ArrowRight: () => follow(isRightToLeft() ? '.turn .prev' : '.turn .next'),
    ArrowLeft: () => follow(isRightToLeft() ? '.turn .next' : '.turn .prev'),
  };
  const signs: Record<string, () => void> = {
    '/': () => follow('.bar .search-link'),
    '?': () => list()?.showModal(),
    t: () => toggle('.bar .contents'),
    s: () => toggle('.bar .settings'),
  };

  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || list()?.open) return;
    // Arrows scroll what is wide, move the cursor and change choices: there they are left alone.
    if (event.target instanceof Element && event.target.closest('input, textarea, select, pre, .scroll')) return;
    const isOff = store.read('reading-keys') === 'off';
    const action = arrows[event.key] ?? (isOff ? undefined : signs[event.key]);
    if (!action) return;
    event.preventDefault();
    action();
  });
  document.addEventListener('DOMContentLoaded', () => {
    const choice = document.querySelector<HTMLInputElement>('.keys input');
    if (choice) choice.checked = store.read('reading-keys') !== 'off';
    choice?.addEventListener('change', () => store.write('reading-keys', choice.checked ? 'on' : 'off'));
    const button = document.querySelector<HTMLButtonElement>('.keys-button');
    button?.removeAttribute('hidden');
    button?.addEventListener('click', () => list()?.showModal());
  });
};
