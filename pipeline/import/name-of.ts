import { slug } from 'github-slugger';

const longest = 48;

/** A title as the name of a file or of a folder: `le-prix-d-une-copie`. */
export const nameOf = (title: string): string =>
  slug(title.normalize('NFD').replace(/\p{M}/gu, '').replace(/[’']/g, ' ').replace(/œ/gi, 'oe').replace(/æ/gi, 'ae'))
    .replace(/[^a-z\d-]/g, '')
    .replace(/-+/g, '-')
    .slice(0, longest)
    .replace(/^-|-$/g, '');
