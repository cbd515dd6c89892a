/** Markdown, under the names that other tools give it too. */
export const isMarkdown = (path: string): boolean => /\.(?:md|markdown|mdx|qmd|rmd)$/i.test(path);
