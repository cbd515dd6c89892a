import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchesReusePath } from '../../../pipeline/rights/reuse/match-path.js';
import { isReuseFile, readReuse } from '../../../pipeline/rights/reuse/read-reuse.js';
import { writeReuseToml } from '../../../pipeline/rights/reuse/reuse-toml.js';

const reading = (texts: Readonly<Record<string, string>>) => readReuse(new Map(Object.entries(texts)));

const annotation = (path: string, holder: string, license: string, precedence = 'closest') =>
  `[[annotations]]\npath = "${path}"\nprecedence = "${precedence}"\nSPDX-FileCopyrightText = "${holder}"\nSPDX-License-Identifier = "${license}"\n`;

const toml = (...annotations: readonly string[]) => `version = 1\n\n${annotations.join('\n')}`;

/** Author and licence that are said of a path. */
const said = (texts: Readonly<Record<string, string>>, path: string) => {
  const credit = reading(texts).creditOf(path);
  return credit?.kind === 'credit'
    ? `${credit.attribution.author}, ${credit.attribution.license.expression}`
    : credit?.kind;
};

describe('a sidecar', () => {
  it('credits the file beside it, with its holder’s page, its title, its source and its changes', () => {
    const text = `SPDX-FileCopyrightText: © 2019–2023 David Revoy <https://www.peppercarrot.com>\n\nSPDX-License-Identifier: CC-BY-4.0\nTitre : Le canard\nSource: https://exemple.org/canard\nModifications : recadrée\n`;
    expect(reading({ 'images/canard.png.license': text }).creditOf('images/canard.png')).toEqual({
      kind: 'credit',
      file: 'images/canard.png.license',
      line: 3,
      attribution: {
        title: 'Le canard',
        author: 'David Revoy',
        authorUrl: 'https://www.peppercarrot.com',
        source: 'https://exemple.org/canard',
        license: expect.objectContaining({ expression: 'CC-BY-4.0' }),
        changes: 'recadrée',
      },
    });
  });

  it.each([
    ['SPDX-FileCopyrightText: 2020 Ada Field', 'Ada Field'],
    ['SPDX-FileCopyrightText: 2001, 2004-2006 Ada Field <ada@exemple.org>', 'Ada Field'],
    ['SPDX-FileCopyrightText: Copyright (c) Ada Field 2020', 'Ada Field'],
    ['Copyright © 2020 Ada Field', 'Ada Field'],
    ['© Ada Field', 'Ada Field'],
    ['# SPDX-FileCopyrightText: Élodie d’Août et 3 amis', 'Élodie d’Août et 3 amis'],
    ['SPDX-FileCopyrightText: Ada\nSPDX-FileCopyrightText: 2021 Zoé', 'Ada, Zoé'],
  ])('names the holder of « %s »', (notice, holder) => {
    expect(said({ 'a.png.license': `${notice}\r\nSPDX-License-Identifier: CC0-1.0\r\n` }, 'a.png')).toBe(
      `${holder}, CC0-1.0`,
    );
  });

  it('says what it lacks', () => {
    expect(said({ 'a.png.license': 'SPDX-FileCopyrightText: Ada' }, 'a.png')).toBe('license-missing');
    expect(said({ 'a.png.license': 'SPDX-License-Identifier: MIT' }, 'a.png')).toBe('holder-missing');
    expect(said({ 'a.png.license': 'SPDX-FileCopyrightText: NONE\nSPDX-License-Identifier: MIT' }, 'a.png')).toBe(
      'holder-missing',
    );
    const unknown = reading({ 'a.png.license': 'SPDX-FileCopyrightText: Ada\n\nSPDX-License-Identifier: CC-BY-SA' });
    expect(unknown.creditOf('a.png')).toEqual({
      kind: 'license-unknown',
      license: 'CC-BY-SA',
      file: 'a.png.license',
      line: 3,
    });
    expect(unknown.creditOf('b.png')).toBeUndefined();
  });
});

describe('REUSE.toml', () => {
  it('credits by pattern; the last that takes a path in counts', () => {
    const texts = {
      'REUSE.toml': toml(
        annotation('images/**', '2020 Atelier', 'LAL-1.3'),
        annotation('images/*.png', 'Ada', 'CC-BY-4.0'),
      ),
    };
    expect(said(texts, 'images/a.png')).toBe('Ada, CC-BY-4.0');
    expect(said(texts, 'images/planches/a.png')).toBe('Atelier, LAL-1.3');
    expect(said(texts, 'b.png')).toBeUndefined();
    expect(reading(texts).creditOf('images/a.png')).toMatchObject({ file: 'REUSE.toml', line: 9 });
  });

  it('gives way to a sidecar, unless it overrides', () => {
    const sidecar = { 'i/a.png.license': 'SPDX-FileCopyrightText: Zoé\nSPDX-License-Identifier: CC0-1.0' };
    const closest = { ...sidecar, 'REUSE.toml': toml(annotation('**', 'Ada', 'MIT')) };
    const override = { ...sidecar, 'REUSE.toml': toml(annotation('**', 'Ada', 'MIT', 'override')) };
    const aggregate = { ...sidecar, 'REUSE.toml': toml(annotation('**', 'Ada', 'MIT', 'aggregate')) };
    expect(said(closest, 'i/a.png')).toBe('Zoé, CC0-1.0');
    expect(said(override, 'i/a.png')).toBe('Ada, MIT');
    expect(said(aggregate, 'i/a.png')).toBe('Zoé, Ada, CC0-1.0 AND MIT');
  });

  it('counts for its own folder; the nearest one comes first', () => {
    const texts = {
      'REUSE.toml': toml(annotation('**', 'Ada', 'MIT')),
      'images/REUSE.toml': toml(annotation('*.png', 'Zoé', 'CC0-1.0')),
    };
    expect(said(texts, 'images/a.png')).toBe('Zoé, CC0-1.0');
    expect(said(texts, 'a.png')).toBe('Ada, MIT');
  });

  it('is told of, with the line, when it cannot be read, and says nothing', () => {
    const broken = reading({ 'REUSE.toml': 'version = 1\n[[annotations]]\npath = \n' });
    expect(broken.unreadable).toMatchObject([{ file: 'REUSE.toml', line: 3 }]);
    expect(broken.creditOf('a.png')).toBeUndefined();
    const wrong = reading({
      'REUSE.toml': toml(annotation('a', 'Ada', 'MIT'), annotation('b', 'Ada', 'MIT', 'first')),
    });
    expect(wrong.unreadable).toMatchObject([
      { file: 'REUSE.toml', line: 9, reason: expect.stringContaining('precedence') },
    ]);
  });

  it('says nothing by what a bundle adds to it', () => {
    const zoe = { copyright: ['Zoé'], license: 'CC0-1.0' };
    const bundle = writeReuseToml(toml(annotation('a.png', 'Ada', 'MIT')), zoe, []);
    expect(said({ 'REUSE.toml': bundle }, 'a.png')).toBe('Ada, MIT');
    expect(said({ 'REUSE.toml': bundle }, 'b.png')).toBeUndefined();
    expect(writeReuseToml(bundle, zoe, [])).toBe(bundle);
  });
});

describe('matchesReusePath', () => {
  it.each([
    ['*.png', 'a.png', true],
    ['*.png', 'i/a.png', false],
    ['**/*.png', 'i/j/a.png', true],
    ['**/*.png', 'a.png', true],
    ['i/**', 'i/j/a.png', true],
    ['i/**', 'ij/a.png', false],
    ['a?[b].png', 'a?[b].png', true],
    ['a\\*.png', 'a*.png', true],
    ['a\\*.png', 'ab.png', false],
    ['', '', true],
  ])('%s takes in %s: %s', (pattern, path, fits) => {
    expect(matchesReusePath(pattern, path)).toBe(fits);
  });

  it('takes every path for itself once its stars are escaped, and long patterns in no time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (path) => {
        expect(matchesReusePath(path.replace(/[\\*]/g, '\\$&'), path)).toBe(true);
      }),
    );
    expect(matchesReusePath('*a'.repeat(200), `${'a'.repeat(1000)}b`)).toBe(false);
  });
});

describe('isReuseFile', () => {
  it('knows sidecars and tables', () => {
    expect(['REUSE.toml', 'i/REUSE.toml', 'a.png.license'].every(isReuseFile)).toBe(true);
    expect(['LICENSE', 'my-REUSE.toml', 'a.license.png'].some(isReuseFile)).toBe(false);
  });
});
