import type { License, LicenseExpression, RightsRecord } from '../../../pipeline/rights/rights.js';

const ccBySa: License = {
  id: 'CC-BY-SA-4.0',
  uri: 'https://creativecommons.org/licenses/by-sa/4.0/',
  legalCode: 'https://creativecommons.org/licenses/by-sa/4.0/legalcode',
  name: {
    fr: 'Attribution - Partage dans les mêmes conditions 4.0 International',
    en: 'Attribution-ShareAlike 4.0 International',
  },
  shortName: 'CC BY-SA 4.0',
  kind: 'license',
  properties: { attribution: true, shareAlike: true, nonCommercial: false, noDerivatives: false, freeCulture: true },
};

const ccBy: License = {
  id: 'CC-BY-4.0',
  uri: 'https://creativecommons.org/licenses/by/4.0/',
  legalCode: 'https://creativecommons.org/licenses/by/4.0/legalcode',
  name: { fr: 'Attribution 4.0 International', en: 'Attribution 4.0 International' },
  shortName: 'CC BY 4.0',
  kind: 'license',
  properties: { attribution: true, shareAlike: false, nonCommercial: false, noDerivatives: false, freeCulture: true },
};

const bySa: LicenseExpression = { expression: 'CC-BY-SA-4.0', licenses: [ccBySa] };
export const by: LicenseExpression = { expression: 'CC-BY-4.0', licenses: [ccBy] };

export const sampleRights: RightsRecord = {
  license: bySa,
  holder: 'Élodie Lefèvre',
  year: 2026,
  attributionName: 'Élodie Lefèvre et Jean d’Août',
  attributionUrl: 'https://exemple.org/le-pain-commun',
  notice: '© 2026 Élodie Lefèvre. Sous licence CC BY-SA 4.0.',
};
