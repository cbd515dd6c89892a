import { expect, it } from 'vitest';
import { fontFaceCss } from '../../pipeline/editions/font-faces.js';
import { communs } from '../theme/communs.js';

it('gives each face its family, weight, style and file', async () => {
  const { faces } = await communs();
  const italic = faces.filter(({ file }) => file === 'SourceSerif4-Italic.ttf');
  expect(fontFaceCss(italic, ({ file }) => `../fonts/${file}`, 'truetype')).toBe(
    '@font-face {\n  font-family: "Source Serif 4";\n  font-weight: 400;\n  font-style: italic;\n' +
      '  src: url("../fonts/SourceSerif4-Italic.ttf") format("truetype");\n}\n',
  );
});
