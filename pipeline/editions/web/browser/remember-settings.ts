/**
 * Runs in the reader's browser, from the head of every page: keeps the settings and the reader's place on the
 * device, and closes a drawer on Escape. Everything works without it. It stands alone: it is sent as its own text.
 */
export const rememberSettings = (): void => {
  const root = document.documentElement;
  const names = ['size', 'theme', 'face'];
  const read = (key: string): string | null => {
    try {
      return localStorage.getItem(key);
    } catch {
      return null;
    }
  };
  const write = (key: string, value: string): void => {
    try {
      localStorage.setItem(key, value);
    } catch {
      // A browser that keeps nothing: the settings last as long as the page.
    }
  };

  for (const name of names) {
    const value = read(`reading-${name}`);
    if (value && /^[a-z]+$/.test(value)) root.dataset[name] = value;
  }

  const follow = (): void => {
    for (const input of document.querySelectorAll<HTMLInputElement>('.settings input')) {
      if (root.dataset[input.name] === input.value) input.checked = true;
      input.addEventListener('change', () => {
        root.dataset[input.name] = input.value;
        write(`reading-${input.name}`, input.value);
      });
    }
    document.querySelector('.settings .kept')?.removeAttribute('hidden');
    document.addEventListener('keydown', (event) => {
      const drawer = event.key === 'Escape' && document.querySelector<HTMLDetailsElement>('.drawer[open]');
      if (!drawer) return;
      drawer.open = false;
      drawer.querySelector('summary')?.focus();
    });
    document.addEventListener('click', (event) => {
      for (const drawer of document.querySelectorAll<HTMLDetailsElement>('.drawer[open]')) {
        if (event.target instanceof Node && !drawer.contains(event.target)) drawer.open = false;
      }
    });
  };
  document.addEventListener('DOMContentLoaded', follow);
};
