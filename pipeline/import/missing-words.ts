/**
 * The words of the document that the book does not have, each as many times as it lacks.
 *
 * @param before Words of the document.
 * @param after Words of the book, its title page's included.
 */
export function missingWords(before: readonly string[], after: readonly string[]): readonly string[] {
  const left = new Map<string, number>();
  for (const word of after) left.set(word, (left.get(word) ?? 0) + 1);
  return before.filter((word) => {
    const count = left.get(word) ?? 0;
    left.set(word, count - 1);
    return count <= 0;
  });
}
