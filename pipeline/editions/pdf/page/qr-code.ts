import type { Element } from 'hast';
import { h } from 'hastscript';
import { encode } from 'uqr';

/** An address for those who hold the book in their hands: a drawing that telephones read (ISO/IEC 18004). */
export const qrCode = (address: string): Element => {
  // The white around it is the page's.
  const { data, size } = encode(address, { ecc: 'M', border: 0 });
  const cells = data.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : [])));
  const drawing = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges"><path d="${cells.join('')}"/></svg>`;
  return h('p.qr-code', [h('img', { src: `data:image/svg+xml,${encodeURIComponent(drawing)}`, alt: address })]);
};
