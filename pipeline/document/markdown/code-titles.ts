import type { Code, Paragraph, Root, RootContent } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import type { Position } from 'unist';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';

/** `title="app.py"` of Docusaurus, MkDocs and Hugo, `filename=` of Quarto, and their like. */
const attribute = /(?:^|[\s{,])(?:title|filename|file|caption)\s*=\s*(?:"([^"]+)"|'([^']+)')/i;
/** ```` ```js [app.js] ```` of VitePress. */
const bracketed = /^\[([^\d\]][^\]]*)\]$/;
/** ```` ```js:src/app.js ````. */
const afterLanguage = /^\{?\.?[\w#+-]+:(\S*[./]\S*[^\s}])\}?$/;
/** `{% filename %}app.py{% endfilename %}` on the line before the code, of GitBook. */
const tagged = /^\{%-?\s*filename\s*-?%\}\s*(.+?)\s*\{%-?\s*endfilename\s*-?%\}$/s;

/** The title that a block of code has in other tools, most often the name of its file, stands above it: `p.code-title`. */
export const codeTitles = () => (tree: Root, file: VFile) => {
  if (!/^[ \t>]*(?:[`~]{3}|\{%-?\s*filename)/m.test(String(file.value))) return;
  visit(tree, 'code', (node, index, parent) => {
    if (!parent || index === undefined) return;
    const before = parent.children[index - 1];
    const name = before?.type === 'paragraph' ? tagged.exec(textOf(before))?.[1] : undefined;
    if (before && name !== undefined) {
      (parent.children as RootContent[])[index - 1] = codeTitle(name, before.position);
      return;
    }
    const title = titleOf(node);
    if (title === undefined) return;
    parent.children.splice(index, 0, codeTitle(title, node.position));
    return [SKIP, index + 2];
  });
};

function titleOf({ lang, meta }: Code): string | undefined {
  const [, double, single] = attribute.exec(`${lang ?? ''} ${meta ?? ''}`) ?? [];
  const found = double ?? single ?? bracketed.exec(meta?.trim() ?? '')?.[1] ?? afterLanguage.exec(lang ?? '')?.[1];
  return found?.trim() || undefined;
}

/** A name of a file is set as code is; a title in words is not. */
export const codeTitle = (value: string, position: Position | undefined): Paragraph => {
  const at = position && { position };
  const isFile = /^\S*[./]\S*$/.test(value);
  return {
    type: 'paragraph',
    data: { hProperties: { className: ['code-title'] } },
    children: [isFile ? { type: 'inlineCode', value, ...at } : { type: 'text', value, ...at }],
    ...at,
  };
};
