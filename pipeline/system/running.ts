import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { installation } from './configuration.js';

/** The Node that runs this program, and the oldest that may. */
export interface NodeFacts {
  readonly version: string;
  readonly required: string;
  readonly isRecent: boolean;
}

interface Manifest {
  readonly engines: { readonly node: string };
  readonly dependencies: Readonly<Record<string, string>>;
}

const manifest = async (): Promise<Manifest> =>
  JSON.parse(await readFile(join(installation, 'package.json'), 'utf8')) as Manifest;

/** Names of the font packages that come with the program. */
export const ownFontPackages = async (): Promise<readonly string[]> =>
  Object.keys((await manifest()).dependencies).filter((name) => name.startsWith('@fontsource/'));

/** What runs this program. */
export async function nodeFacts(): Promise<NodeFacts> {
  const { engines } = await manifest();
  const required = engines.node.replace(/^>=/, '');
  const { node: version } = process.versions;
  return { version, required, isRecent: compareVersions(version, required) >= 0 };
}

const compareVersions = (a: string, b: string): number => {
  const numbers = (version: string): readonly number[] => version.split('.').map(Number);
  const [left, right] = [numbers(a), numbers(b)];
  const at = right.findIndex((number, index) => number !== (left[index] ?? 0));
  return at < 0 ? 0 : (left[at] ?? 0) - (right[at] ?? 0);
};
