import sharp from 'sharp';
import type { UsedPicture } from '../../../pipeline/document/document.js';
import { by } from './rights.js';

const oven =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 600 300"><path d="M0 300V150Q300 -50 600 150V300Z" fill="#c96f4a"/></svg>';
const plan =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 200"><title>Plan</title><rect x="40" y="40" width="320" height="120" fill="none" stroke="#231e1a" stroke-width="4"/></svg>';

/** The sample book's files, by path: a JPEG, an SVG drawing, and a WebP under a name with accents and a space. */
export const sampleFiles = async (): Promise<ReadonlyMap<string, Uint8Array>> => {
  const drawing = sharp(Buffer.from(oven)).flatten({ background: '#fbf8f2' });
  return new Map<string, Uint8Array>([
    ['images/four.jpg', await drawing.clone().jpeg().toBuffer()],
    ['images/plan.svg', new TextEncoder().encode(plan)],
    ['images/Pâte levée.webp', await drawing.clone().resize(300, 150).webp().toBuffer()],
  ]);
};

/** What the sample document shows. */
export const samplePictures = (files: ReadonlyMap<string, Uint8Array>): ReadonlyMap<string, UsedPicture> => {
  const bytes = (path: string): number => files.get(path)?.length ?? 0;
  const pictures: UsedPicture[] = [
    {
      path: 'images/four.jpg',
      mediaType: 'image/jpeg',
      width: 600,
      height: 300,
      bytes: bytes('images/four.jpg'),
      section: 'le-four',
      place: { file: 'le-four.md' },
      attribution: {
        title: 'Le four',
        author: 'David Revoy',
        source: 'https://exemple.org/four',
        license: by,
        changes: 'recadrée',
      },
    },
    {
      path: 'images/plan.svg',
      mediaType: 'image/svg+xml',
      width: 400,
      height: 200,
      bytes: bytes('images/plan.svg'),
      section: 'la-mie',
      place: { file: 'la-mie.md' },
    },
    {
      path: 'images/Pâte levée.webp',
      mediaType: 'image/webp',
      width: 300,
      height: 150,
      bytes: bytes('images/Pâte levée.webp'),
      section: 'la-mie',
      place: { file: 'la-mie.md' },
    },
  ];
  return new Map(pictures.map((picture) => [picture.path, picture]));
};
