/** Runs in the reader's browser, on book pages: offers what the device has for sharing, and the address where the page was not told its own. */
export const sharePage = (): void => {
  const box = document.querySelector<HTMLElement>('.share');
  const address = box?.querySelector<HTMLAnchorElement>('.address');
  const send = box?.querySelector<HTMLButtonElement>('.send');
  if (!box || !address || !send) return;
  if (box.hidden && location.protocol.startsWith('http')) {
    address.href = location.href.replace(/#.*/, '');
    address.textContent = address.href;
    box.hidden = false;
  }
  if (!('share' in navigator)) return;
  send.hidden = false;
  send.addEventListener('click', () => {
    // The reader may change their mind: that is no error.
    navigator.share({ title: box.dataset['title'] ?? '', url: address.href }).catch(() => undefined);
  });
};
