import { expect, test } from 'vitest';
import { compareVersions } from '../../pipeline/catalogue/version-order.js';

test('versions are in the order of semantic versioning, § 11', () => {
  const ordered = [
    ...['0.9.0', '1.0.0-alpha', '1.0.0-alpha.1', '1.0.0-alpha.beta', '1.0.0-beta', '1.0.0-beta.2', '1.0.0-beta.11'],
    ...['1.0.0-rc.1', '1.0.0', '1.2.0', '1.10.0', '2.0.0'],
  ];
  expect(ordered.toReversed().sort(compareVersions)).toEqual(ordered);
  expect(compareVersions('1.0.0+7', '1.0.0')).toBe(0);
});
