import { z } from 'zod';
import { mapping } from './combinators.js';
import { describe, field } from './field.js';
import { choice, license, text, url } from './kinds.js';

/** Title, author, source, licence of what others made (CC's recommended attribution, TASL). */
const credit = mapping({
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
  changes: field(
    text(),
    'Ce qui a été changé ; une autre taille ou un autre format de fichier n’est pas un changement.',
    'What was changed; another size or another file format is no change.',
    'changes: recadrée',
  ).optional(),
  use: field(
    choice(['quotation', 'merged']),
    'D’un texte : `quotation`, repris tel quel et à part ; `merged`, fondu dans celui du livre, adapté ou traduit. `quotation` sinon.',
    'Of a text: `quotation`, reproduced as it is and apart; `merged`, merged into the book’s own, adapted or translated. `quotation` otherwise.',
    'use: merged',
  ).optional(),
  permission: field(
    text(),
    'L’accord de qui détient les droits, quand la licence ne suffit pas. Il ne vaut que pour ce livre.',
    'What the owner has agreed to, when the licence is not enough. It holds for this book only.',
    'permission: accord écrit du 3 mars 2026',
  ).optional(),
  exception: field(
    choice(['citation']),
    '`citation` : courte citation d’un texte, avec sa source.',
    '`citation`: short quotation of a text, with its source.',
    'exception: citation',
  ).optional(),
});

export type CreditKeys = z.output<typeof credit>;

/** Credits by what they are for. */
export const credits = () => describe(z.record(z.string(), credit), { kind: 'mapping', forms: [credit] });
