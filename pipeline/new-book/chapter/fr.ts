/** The first chapter of a new book, in French: the marks that serve most, each at work. */
export const fr = {
  path: '01-premier-chapitre.md',
  picture: 'images/collines.svg',
  text: `# Premier chapitre {#depart}

Tout ceci est à remplacer par votre texte. Une ligne vide sépare deux paragraphes. Un mot se met *en italique*, **en gras**, ou appelle une note[^note]. Les espaces, les guillemets "droits", les apostrophes et les points de suspension... se mettent en ordre d'eux-mêmes.

[^note]: Le texte de la note se place où l’on veut dans le fichier. Elle paraît au bas de la page, ou au bout d’un lien.

## Un intertitre

> Une citation s’ouvre par un chevron.

- Une liste s’écrit avec des tirets.
- Un lien, [comme celui-ci](https://spdx.org/licenses/), mène au web ; [cet autre](#depart) reste dans le livre.

![Trois collines l’une derrière l’autre, sous un soleil rond.](images/collines.svg "Une image seule dans son paragraphe est une figure. Ceci est sa légende."){#fig-collines}

Le texte entre crochets dit l’image à qui ne la voit pas. Le numéro de la figure s’écrit seul : voyez la [](#fig-collines).

— Et un dialogue ?

— Un tiret cadratin par réplique.

* * *

Trois astérisques changent de scène. Un second chapitre est un second fichier : \`02-la-suite.md\`. Le manuel montre tout le reste, des vers aux tableaux.
`,
};
