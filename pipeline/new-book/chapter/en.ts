/** The first chapter of a new book, in English: the marks that serve most, each at work. */
export const en = {
  path: '01-first-chapter.md',
  picture: 'images/hills.svg',
  text: `# First chapter {#start}

All this is to be replaced by your text. An empty line separates two paragraphs. A word is set *in italics*, **in bold**, or calls a note[^note]. Spaces, "straight" quotes, apostrophes and ellipses... put themselves in order; it's done for you.

[^note]: The text of the note may stand anywhere in the file. It appears at the foot of the page, or at the end of a link.

## A heading

> A quotation begins with an angle bracket.

- A list is written with hyphens.
- A link, [such as this one](https://spdx.org/licenses/), leads to the web; [this other one](#start) stays in the book.

![Three hills, one behind the other, under a round sun.](images/hills.svg "A picture alone in its paragraph is a figure. This is its caption."){#fig-hills}

The text between brackets tells the picture to those who do not see it. The number of the figure writes itself: see [](#fig-hills).

* * *

Three asterisks change the scene. A second chapter is a second file: \`02-what-follows.md\`. The manual shows all the rest, from verse to tables.
`,
};
