import { chmod } from 'node:fs/promises';
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

/**
 * unist-util-visit gives a name to each of its functions, one for every node that it comes to, so that errors tell where
 * they happened: a tenth of the time in which a book is read. Nothing else depends on the names.
 */
const visitorsWithoutNames = {
  name: 'visitors-without-names',
  transform: {
    filter: { id: /unist-util-visit-parents\/lib\/index\.js$/ },
    handler(code) {
      const named = /if \(typeof value\.type === 'string'\) \{.*?Object\.defineProperty\(visit, 'name'.*?\}\)\n {4}\}\n/s;
      if (!named.test(code)) throw new Error('unist-util-visit-parents names its visitors otherwise');
      return code.replace(named, '');
    },
  },
};

await build({
  input: { cli: './.build/cli.js', 'font-packer-thread': './.build/system/font-packer-thread.js' },
  platform: 'node',
  external: withFiles.map((name) => new RegExp(`^${name}(/|$)`)),
  plugins: [visitorsWithoutNames],
  output: { dir: './.build/program', cleanDir: true, format: 'esm', entryFileNames: '[name].js' },
});

/** npm lets programs run when it installs them, not when they are compiled again. */
await chmod('./.build/program/cli.js', 0o755);

/** What runs inside the browser before a book is printed: one file, asked for once. */
await build({
  input: { layout: './.build/editions/pdf/layout/lay-out.js' },
  platform: 'browser',
  output: { dir: './.build/program', format: 'esm', entryFileNames: '[name].js' },
});
