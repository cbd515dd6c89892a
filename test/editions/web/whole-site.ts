import { makeCatalogue } from '../../../pipeline/catalogue/make-catalogue.js';
import type { EditionFile } from '../../../pipeline/editions/edition.js';
import { webFonts } from '../../../pipeline/editions/web/fonts.js';
import { writeWeb } from '../../../pipeline/editions/web/write-web.js';
import { drawGround } from '../../../pipeline/theme/cover/draw-ground.js';
import { packFont } from '../../../pipeline/theme/pack-font.js';
import { faceSubsetter } from '../../../pipeline/theme/subset.js';
import type { Theme } from '../../../pipeline/theme/theme.js';
import { englishLoaf, loaf, samplePress } from '../../catalogue/sample-entries.js';
import { sampleInput } from '../sample-input.js';

const read = (page: string): string => `le-pain-commun/read/${page}`;

/** Every kind of page, once. */
export const pageKinds = [
  'index.html',
  'catalogue/collection-essais.html',
  'le-pain-commun/index.html',
  'the-common-loaf/index.en.html',
  read('index.html'),
  read('le-four.html'),
  read('la-mie.html'),
  read('le-levain.html'),
  read('page-de-titre.html'),
  read('mentions-legales.html'),
  read('credits.html'),
];

/** A whole site in a theme: the sample book's reading pages, the catalogue around it, and every file that it offers. */
export const wholeSite = async (theme: Theme): Promise<readonly EditionFile[]> => {
  const subset = faceSubsetter(packFont);
  const ground = (title: string, width: number, height: number) =>
    drawGround({ title, collection: 'Essais', width, height }, theme);
  const input = await sampleInput({ theme, subset, ground });
  const web = (await writeWeb(input)).files.map((file) => ({ ...file, path: `${loaf.slug}/${file.path}` }));
  const fonts = (characters: string) => webFonts({ theme, subset }, characters);
  const catalogue = await makeCatalogue([loaf, englishLoaf], samplePress, theme, fonts);
  const { data, mediaType } = input.cover.raster;
  const covers = [loaf, englishLoaf].flatMap(({ slug, covers: all }) =>
    all.map(({ href }) => ({ path: `${slug}/${href}`, mediaType, content: data })),
  );
  const downloads = [loaf, englishLoaf].flatMap(({ slug, editions, earlier }) =>
    [...editions, ...earlier]
      .filter(({ format }) => format !== 'web')
      .map((edition) => ({ path: `${slug}/${edition.href}`, mediaType: edition.mediaType, content: edition.version })),
  );
  return [...web, ...catalogue, ...covers, ...downloads];
};
