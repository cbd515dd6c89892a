import { rule } from '../../rule.js';

/** Rules about raw HTML in a manuscript. */
export const htmlRules = {
  'html-content-removed': rule<{ element: string }>({
    severity: 'warning',
    reason: {
      fr: ({ element }) => `\`<${element}>\` est retiré avec son contenu : un livre ne l’accepte pas.`,
      en: ({ element }) => `\`<${element}>\` is removed with its content: a book does not accept it.`,
    },
    remedy: {
      fr: () => 'Dites-le en Markdown ; un dessin devient un fichier image, un film un lien.',
      en: () => 'Say it in Markdown; a drawing becomes a picture file, a film a link.',
    },
  }),
  'html-element-removed': rule<{ element: string }>({
    severity: 'warning',
    reason: {
      fr: ({ element }) =>
        `La balise \`<${element}>\` n’est pas de celles qu’un livre accepte ; ce qu’elle contient est gardé.`,
      en: ({ element }) => `The tag \`<${element}>\` is not among those that a book accepts; what it holds is kept.`,
    },
    remedy: {
      fr: ({ element }) =>
        `Retirez-la ; s’il s’agit de texte ou de code, écrivez \`\\<${element}>\` ou mettez-le entre accents graves.`,
      en: ({ element }) => `Remove it; if it is text or code, write \`\\<${element}>\` or put it between backquotes.`,
    },
  }),
  'html-attribute-removed': rule<{ element: string; attribute: string }>({
    severity: 'warning',
    reason: {
      fr: ({ element, attribute }) => `\`${attribute}\` est retiré de \`<${element}>\`.`,
      en: ({ element, attribute }) => `\`${attribute}\` is removed from \`<${element}>\`.`,
    },
    remedy: {
      fr: () => 'Un livre ne garde ni programmes ni adresses de cette sorte : retirez-le.',
      en: () => 'A book keeps neither programs nor addresses of this sort: remove it.',
    },
  }),
  'html-looks-removed': rule<{ element: string; attribute: string }>({
    severity: 'info',
    reason: {
      fr: ({ element, attribute }) =>
        `${attribute === '' ? `La balise \`<${element}>\` est retirée` : `\`${attribute}\` est retiré de \`<${element}>\``} : c’est le thème qui met en forme.`,
      en: ({ element, attribute }) =>
        `${attribute === '' ? `The tag \`<${element}>\` is removed` : `\`${attribute}\` is removed from \`<${element}>\``}: the theme sees to looks.`,
    },
    remedy: {
      fr: () => 'Donnez une classe (`{.classe}`), que le thème peut servir.',
      en: () => 'Give it a class (`{.class}`), which the theme can serve.',
    },
  }),
  'tag-as-text': rule<{ tag: string }>({
    severity: 'warning',
    reason: {
      fr: ({ tag }) => `\`${tag}\` n’est pas du HTML ; il est gardé comme du texte.`,
      en: ({ tag }) => `\`${tag}\` is no HTML; it is kept as text.`,
    },
    remedy: {
      fr: ({ tag }) => `Écrivez \`\\${tag}\`, ou mettez-le entre accents graves.`,
      en: ({ tag }) => `Write \`\\${tag}\`, or put it between backquotes.`,
    },
  }),
} as const;
