import { rule } from '../rule.js';

/** Rules that the `document` stage applies: what the author wrote in the text. */
export const documentRules = {
  'unknown-directive': rule<{ name: string; known: string }>({
    severity: 'warning',
    reason: {
      fr: ({ name }) => `Le format ne connaît pas la directive \`${name}\` ; son texte est gardé tel quel.`,
      en: ({ name }) => `The format knows no directive \`${name}\`; its text is kept as it is.`,
    },
    remedy: {
      fr: ({ known }) => `Directives connues : ${known}. Pour écrire un deux-points ordinaire, mettez \`\\\` devant.`,
      en: ({ known }) => `Known directives: ${known}. For an ordinary colon, put \`\\\` before it.`,
    },
  }),
  'directive-attribute-missing': rule<{ name: string; key: string }>({
    severity: 'warning',
    reason: {
      fr: ({ name, key }) => `Il manque \`${key}\` à la directive \`:${name}\`.`,
      en: ({ name, key }) => `The directive \`:${name}\` lacks \`${key}\`.`,
    },
    remedy: {
      fr: ({ name, key }) => `Écrivez \`:${name}[texte]{${key}="…"}\`.`,
      en: ({ name, key }) => `Write \`:${name}[text]{${key}="…"}\`.`,
    },
  }),
  'mathematics-error': rule<{ tex: string; reason: string }>({
    severity: 'error',
    reason: {
      fr: ({ tex, reason }) => `La formule \`${tex}\` n’est pas du TeX que l’on sache lire : ${reason}`,
      en: ({ tex, reason }) => `The formula \`${tex}\` is not TeX that can be read: ${reason}`,
    },
    remedy: {
      fr: () => 'Corrigez la formule ; si ces dollars n’en sont pas une, écrivez `\\$`.',
      en: () => 'Mend the formula; if these dollars are none, write `\\$`.',
    },
  }),
  'undefined-note': rule<{ name: string }>({
    severity: 'error',
    reason: {
      fr: ({ name }) => `L’appel de note \`[^${name}]\` n’a pas de note dans ce fichier.`,
      en: ({ name }) => `The note call \`[^${name}]\` has no note in this file.`,
    },
    remedy: {
      fr: ({ name }) =>
        `Ajoutez la note, \`[^${name}]: …\`, ou retirez l’appel ; pour ces caractères eux-mêmes, écrivez \`\\[^${name}]\`.`,
      en: ({ name }) =>
        `Add the note, \`[^${name}]: …\`, or remove the call; for these very characters, write \`\\[^${name}]\`.`,
    },
  }),
  'unused-note': rule<{ name: string }>({
    severity: 'warning',
    reason: {
      fr: ({ name }) => `La note \`[^${name}]\` n’est appelée nulle part ; elle ne paraît pas.`,
      en: ({ name }) => `The note \`[^${name}]\` is called nowhere; it does not appear.`,
    },
    remedy: {
      fr: ({ name }) => `Mettez \`[^${name}]\` dans le texte, ou retirez la note.`,
      en: ({ name }) => `Put \`[^${name}]\` in the text, or remove the note.`,
    },
  }),
  'duplicate-note': rule<{ name: string }>({
    severity: 'error',
    reason: {
      fr: ({ name }) => `La note \`[^${name}]\` est écrite deux fois dans ce fichier ; celle-ci ne paraîtrait pas.`,
      en: ({ name }) => `The note \`[^${name}]\` is written twice in this file; this one would not appear.`,
    },
    remedy: {
      fr: () => 'Donnez un autre nom à l’une des deux, et à ses appels.',
      en: () => 'Give one of the two another name, and its calls too.',
    },
  }),
  'duplicate-anchor': rule<{ anchor: string }>({
    severity: 'error',
    reason: {
      fr: ({ anchor }) => `L’ancre \`${anchor}\` existe déjà dans le livre.`,
      en: ({ anchor }) => `The anchor \`${anchor}\` already exists in the book.`,
    },
    remedy: {
      fr: () => 'Une ancre n’a qu’une place dans tout le livre : donnez un autre nom à celle-ci.',
      en: () => 'An anchor has one place in the whole book: give this one another name.',
    },
  }),
  'heading-jump': rule<{ from: number; to: number; title: string }>({
    severity: 'warning',
    reason: {
      fr: ({ from, to, title }) =>
        `Le titre « ${title} » saute du niveau ${from} au niveau ${to} ; il est remonté d’autant.`,
      en: ({ from, to, title }) => `The heading “${title}” jumps from level ${from} to level ${to}; it is brought up.`,
    },
    remedy: {
      fr: ({ from }) => `Écrivez-le avec ${from + 1} dièse${from + 1 > 1 ? 's' : ''}.`,
      en: ({ from }) => `Write it with ${from + 1} number sign${from + 1 > 1 ? 's' : ''}.`,
    },
  }),
  'vague-link': rule<{ text: string }>({
    severity: 'info',
    reason: {
      fr: ({ text }) => `Le lien « ${text} » ne dit pas où il mène.`,
      en: ({ text }) => `The link “${text}” does not say where it leads.`,
    },
    remedy: {
      fr: () =>
        'Faites un lien des mots qui nomment la chose : les lecteurs d’écran donnent la liste des liens, sans les phrases.',
      en: () => 'Make the link of the words that name the thing: screen readers list links without their sentences.',
    },
  }),
  'table-without-header': rule({
    severity: 'warning',
    reason: {
      fr: () => 'Le tableau n’a pas d’en-tête : lu à voix haute, ses colonnes n’ont pas de nom.',
      en: () => 'The table has no header: read aloud, its columns have no names.',
    },
    remedy: {
      fr: () => 'Nommez les colonnes dans la première ligne (`| Nom | Prix |`, ou `<th>` en HTML).',
      en: () => 'Name the columns in the first row (`| Name | Price |`, or `<th>` in HTML).',
    },
  }),
  'foreign-passage': rule<{ language: string }>({
    severity: 'info',
    reason: {
      fr: ({ language }) => `Ce paragraphe semble être dans une autre langue (\`${language}\`), et rien ne le dit.`,
      en: ({ language }) => `This paragraph seems to be in another language (\`${language}\`), and nothing says so.`,
    },
    remedy: {
      fr: ({ language }) => `Marquez-le, pour les voix de synthèse et les césures : \`:lang[…]{lang=${language}}\`.`,
      en: ({ language }) => `Mark it, for synthetic voices and hyphenation: \`:lang[…]{lang=${language}}\`.`,
    },
  }),
  'missing-picture': rule<{ path: string }>({
    severity: 'error',
    reason: {
      fr: ({ path }) => `L’image \`${path}\` n’est pas dans le dossier du livre.`,
      en: ({ path }) => `The picture \`${path}\` is not in the book’s folder.`,
    },
    remedy: {
      fr: () =>
        'Ajoutez le fichier, ou corrigez le chemin : il part du fichier qui le nomme ; avec `/` devant, du dossier du livre.',
      en: () =>
        'Add the file, or mend the path: it starts at the file that names it; with `/` before it, at the book’s folder.',
    },
  }),
  'picture-case': rule<{ path: string; nearest: string }>({
    severity: 'error',
    reason: {
      fr: ({ path, nearest }) => `L’image \`${path}\` s’appelle \`${nearest}\` : majuscules et minuscules comptent.`,
      en: ({ path, nearest }) => `The picture \`${path}\` is called \`${nearest}\`: capitals matter.`,
    },
    remedy: {
      fr: ({ nearest }) => `Écrivez \`${nearest}\`, ou renommez le fichier.`,
      en: ({ nearest }) => `Write \`${nearest}\`, or rename the file.`,
    },
  }),
  'not-a-picture': rule<{ path: string }>({
    severity: 'error',
    reason: {
      fr: ({ path }) => `\`${path}\` n’est pas une image que l’on sache montrer.`,
      en: ({ path }) => `\`${path}\` is not a picture that can be shown.`,
    },
    remedy: {
      fr: () => 'Donnez-la en JPEG, PNG, GIF, WebP, AVIF ou SVG.',
      en: () => 'Give it as JPEG, PNG, GIF, WebP, AVIF or SVG.',
    },
  }),
  'remote-picture': rule<{ address: string }>({
    severity: 'error',
    reason: {
      fr: ({ address }) => `L’image \`${address}\` est sur un autre serveur ; un livre contient ses images.`,
      en: ({ address }) => `The picture \`${address}\` is on another server; a book holds its pictures.`,
    },
    remedy: {
      fr: () =>
        'Téléchargez-la dans le dossier du livre (`images/`), mettez son chemin ici, et son auteur et sa licence sous `credits` dans `book.md`.',
      en: () =>
        'Download it into the book’s folder (`images/`), put its path here, and its author and licence under `credits` in `book.md`.',
    },
  }),
  'embedded-picture': rule({
    severity: 'error',
    reason: {
      fr: () => 'Une image est écrite dans le texte même (`data:`).',
      en: () => 'A picture is written into the text itself (`data:`).',
    },
    remedy: {
      fr: () => 'Enregistrez-la dans un fichier du dossier `images/` et mettez son chemin ici.',
      en: () => 'Save it as a file in `images/` and put its path here.',
    },
  }),
  'missing-alt': rule<{ path: string }>({
    severity: 'warning',
    reason: {
      fr: ({ path }) => `L’image \`${path}\` n’a pas de texte de remplacement : qui ne la voit pas n’en sait rien.`,
      en: ({ path }) => `The picture \`${path}\` has no alternative text: who cannot see it learns nothing of it.`,
    },
    remedy: {
      fr: () => 'Dites entre les crochets ce qu’elle montre : `![Un canard sur un étang](canard.jpg)`.',
      en: () => 'Say between the brackets what it shows: `![A duck on a pond](duck.jpg)`.',
    },
  }),
  'uncredited-picture': rule<{ path: string }>({
    severity: 'error',
    reason: {
      fr: ({ path }) => `L’image \`${path}\` n’a ni auteur ni licence.`,
      en: ({ path }) => `The picture \`${path}\` has neither author nor licence.`,
    },
    remedy: {
      fr: ({ path }) =>
        `Ajoutez dans \`book.md\`, sous \`credits\` : \`${path}: { title: …, author: …, source: …, license: … }\` ; ou \`uncredited: own\` si toutes les images sans crédit sont des auteurs du livre.`,
      en: ({ path }) =>
        `Add to \`book.md\`, under \`credits\`: \`${path}: { title: …, author: …, source: …, license: … }\`; or \`uncredited: own\` if every picture without a credit is by the book’s authors.`,
    },
  }),
  'broken-link': rule<{ target: string }>({
    severity: 'error',
    reason: {
      fr: ({ target }) => `Le lien vers \`${target}\` ne mène nulle part dans le livre.`,
      en: ({ target }) => `The link to \`${target}\` leads nowhere in the book.`,
    },
    remedy: {
      fr: () => 'Corrigez le nom du fichier ou de l’ancre ; une ancre se donne par `# Titre {#ancre}`.',
      en: () => 'Mend the name of the file or of the anchor; an anchor is given by `# Title {#anchor}`.',
    },
  }),
  'link-outside-book': rule<{ path: string }>({
    severity: 'warning',
    reason: {
      fr: ({ path }) =>
        `Le lien vers \`${path}\` sort du livre : ce n’est pas l’un de ses chapitres. Le texte reste, sans le lien.`,
      en: ({ path }) =>
        `The link to \`${path}\` leaves the book: this is none of its chapters. The text stays, without the link.`,
    },
    remedy: {
      fr: () => 'Ajoutez ce fichier à `contents`, ou donnez l’adresse complète (`https://…`).',
      en: () => 'Add this file to `contents`, or give the whole address (`https://…`).',
    },
  }),
  'unsafe-link': rule<{ href: string }>({
    severity: 'warning',
    reason: {
      fr: ({ href }) =>
        `Le lien \`${href.slice(0, 60)}\` est retiré : ce genre d’adresse n’a pas sa place dans un livre.`,
      en: ({ href }) => `The link \`${href.slice(0, 60)}\` is removed: this kind of address has no place in a book.`,
    },
    remedy: {
      fr: () => 'Donnez une adresse `https:`, ou une ancre du livre.',
      en: () => 'Give an `https:` address, or an anchor of the book.',
    },
  }),
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
        `\`${attribute}\` est retiré de \`<${element}>\` : c’est le thème qui met en forme.`,
      en: ({ element, attribute }) => `\`${attribute}\` is removed from \`<${element}>\`: the theme sees to looks.`,
    },
    remedy: {
      fr: () => 'Donnez une classe (`{.classe}`), que le thème peut servir.',
      en: () => 'Give it a class (`{.class}`), which the theme can serve.',
    },
  }),
  'invalid-address': rule<{ href: string }>({
    severity: 'warning',
    reason: {
      fr: ({ href }) => `\`${href}\` n’est pas une adresse valable ; le texte reste, sans le lien.`,
      en: ({ href }) => `\`${href}\` is no valid address; the text stays, without the link.`,
    },
    remedy: {
      fr: () => 'Copiez l’adresse telle que le navigateur la montre, sans espace ni saut de ligne.',
      en: () => 'Copy the address as the browser shows it, without a space or a line break.',
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
  'template-tag-removed': rule<{ tag: string }>({
    severity: 'warning',
    reason: {
      fr: ({ tag }) => `\`${tag}\` vient d’un autre outil : la balise est retirée, ce qu’elle entoure est gardé.`,
      en: ({ tag }) => `\`${tag}\` comes from another tool: the tag is removed, what it surrounds is kept.`,
    },
    remedy: {
      fr: () => 'Retirez cette balise et celle qui la ferme ; dans un exemple, mettez-les entre accents graves.',
      en: () => 'Remove this tag and the one that closes it; in an example, put them between backquotes.',
    },
  }),
  'template-tag-kept': rule<{ tag: string }>({
    severity: 'warning',
    reason: {
      fr: ({ tag }) => `\`${tag}\` vient d’un autre outil et n’a pas de sens ici ; il est imprimé tel quel.`,
      en: ({ tag }) => `\`${tag}\` comes from another tool and means nothing here; it is printed as it is.`,
    },
    remedy: {
      fr: () =>
        'Retirez-le, ou mettez à sa place ce qu’il devait donner ; dans un exemple, mettez-le entre accents graves.',
      en: () => 'Remove it, or put in its place what it was to give; in an example, put it between backquotes.',
    },
  }),
  'include-not-followed': rule<{ path: string }>({
    severity: 'warning',
    reason: {
      fr: ({ path }) => `Le code de \`${path}\` n’est pas repris ici : la ligne est imprimée telle quelle.`,
      en: ({ path }) => `The code of \`${path}\` is not taken in here: the line is printed as it is.`,
    },
    remedy: {
      fr: () => 'Copiez dans le manuscrit les lignes de code à montrer.',
      en: () => 'Copy the lines of code to show into the manuscript.',
    },
  }),
  'badge-replaced': rule<{ address: string }>({
    severity: 'warning',
    reason: {
      fr: ({ address }) =>
        `Le badge \`${address}\` est remplacé par son texte : l’état d’un site web n’a pas de sens dans un livre.`,
      en: ({ address }) =>
        `The badge \`${address}\` is replaced by its words: the state of a web site means nothing in a book.`,
    },
    remedy: {
      fr: () => 'Retirez-le, ou mettez un lien ordinaire.',
      en: () => 'Remove it, or put an ordinary link.',
    },
  }),
  'forbidden-character': rule<{ code: string }>({
    severity: 'warning',
    reason: {
      fr: ({ code }) => `Un caractère invisible (${code}) est retiré : aucun livre numérique ne peut le contenir.`,
      en: ({ code }) => `An invisible character (${code}) is removed: no e-book may hold it.`,
    },
    remedy: {
      fr: () => 'Effacez-le ; il vient souvent d’un traitement de texte ou d’un terminal.',
      en: () => 'Delete it; it often comes from a word processor or a terminal.',
    },
  }),
  'inclusive-points-mixed': rule<{ sign: string; code: string; usual: string; times: number }>({
    severity: 'warning',
    reason: {
      fr: ({ sign, code, usual, times }) =>
        `Le point « ${sign} » (${code}) sépare ici les formes inclusives ; ailleurs c’est « ${usual} », ${times} fois.`,
      en: ({ sign, code, usual, times }) =>
        `The point “${sign}” (${code}) separates inclusive forms here; elsewhere it is “${usual}”, ${times} times.`,
    },
    remedy: {
      fr: ({ usual }) =>
        `Gardez le même partout ; \`typography: { inclusive: "${usual}" }\` dans \`book.md\` le fait pour les points « · » et « ⋅ ».`,
      en: ({ usual }) =>
        `Keep one throughout; \`typography: { inclusive: "${usual}" }\` in \`book.md\` does it for the points “·” and “⋅”.`,
    },
  }),
  'nested-too-deep': rule({
    severity: 'error',
    reason: {
      fr: () => 'Trop de blocs ou de balises les uns dans les autres ; ce qui est plus profond est coupé.',
      en: () => 'Too many blocks or tags inside one another; what is deeper is cut.',
    },
    remedy: {
      fr: () => 'Fermez les balises HTML ouvertes, ou retirez des niveaux de citation.',
      en: () => 'Close the open HTML tags, or take levels of quotation away.',
    },
  }),
} as const;
