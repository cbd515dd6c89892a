/** Who holds the rights in a file, as a copyright notice names them. */
export interface Holder {
  readonly name: string;
  /** Web page; mail addresses are left out. */
  readonly url?: string;
}

/** `SPDX-FileCopyrightText:`, `Copyright`, `(c)`, `©`, in any order that people write them. */
const mark = /^(?:SPDX-(?:File|Snippet)CopyrightText:|copyright\b:?|\(c\)|©|\s)+/i;
const year = String.raw`\d{4}(?:\s*[-–—]+\s*(?:\d{4}|present)?)?`;
const years = new RegExp(String.raw`^${year}(?:\s*,\s*${year}|\s+${year})*\s*,?\s+|,?\s+${year}$`, 'gi');

/** Values by which SPDX says that nothing is said. */
const nothing = /^(?:none|noassertion|unknown)?$/i;

/**
 * Reads a copyright notice (REUSE 3.3, "Format of copyright notices"): `© 2019–2023 David Revoy <https://…>`. Undefined when
 * it names nobody.
 */
export const parseCopyright = (notice: string): Holder | undefined => {
  const text = notice.trim().replace(mark, '');
  const contact = /<([^<>]*)>/.exec(text)?.[1]?.trim() ?? '';
  const name = text
    .replace(/<[^<>]*>/g, '')
    .trim()
    .replace(years, '')
    .trim();
  if (nothing.test(name)) return undefined;
  return { name, ...(/^https?:\/\/\S+$/.test(contact) && { url: contact }) };
};

/** Writes a copyright notice: `2026 Élodie Lefèvre <https://exemple.org>`; the year is that of publication, when known. */
export const copyrightText = ({ name, url }: Holder, published?: number): string =>
  [published, name, url && `<${url}>`].filter(Boolean).join(' ').replace(/\s+/g, ' ');
