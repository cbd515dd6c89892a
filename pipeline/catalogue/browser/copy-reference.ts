/** Runs in the reader's browser, on book pages: copies the reference, or the address. The buttons are shown where copying is possible. */
export const copyReference = (): void => {
  for (const button of document.querySelectorAll<HTMLButtonElement>('.copy')) {
    if (!('clipboard' in navigator)) continue;
    button.hidden = false;
    button.addEventListener('click', async () => {
      const reference = button.closest('section')?.querySelector('blockquote, .address')?.textContent ?? '';
      await navigator.clipboard.writeText(reference);
      button.textContent = button.dataset['done'] ?? '';
    });
  }
};
