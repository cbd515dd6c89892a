import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { giveProperties, parseAttributes, toProperties } from './attributes.js';

const trailing = /\s*\{([^{}]*)\}\s*$/;

const part = /^\((PART|APPENDIX)\\?\*?\)\s+/;

declare module 'mdast' {
  interface HeadingData {
    /** What pandoc's `{epub:type=foreword}` says. */
    epubType?: string;
  }
}

/**
 * `# Titre {#ancre .classe}`: the braces become the heading's id and classes, and `epub:type` of pandoc the kind of its
 * section; `# (PART) Titre` of bookdown is that of a part, and appendices follow `# (APPENDIX) Titre`.
 */
export const headingAttributes = () => (tree: Root, file: VFile) => {
  if (!/\{|\((?:PART|APPENDIX)/.test(String(file.value))) return;
  visit(tree, 'heading', (node) => {
    const [first] = node.children;
    const written = first?.type === 'text' ? part.exec(first.value) : null;
    if (first?.type === 'text' && written) {
      first.value = first.value.slice(written[0].length);
      giveProperties(node, { className: [written[1] === 'PART' ? 'part' : 'appendix'] });
    }
    const last = node.children.at(-1);
    if (last?.type !== 'text') return;
    const match = trailing.exec(last.value);
    const attributes = match?.[1] === undefined ? undefined : parseAttributes(match[1]);
    if (!match || !attributes) return;
    last.value = last.value.slice(0, match.index);
    if (last.value === '') node.children.pop();
    giveProperties(node, toProperties(attributes));
    const epubType = attributes.others['epub:type'];
    if (epubType !== undefined) node.data = { ...node.data, epubType };
  });
};
