import type { UiLanguage } from '../../diagnostics/rule.js';
import { nearestLicense } from '../../rights/nearest-license.js';
import { parseLicense } from '../../rights/parse-license.js';
import type { LicenseExpression } from '../../rights/rights.js';
import { refusal } from './refusal.js';

/**
 * The licence that `--license` names.
 *
 * @throws {UsageError} with the nearest one when it is not in the register.
 */
export const licenseAsked = (license: string, language: UiLanguage): LicenseExpression => {
  const known = parseLicense(license);
  if (known) return known;
  throw refusal('license-unknown', { key: '--license', license, nearest: nearestLicense(license) ?? '' }, language);
};
