import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { performance } from 'node:perf_hooks';
import { findCheckers } from './checkers.js';
import { markdownPlace } from './markdown-place.js';
import { findSiteCheckers } from './site-checkers.js';

/*
 * npm run conformance [-- BOOK…]
 *
 * Builds books (all of books/ when none is named) and has every checker that this machine has or can fetch judge
 * the finished files, and the whole site (Nu HTML checker, ONIX schema, Lighthouse). Any finding fails the run; where the
 * words of the passage are found in the manuscript, its place there is told.
 */
const livres = resolve(import.meta.dirname, '../../cli.js');
const output = mkdtempSync(join(tmpdir(), 'livres-conformance-'));
const books = process.argv.slice(2);
const formats = 'epub,epub-compat,pdf,web,source';
const tell = (line: string): void => console.log(line);

/** The Markdown of a book, by path in its folder. */
const manuscriptOf = (slug: string): ReadonlyMap<string, string> => {
  const folder = books.find((book) => basename(resolve(book)) === slug) ?? join('books', slug);
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.md'));
  return new Map(names.map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
};

try {
  const build = (...options: string[]) =>
    spawnSync(process.execPath, [livres, 'build', ...books, '--edition', formats, ...options, '--out', output], {
      stdio: ['ignore', 'inherit', 'inherit'],
    });
  // Books that have errors are judged as drafts; drafts are in no feed.
  const whole = build();
  const built = whole.status === 1 ? build('--draft') : whole;
  if (built.status !== 0) throw new Error(`livres build ended with ${built.status}`);
  const checkers = findCheckers(tell);
  const files = readdirSync(output, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /^[^.][^/]*\/[^/]+\.(epub|pdf)$/.test(name),
  );
  let passed = 0;
  let failed = 0;
  for (const file of files.sort()) {
    const path = join(output, file);
    for (const checker of checkers.filter((each) => file.endsWith(each.extension) && each.judges?.(path) !== false)) {
      const start = performance.now();
      const findings = checker.check(path);
      const seconds = ((performance.now() - start) / 1000).toFixed(1);
      if (findings.length === 0) passed += 1;
      else failed += 1;
      tell(`${findings.length === 0 ? '✓' : '✗'} ${file}  ${checker.name}  ${seconds} s`);
      for (const { message, passage } of findings.slice(0, 20)) {
        const place = passage && markdownPlace(manuscriptOf(dirname(file)), passage);
        tell(`    ${message.replaceAll(output, '')}${place ? `  ← ${place}` : ''}`);
      }
    }
  }
  for (const { name, check } of findSiteCheckers(tell)) {
    const findings = await check(output);
    if (findings.length === 0) passed += 1;
    else failed += 1;
    tell(`${findings.length === 0 ? '✓' : '✗'} the whole site  ${name}`);
    for (const finding of findings.slice(0, 20)) tell(`    ${finding.replaceAll(output, '')}`);
  }
  tell(`conformance: ${passed} passed, ${failed} failed`);
  if (failed > 0 || passed === 0) process.exitCode = 1;
} finally {
  rmSync(output, { recursive: true, force: true });
}
