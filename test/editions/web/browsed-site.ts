import type { AxeResults } from 'axe-core';
import axe from 'axe-core';
import type { Page } from 'puppeteer';
import type { EditionFile } from '../../../pipeline/editions/edition.js';
import { type OpenBrowser, openBrowser } from '../../../pipeline/system/browser/open-browser.js';
import { held } from '../stored-content.js';

const origin = 'http://livres.test';

/** The headers of a site that trusts nothing but its own files. */
const policy =
  "default-src 'none'; img-src 'self'; style-src 'self'; font-src 'self'; script-src 'self'; connect-src 'self'; worker-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'none'";

interface VisitOptions {
  readonly width?: number;
  readonly scheme?: 'light' | 'dark';
  readonly script?: boolean;
}

/** A site in memory, seen through a real browser that can reach nothing else. */
export interface BrowsedSite {
  /** Opens a page, lets `see` look at it, closes it. */
  visit<T>(path: string, options: VisitOptions, see: (page: Page) => Promise<T>): Promise<T>;
  /** What went wrong since the start: console messages, requests to other places, files that are not there, refusals of the policy. */
  readonly faults: readonly string[];
  close(): Promise<void>;
}

export const browseSite = async (files: readonly EditionFile[]): Promise<BrowsedSite> => {
  const { browser }: OpenBrowser = await openBrowser({ env: process.env });
  const byPath = new Map(files.map((file) => [file.path, file]));
  const faults: string[] = [];
  return {
    faults,
    close: () => browser.close(),
    async visit(path, { width = 1280, scheme = 'light', script = true }, see) {
      const page = await browser.newPage();
      try {
        await serve(page, byPath, faults);
        await page.setViewport({ width, height: 800 });
        await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
        await page.setJavaScriptEnabled(script);
        await page.goto(`${origin}/${path}`);
        return await see(page);
      } finally {
        await page.close();
      }
    },
  };
};

const serve = async (page: Page, files: ReadonlyMap<string, EditionFile>, faults: string[]): Promise<void> => {
  page.on('console', (message) => faults.push(`${page.url()}: ${message.text()}`));
  page.on('pageerror', (error) => faults.push(`${page.url()}: ${String(error)}`));
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const url = new URL(request.url());
    const file = files.get(decodeURIComponent(url.pathname.slice(1)));
    if (url.protocol === 'data:') return request.continue();
    if (url.origin !== origin) faults.push(`asked for ${request.url()}`);
    // Every browser asks for it by itself, and no page names it.
    if (url.pathname === '/favicon.ico') return request.respond({ status: 204 });
    if (!file) faults.push(`not there: ${url.pathname}`);
    return request.respond({
      status: file ? 200 : 404,
      contentType: file ? `${file.mediaType}; charset=utf-8` : 'text/plain',
      headers: { 'content-security-policy': policy },
      body: file ? Buffer.from(held(file)) : '',
    });
  });
};

/** What axe-core finds on a page, as lines that can be read: rule, and the elements that break it. */
export const accessibilityFaults = async (page: Page): Promise<string[]> => {
  await page.evaluate(axe.source);
  const results = await page.evaluate(() =>
    (globalThis as unknown as { axe: { run: () => Promise<AxeResults> } }).axe.run(),
  );
  return results.violations.map(
    ({ id, nodes }) =>
      `${id}: ${nodes.map(({ html, failureSummary }) => `${html.slice(0, 120)} ${failureSummary ?? ''}`).join(' | ')}`,
  );
};
