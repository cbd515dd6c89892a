import type { License } from '../rights.js';

/** May an adaptation of one licence's material come under another? `marked`: yes, with both licences shown. */
export type Adaptability = 'yes' | 'marked' | 'no';

/** Kinds of licence, as Creative Commons’ chart has them; permissive licences of others count as BY. */
type Kind = 'PD' | 'BY' | 'BY-NC' | 'BY-NC-ND' | 'BY-NC-SA' | 'BY-ND' | 'BY-SA';

/** Columns of the chart: the licence that the adapter chooses. */
const columns: readonly Kind[] = ['BY', 'BY-NC', 'BY-NC-ND', 'BY-NC-SA', 'BY-ND', 'BY-SA', 'PD'];

/**
 * Creative Commons’ chart for adapters: `+` recommended, `o` allowed with both licences marked, `-` not allowed.
 * The rows of share-alike licences tell of the same version; which others they allow is in `mayBecome`.
 */
const chart: Readonly<Record<Kind, string>> = {
  PD: '+++++++',
  BY: '++++++o',
  'BY-NC': 'o+++ooo',
  'BY-NC-ND': '-------',
  'BY-NC-SA': '---+---',
  'BY-ND': '-------',
  'BY-SA': '-----+-',
};

const kindOf = ({ kind, properties }: License): Kind => {
  if (kind === 'public-domain-dedication' || kind === 'public-domain-mark') return 'PD';
  const { nonCommercial, noDerivatives, shareAlike } = properties;
  if (noDerivatives) return nonCommercial ? 'BY-NC-ND' : 'BY-ND';
  if (shareAlike) return nonCommercial ? 'BY-NC-SA' : 'BY-SA';
  return nonCommercial ? 'BY-NC' : 'BY';
};

interface Version {
  readonly family: string;
  readonly number: number;
  readonly orLater: boolean;
}

/** A licence of a family that has versions: `CC-BY-SA`, `GPL`, `GFDL-invariants`, `LAL`. Ports count as their version. */
const versionOf = ({ id }: License): Version | undefined => {
  const cc = /^(?:LicenseRef-)?(CC-(?:BY|SA|NC|ND|-)+)-(\d\.\d)(?:-[A-Z]+)?$/.exec(id);
  // From 2.0 on, share-alike material may be adapted under a later version with the same elements.
  if (cc) return { family: cc[1] ?? '', number: Number(cc[2]), orLater: cc[2] !== '1.0' };
  const gnu = /^([AL]?GPL|GFDL)-(\d\.\d)((?:-no)?-invariants)?-(only|or-later)$/.exec(id);
  if (gnu) return { family: `${gnu[1]}${gnu[3] ?? ''}`, number: Number(gnu[2]), orLater: gnu[4] === 'or-later' };
  const lal = /^(LAL)-(\d\.\d)$/.exec(id);
  // Article 9: whoever receives a copy may follow a later version.
  return lal ? { family: 'LAL', number: Number(lal[2]), orLater: true } : undefined;
};

/** Compatibilities that licensors have declared, beyond their own later versions. */
const declared: Readonly<Record<string, readonly string[]>> = {
  // creativecommons.org/compatiblelicenses: both ways with the LAL, one way to the GPL.
  'CC-BY-SA-4.0': ['LAL-1.3', 'GPL-3.0-only', 'GPL-3.0-or-later'],
  'LAL-1.3': ['CC-BY-SA-4.0'],
  // Article 5.3.4 of CeCILL; section 3.3 of the MPL.
  'CECILL-2.1': ['GPL-2.0-or-later', 'GPL-3.0-only', 'GPL-3.0-or-later'],
  'MPL-2.0': ['GPL-2.0-or-later', 'GPL-3.0-only', 'GPL-3.0-or-later'],
};

/** Whether share-alike material may be adapted under `target`. */
const mayBecome = (original: License, target: License): boolean => {
  if (original.id === target.id || declared[original.id]?.includes(target.id)) return true;
  const [from, to] = [versionOf(original), versionOf(target)];
  if (!from || !to || from.family !== to.family) return false;
  // A `-only` text cannot be opened to later versions, and an `-or-later` one may be closed to its own.
  if (to.orLater && !from.orLater) return false;
  return from.orLater ? to.number >= from.number : to.number === from.number;
};

/** Whether an adaptation of `original` may come under `target`. */
export const adaptability = (original: License, target: License): Adaptability => {
  if (original.kind === 'all-rights-reserved') return 'no';
  if (original.properties.noDerivatives) return 'no';
  if (original.properties.shareAlike) return mayBecome(original, target) ? 'yes' : 'no';
  const sign = chart[kindOf(original)][columns.indexOf(kindOf(target))];
  return sign === '+' ? 'yes' : sign === 'o' ? 'marked' : 'no';
};
