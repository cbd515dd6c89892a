import type { Paragraph, PhrasingContent } from 'mdast';

/** The lines of a paragraph as the author broke them: each line ending becomes a line break. */
export function linesAsTyped(children: readonly PhrasingContent[]): PhrasingContent[] {
  return children.flatMap((child): PhrasingContent[] => {
    if (child.type === 'text') {
      const lines = child.value.split(/\r?\n/);
      return lines.flatMap((value, index): PhrasingContent[] => [
        ...(index === 0 ? [] : [{ type: 'break' as const }]),
        ...(value === '' ? [] : [{ ...child, value }]),
      ]);
    }
    if ('children' in child) return [{ ...child, children: linesAsTyped(child.children) } as PhrasingContent];
    return [child];
  });
}

/** The lines of a paragraph as they were typed, without the marks of quotations around it nor of hard breaks. */
export const typedLines = ({ position }: Paragraph, source: string): readonly string[] =>
  source
    .slice(position?.start.offset ?? 0, position?.end.offset ?? 0)
    .split('\n')
    .map((line) =>
      line
        .replace(/^[ \t>]*/, '')
        .replace(/\\$|<br *\/?>$/, '')
        .trimEnd(),
    );
