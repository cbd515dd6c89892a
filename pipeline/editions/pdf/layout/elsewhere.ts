/** The address, beside that of the page, of what stands in another part of the book. */
export const elsewhere = 'elsewhere';

/** Has links to other parts lead there: Chromium forgets a link to an id that the page does not have. */
export const pointElsewhere = (): void => {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('.unit a[href^="#"]')) {
    const { hash } = link;
    if (!document.getElementById(decodeURIComponent(hash.slice(1)))) link.setAttribute('href', `${elsewhere}${hash}`);
  }
};
