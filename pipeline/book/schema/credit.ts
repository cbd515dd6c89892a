import type { z } from 'zod';
import { mapping } from './combinators.js';
import { field } from './field.js';
import { license, text, url } from './kinds.js';

/** Title, author, source, licence of what others made (CC's recommended attribution, TASL). */
export const credit = mapping({
  title: field(text(), 'Titre de l’œuvre.', 'Title of the work.', 'title: Le canard').optional(),
  author: field(text(), 'Qui l’a faite.', 'Who made it.', 'author: David Revoy'),
  authorUrl: field(
    url(),
    'Site de l’auteur ou de l’autrice.',
    'The author’s site.',
    'authorUrl: https://example.org',
  ).optional(),
  source: field(
    url(),
    'Page où elle a été trouvée.',
    'Page where it was found.',
    'source: https://example.org/canard',
  ).optional(),
  license: field(license(), 'Sa licence.', 'Its licence.', 'license: CC-BY-4.0'),
  changes: field(text(), 'Ce qui a été changé.', 'What was changed.', 'changes: recadrée').optional(),
});

export type CreditKeys = z.output<typeof credit>;
