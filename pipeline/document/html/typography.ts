import type { Element, ElementContent, Root, Text } from 'hast';
import { headingRulesFor } from '../../language/typography/headings.js';
import type { House } from '../../language/typography/house.js';
import { BREAK, CALL, OBJECT, type Rule, type Run } from '../../language/typography/passage.js';
import { finalText, typesetRuns } from '../../language/typography/typeset.js';
import { rulesFor } from '../../language/typography/typography.js';
import { isBlock } from './content-model.js';
import { raiseOrdinals } from './ordinals.js';

/** Elements that rules see as one object: what is in them is not prose. */
const objects = new Set(['code', 'kbd', 'samp', 'pre', 'math', 'svg', 'img', 'ruby', 'input', 'audio', 'video']);

const isHeading = (tagName: string): boolean => /^h[1-6]$/.test(tagName);

interface TextRun extends Run {
  readonly node?: Text;
}

interface Setting {
  readonly lang: string;
  readonly house: House;
}

/**
 * Sets the typography of a tree, in place: each passage (a paragraph, a heading, a cell, whatever inline elements it
 * is made of) by the rules of its language. Code, mathematics and pictures are left alone; words in another language
 * are a passage of their own. French ordinals are raised.
 */
export function setTypography(tree: Root | Element, lang: string, house: House): void {
  setBlock(tree, { lang: langOf(tree, lang), house });
  raiseOrdinals(tree, lang);
}

function setBlock(block: Root | Element, setting: Setting): void {
  const isTitle = block.type === 'element' && isHeading(block.tagName);
  let passage: ElementContent[] = [];
  const end = () => {
    typeset(runsOf(passage, setting, 0), setting, isTitle);
    passage = [];
  };
  for (const child of block.children as ElementContent[]) {
    if (child.type !== 'element' || !isBlock(child)) passage.push(child);
    else {
      end();
      if (!objects.has(child.tagName)) setBlock(child, { ...setting, lang: langOf(child, setting.lang) });
    }
  }
  end();
}

function typeset(runs: readonly TextRun[], { lang, house }: Setting, isTitle: boolean): void {
  if (!runs.some(({ isText }) => isText)) return;
  const rules: readonly Rule[] = [...rulesFor(lang, house), ...(isTitle ? headingRulesFor(lang) : [])];
  const values = new Map<Text, string>();
  for (const run of typesetRuns(runs, rules)) {
    if (run.node) values.set(run.node, (values.get(run.node) ?? '') + finalText(run));
  }
  for (const [node, value] of values) node.value = value;
}

function runsOf(nodes: readonly ElementContent[], setting: Setting, depth: number): TextRun[] {
  return nodes.flatMap((node): TextRun[] => {
    if (node.type === 'text') return [{ text: node.value, isText: true, depth, node }];
    if (node.type !== 'element') return [];
    const mark = markOf(node);
    if (mark) return [{ text: mark, isText: false, depth }];
    if (node.children.some(isBlock)) {
      setBlock(node, { ...setting, lang: langOf(node, setting.lang) });
      return [{ text: OBJECT, isText: false, depth }];
    }
    const lang = langOf(node, setting.lang);
    if (lang === setting.lang) return runsOf(node.children, setting, depth + 1);
    typeset(runsOf(node.children, { ...setting, lang }, 0), { ...setting, lang }, false);
    return [{ text: OBJECT, isText: false, depth }];
  });
}

/** The mark that stands for an element that rules see but never change. */
function markOf({ tagName, properties, children }: Element): string | undefined {
  if (tagName === 'br') return BREAK;
  if (objects.has(tagName) || properties['className']?.toString() === 'missing') return OBJECT;
  const isCall = (node: ElementContent): boolean =>
    node.type === 'element' && node.properties['role'] === 'doc-noteref';
  if (properties['role'] === 'doc-noteref' || (tagName === 'sup' && children.some(isCall))) return CALL;
  return undefined;
}

const langOf = (node: Root | Element, inherited: string): string =>
  node.type === 'element' && typeof node.properties['lang'] === 'string' ? node.properties['lang'] : inherited;
