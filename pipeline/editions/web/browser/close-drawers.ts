/** Closes an open drawer on Escape, with the focus back on its handle, and on a click elsewhere. */
export const closeDrawers = (): void => {
  const open = () => document.querySelectorAll<HTMLDetailsElement>('.drawer[open]');
  document.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    for (const drawer of open()) {
      drawer.open = false;
      drawer.querySelector('summary')?.focus();
    }
  });
  document.addEventListener('click', (event) => {
    for (const drawer of open()) {
      if (event.target instanceof Node && !drawer.contains(event.target)) drawer.open = false;
    }
  });
};
