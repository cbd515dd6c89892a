/** Leaves out a page that the locator before it names already: two citations of a work on one page. */
export const foldLocators = (): void => {
  const last = new Map<Element | null, string>();
  for (const locator of document.querySelectorAll<HTMLElement>('.locator')) {
    const label = locator.querySelector('[data-page-of]')?.textContent ?? '';
    locator.hidden = last.get(locator.parentElement) === label;
    last.set(locator.parentElement, label);
  }
};
