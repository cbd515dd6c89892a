import type { DeviceStore } from './device-store.js';

/** Applies the reader's settings before the page is drawn, and keeps what is chosen. */
export const rememberSettings = (store: DeviceStore): void => {
  const root = document.documentElement;
  for (const name of ['size', 'theme', 'face']) {
    const value = store.read(`reading-${name}`);
    if (value && /^[a-z]+$/.test(value)) root.dataset[name] = value;
  }
  document.addEventListener('DOMContentLoaded', () => {
    for (const input of document.querySelectorAll<HTMLInputElement>('.settings input')) {
      if (root.dataset[input.name] === input.value) input.checked = true;
      input.addEventListener('change', () => {
        root.dataset[input.name] = input.value;
        store.write(`reading-${input.name}`, input.value);
      });
    }
    document.querySelector('.settings .kept')?.removeAttribute('hidden');
  });
};
