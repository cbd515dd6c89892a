import { createHash } from 'node:crypto';
import { z } from 'zod';

/** Names that a bundle writes itself: found in a manuscript's folder, they come from an earlier bundle. */
export const bundlePaths = {
  readme: 'README.txt',
  credits: 'CREDITS.txt',
  reuse: 'REUSE.toml',
  lock: 'livres-lock.json',
  sums: 'SHA256SUMS',
} as const;

export const isBundlePath = (path: string): boolean => Object.values(bundlePaths).some((own) => own === path);

const item = z.object({
  path: z.string(),
  /** SPDX expression. */
  license: z.string(),
  /** As REUSE writes them: `2026 Élodie Lefèvre`. */
  copyright: z.array(z.string()),
  title: z.string().optional(),
  author: z.string().optional(),
  authorUrl: z.string().optional(),
  source: z.string().optional(),
  changes: z.string().optional(),
});

/** The form of `livres-lock.json`; `format` changes when it does. */
export const bundleLock = z.object({
  format: z.literal(1),
  generator: z.string(),
  draft: z.boolean().optional(),
  theme: z.object({ name: z.string(), sha256: z.string() }),
  book: z.object({
    slug: z.string(),
    title: z.string(),
    lang: z.string(),
    version: z.string(),
    published: z.string(),
    uuid: z.string(),
    license: z.string(),
    holder: z.string(),
    year: z.number(),
  }),
  items: z.array(item.extend({ sha256: z.string() })),
  leftOut: z.array(item.extend({ why: z.enum(['permission', 'license-text']) })),
});

/** What the editions of a bundle were made of and with. */
export type BundleLock = z.infer<typeof bundleLock>;

/** SHA-256 of a file, in hexadecimal. */
export const sha256 = (content: string | Uint8Array): string => createHash('sha256').update(content).digest('hex');

/** The checksums of files in GNU format, as `sha256sum -c` reads it, in code-point order. */
export const checksums = (files: ReadonlyMap<string, Uint8Array>): string =>
  [...files]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([path, bytes]) => `${sha256(bytes)}  ${path}\n`)
    .join('');
