import type { Face, Theme } from '../../../theme/theme.js';
import { familiesOf, plainFaceCss, plainFaces } from './faces.js';
import { simpleCss } from './simple-css.js';

/** Elements of HTML 5, which old reading systems take for text, and what `hidden` would hide. */
const ground = `section, header, figure, figcaption, aside, nav {
  display: block;
}
nav#landmarks, nav#page-list, nav#loi, nav#lot {
  display: none;
}
div.math {
  margin: 1em 0;
  text-align: center;
  text-indent: 0;
}
div.scene img, .icons img {
  margin-right: 0.5em;
}
`;

/** The style sheet of the EPUB for old reading systems: the theme's, as far as CSS 2.1 can say it. */
export const plainStyleSheet = (theme: Theme, faces: readonly Face[], direction: 'ltr' | 'rtl'): string => {
  const plain = plainFaces(faces);
  const css = simpleCss(theme.css.epub, { direction, families: familiesOf(plain) });
  return `@charset "utf-8";\n${plainFaceCss(plain)}${ground}${css}`;
};
