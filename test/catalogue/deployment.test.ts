import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { browserForServer, type ServedSite, serveSite } from '../editions/web/served-site.js';
import { wholeSite } from '../editions/web/whole-site.js';
import { communs } from '../theme/communs.js';

/** The headers that the guide tells people to send, by the server that it tells it of. */
const headersOf = async (guide: string, server: 'nginx' | 'caddy'): Promise<Readonly<Record<string, string>>> => {
  const text = await readFile(new URL(`../../books/${guide}/mettre-en-ligne.md`, import.meta.url), 'utf8');
  const snippet = text.split(`\`\`\`${server}\n`)[1]?.split('```')[0] ?? '';
  const names = ['Content-Security-Policy', 'X-Content-Type-Options', 'Referrer-Policy', 'Permissions-Policy'];
  return Object.fromEntries(
    names.map((name) => [name, new RegExp(`${name} "?([^"\\n]+?)"?(?: always;)?$`, 'm').exec(snippet)?.[1] ?? '']),
  );
};

const headers = await headersOf('guide', 'nginx');

test('nginx and Caddy are told the same, in both languages', async () => {
  expect(Object.values(headers).every((value) => value.length > 4)).toBe(true);
  expect(headers['Content-Security-Policy']).toContain("default-src 'none'");
  expect(headers['Content-Security-Policy']).not.toMatch(/unsafe|https?:|data:|\*/);
  expect(await headersOf('guide', 'caddy')).toEqual(headers);
  expect(await headersOf('guide-en', 'nginx')).toEqual(headers);
  expect(await headersOf('guide-en', 'caddy')).toEqual(headers);
});

describe('a site served with those headers', () => {
  let site: ServedSite;
  let browser: Browser;
  let page: Page;
  const faults: string[] = [];
  const paths: string[] = [];

  beforeAll(async () => {
    const files = await wholeSite(await communs());
    paths.push(...files.filter(({ mediaType }) => mediaType === 'text/html').map(({ path }) => path));
    site = await serveSite(files, headers);
    browser = await browserForServer();
    page = await browser.newPage();
    page.on('console', (message) => faults.push(`${page.url()}: ${message.text()}`));
    page.on('pageerror', (error) => faults.push(`${page.url()}: ${String(error)}`));
    page.on('request', (request) => {
      if (!request.url().startsWith(site.address)) faults.push(`asked for ${request.url()}`);
    });
    page.on('response', (response) => {
      if (response.status() >= 400) faults.push(`${response.status()} ${response.url()}`);
    });
  });
  afterAll(async () => {
    await browser.close();
    await site.stop();
  });

  test('has no page that breaks the policy, lacks a file or asks for anything elsewhere', async () => {
    for (const path of paths) {
      await page.goto(`${site.address}${path}`, { waitUntil: 'networkidle0' });
    }
    expect(paths.length).toBeGreaterThan(20);
    expect(faults).toEqual([]);
  }, 120_000);

  test('has all that its script adds: search, settings, reading offline, sharing', async () => {
    const read = `${site.address}le-pain-commun/read/index.html`;
    await page.goto(read);
    await page.type('#ui--words', 'registre');
    await page.waitForFunction(() => document.querySelector('.book-search [role="status"]')?.textContent !== '');
    await page.waitForSelector('.offline:not([hidden]) button:not([hidden])');
    await page.click('.offline button');
    await page.waitForFunction(() =>
      document.querySelector('.offline [role="status"]')?.textContent?.includes('sans connexion'),
    );
    await page.goto(`${site.address}le-pain-commun/`);
    await page.waitForSelector('.cite .copy:not([hidden])');
    expect(await page.$eval('.share', (box) => box.hasAttribute('hidden'))).toBe(false);
    expect(faults).toEqual([]);
  });
});
