import { build } from 'rolldown';

/**
 * Joins the compiled program and its plain JavaScript dependencies into a few files: loading some nine hundred modules
 * one by one takes longer than reading a book.
 */

/** Packages with native code, WebAssembly, data files or `eval`: they stay where npm puts them. */
const withFiles = [
  '@likecoin/epubcheck-ts',
  '@resvg/resvg-js',
  '@sparticuz/chromium',
  'gray-matter',
  'harfbuzzjs',
  'highlight.js',
  'mupdf',
  'puppeteer',
  'sharp',
  'spdx-license-list',
  'subset-font',
  'wawoff2',
];

await build({
  input: { cli: './.build/cli.js', 'font-packer-thread': './.build/system/font-packer-thread.js' },
  platform: 'node',
  external: withFiles.map((name) => new RegExp(`^${name}(/|$)`)),
  output: { dir: './.build/program', cleanDir: true, format: 'esm', entryFileNames: '[name].js' },
});

/** What runs inside the browser before a book is printed: one file, asked for once. */
await build({
  input: { layout: './.build/editions/pdf/layout/lay-out.js' },
  platform: 'browser',
  output: { dir: './.build/program', format: 'esm', entryFileNames: '[name].js' },
});
