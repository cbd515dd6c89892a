import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import type { Logo } from '../catalogue/press.js';
import { ConfigurationError } from './configuration.js';

const mediaTypes: Readonly<Record<string, string>> = {
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.webp': 'image/webp',
};

/**
 * Reads the press's mark.
 *
 * @param path From the folder of the configuration.
 * @throws {ConfigurationError} when it is not there, or no SVG, PNG or WebP.
 */
export async function readLogo(root: string, path: string): Promise<Logo> {
  const mediaType = mediaTypes[extname(path).toLowerCase()];
  const content = await readFile(join(root, path)).catch(() => undefined);
  if (mediaType === undefined || content === undefined)
    throw new ConfigurationError(`${join(root, 'package.json')} (livres): press.logo: ${path}`);
  return { file: `logo${extname(path).toLowerCase()}`, mediaType, content: new Uint8Array(content) };
}
