import type { PhrasingContent } from 'mdast';

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
