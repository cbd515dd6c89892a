import type { WriterInput } from '../edition.js';

/** The bundle's README: what this is, under which licence, and how to make the book again. */
export function sourceReadme({ book, generator }: WriterInput): string {
  const { rights } = book;
  const licenses = rights.license.licenses.map((license) => {
    const language = book.lang.startsWith('fr') ? 'fr' : 'en';
    return `${license.name[language]}${license.uri ? ` – <${license.uri}>` : ''}`;
  });
  const say = book.lang.startsWith('fr') ? french : english;
  return [
    `# ${book.title}`,
    rights.notice,
    ...licenses,
    say.rebuild(book.slug, generator),
    ...(book.source ? [say.source(book.source)] : []),
  ]
    .join('\n\n')
    .concat('\n');
}

const french = {
  rebuild: (slug: string, generator: string) =>
    `Ce dossier contient tout ce qu’il faut pour refaire le livre. Placez-le sous \`books/${slug}\` dans la chaîne d’édition (${generator}), puis lancez \`livres build ${slug}\`. \`sha256sum -c SHA256SUMS\` vérifie les fichiers.`,
  source: (url: string) => `Sources : <${url}>`,
};

const english = {
  rebuild: (slug: string, generator: string) =>
    `This folder holds everything needed to make the book again. Put it at \`books/${slug}\` in the pipeline (${generator}), then run \`livres build ${slug}\`. \`sha256sum -c SHA256SUMS\` checks the files.`,
  source: (url: string) => `Sources: <${url}>`,
};
