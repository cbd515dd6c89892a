import { describe, expect, it } from 'vitest';
import { Diagnostics } from '../../../pipeline/diagnostics/diagnostics.js';
import { parseLicense } from '../../../pipeline/rights/parse-license.js';
import { readPictureRights } from '../../../pipeline/rights/pictures/stamp-picture.js';
import { stampedCopy } from '../../../pipeline/rights/pictures/stamped-copy.js';
import type { Attribution } from '../../../pipeline/rights/rights.js';

const license = parseLicense('CC-BY-4.0');
if (!license) throw new Error('CC BY');
const ada: Attribution = { author: 'Ada Field', license };

const drawing = new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg"><path d="M0 0h9"/></svg>');

describe('stampedCopy', () => {
  it('stamps without a word', () => {
    const diagnostics = new Diagnostics('fr');
    const copy = stampedCopy(drawing, { path: 'images/a.svg', mediaType: 'image/svg+xml' }, ada, diagnostics);
    expect(readPictureRights(copy, 'image/svg+xml')?.creator).toBe('Ada Field');
    expect(diagnostics.messages).toEqual([]);
  });

  it.each([
    ['image/avif', drawing, ada, /format ne s’y prête pas/, /JPEG, PNG, WebP ou SVG/],
    ['image/png', drawing, ada, /fichier est abîmé/, /JPEG, PNG, WebP ou SVG/],
  ] as const)(
    'tells the author of a picture of type %s that it had to leave as it was',
    (mediaType, bytes, item, reason, remedy) => {
      const diagnostics = new Diagnostics('fr');
      expect(stampedCopy(bytes, { path: 'images/a', mediaType }, item, diagnostics)).toBe(bytes);
      const [message] = diagnostics.messages;
      expect(message).toMatchObject({ ruleId: 'picture-not-stamped', file: 'images/a', fatal: false });
      expect(message?.reason).toMatch(reason);
      expect(message?.note).toMatch(remedy);
    },
  );
});
