import { expect, test } from 'vitest';
import { refusal } from '../../pipeline/preview/guard.js';

const host = '127.0.0.1:17042';
const from = (headers: Record<string, string>, method = 'GET') => refusal({ method, headers }, 17_042);

test('only the names of this machine are answered to, with the right port', () => {
  expect(from({ host })).toBeUndefined();
  expect(from({ host: 'LocalHost:17042' })).toBeUndefined();
  for (const other of ['127.0.0.1', '127.0.0.1:80', 'rebound.example:17042', 'localhost.example:17042', ''])
    expect([other, from({ host: other })]).toEqual([other, 403]);
  expect(from({})).toBe(403);
});

test('other sites may lead here by a link, but neither load anything nor frame a page', () => {
  const other = { host, 'sec-fetch-site': 'cross-site' };
  expect(from({ ...other, 'sec-fetch-mode': 'navigate', 'sec-fetch-dest': 'document' })).toBeUndefined();
  expect(from({ ...other, 'sec-fetch-mode': 'navigate', 'sec-fetch-dest': 'iframe' })).toBe(403);
  expect(from({ ...other, 'sec-fetch-mode': 'no-cors', 'sec-fetch-dest': 'script' })).toBe(403);
  // Another port of this machine is the same site, and not the same origin.
  expect(from({ host, 'sec-fetch-site': 'same-site', 'sec-fetch-mode': 'cors' })).toBe(403);
  expect(from({ host, 'sec-fetch-site': 'same-origin', 'sec-fetch-mode': 'cors' })).toBeUndefined();
});

test('nothing is written through it', () => {
  for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS']) expect(from({ host }, method)).toBe(405);
});
