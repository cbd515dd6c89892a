/**
 * Leaves out a page that the locator before it names already, two citations of a work on one page, and the end of a
 * passage that ends on the page on which it begins.
 */
export const foldLocators = (): void => {
  const last = new Map<Element | null, string>();
  for (const locator of document.querySelectorAll<HTMLElement>('.locator')) {
    const [from = '', to = from] = [...locator.querySelectorAll('[data-page-of]')].map(
      ({ textContent }) => textContent,
    );
    locator.hidden = last.get(locator.parentElement) === to;
    const end = locator.querySelector<HTMLElement>('.to-page');
    if (end) end.hidden = from === to;
    last.set(locator.parentElement, to);
  }
};
