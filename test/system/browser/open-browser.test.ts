import { expect, test } from 'vitest';
import { BrowserUnavailable } from '../../../pipeline/system/browser/browser-unavailable.js';
import { openBrowser } from '../../../pipeline/system/browser/open-browser.js';

test('a browser that is asked for and is not there is told, with its path', async () => {
  const opening = openBrowser({ browser: '/nowhere/chromium', env: process.env });
  await expect(opening).rejects.toBeInstanceOf(BrowserUnavailable);
  await expect(opening).rejects.toThrow('/nowhere/chromium');
});

test('PUPPETEER_EXECUTABLE_PATH goes before the browsers of the system', async () => {
  const opening = openBrowser({ env: { ...process.env, PUPPETEER_EXECUTABLE_PATH: '/nowhere/chrome' } });
  await expect(opening).rejects.toThrow('/nowhere/chrome');
});

test('a program that is no browser gives way to the next one', async () => {
  const { mkdtemp, symlink, rm } = await import('node:fs/promises');
  const folder = await mkdtemp('/tmp/livres-path-');
  await symlink('/bin/false', `${folder}/chromium`);
  const { browser, facts } = await openBrowser({ env: { ...process.env, PATH: folder } });
  try {
    expect(facts.source).not.toBe('system');
    expect(facts.version).toMatch(/Chrome\/\d+/);
  } finally {
    await browser.close();
    await rm(folder, { recursive: true });
  }
});
