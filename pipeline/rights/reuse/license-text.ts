import { createRequire } from 'node:module';
import type { License, LicenseExpression } from '../rights.js';

const load = createRequire(import.meta.url);

/** The ids of SPDX's list, of which `spdx-license-list` holds the texts. */
const listed = load('spdx-license-list/simple') as ReadonlySet<string>;

/** The text of a licence of SPDX's list, as its authors publish it; undefined for any other. */
export const licenseText = (id: string): string | undefined => {
  if (!listed.has(id)) return undefined;
  const { licenseText: text } = load(`spdx-license-list/licenses/${id}.json`) as { readonly licenseText: string };
  return `${text.replaceAll('\r\n', '\n').trimEnd()}\n`;
};

/** Everything in an expression that REUSE wants a text of: licences and exceptions. */
export const idsOf = ({ expression }: Pick<LicenseExpression, 'expression'>): readonly string[] => [
  ...new Set(
    (expression.match(/[^\s()]+/g) ?? [])
      .filter((word) => !['AND', 'OR', 'WITH'].includes(word))
      .map((word) => word.replace(/\+$/, '')),
  ),
];

/** What stands for the text of a licence that is published at its address only: its names, and where to read it. */
export const licensePointer = (id: string, license: License | undefined): string => {
  const page = id.startsWith('LicenseRef-') ? undefined : `https://spdx.org/licenses/${id}.html`;
  const paragraphs = [
    license ? `${license.name.fr}\n${license.name.en}` : id,
    'Ce fichier n’est pas le texte de la licence : il dit où le lire.\nThis file is not the text of the licence: it tells where to read it.',
    license?.legalCode ?? license?.uri ?? page,
  ];
  return `${paragraphs.filter(Boolean).join('\n\n')}\n`;
};
