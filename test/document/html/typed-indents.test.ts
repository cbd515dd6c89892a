import { describe, expect, it } from 'vitest';
import { rendered } from '../document-of.js';

describe('an indent typed by hand', () => {
  it.each([
    ['&emsp;&emsp;Un.', '<p>Un.</p>'],
    ['&nbsp;&nbsp;*Deux*.', '<p><em>Deux</em>.</p>'],
  ])('is taken away: %j', (markdown, expected) => expect(rendered(markdown)).toBe(expected));

  it.each([
    ['\u3000全角', '<p>\u3000全角</p>'],
    ['&nbsp;a  \n&nbsp;b', '<p> a<br>\n b</p>'],
    [':::verse\n&emsp;a\n:::', '<div class="verse"><p class="stanza">\u2003a</p></div>'],
    ['&nbsp;', '<p> </p>'],
  ])('stays where it means something: %j', (markdown, expected) => expect(rendered(markdown)).toBe(expected));
});
