import type { Element } from 'xast';
import { attributeOf, childOf, childrenOf, findIn, textOf } from '../package/xml-elements.js';
import { type Switches, together, toMarks } from '../switches.js';
import { toTex } from '../tex.js';
import type { Inline } from '../text-document.js';
import type { Context } from './context.js';
import { textBoxes } from './frames.js';
import { toMathMl } from './omml.js';
import { drawing, imageData } from './pictures.js';
import { runLooks } from './run-looks.js';
import { symbol } from './symbols.js';
import { valOf } from './values.js';

/** Looks of the text where the reading is, and the address that it leads to. */
interface Here {
  readonly looks: Switches;
  readonly link?: string;
}

type Handler = (node: Element, here: Here, context: Context) => Inline[];

/** What stands under a node of a paragraph. */
export const inlinesOf = (node: Element, here: Here, context: Context): Inline[] =>
  childrenOf(node).flatMap((child) => {
    const handler = handlers[child.name];
    if (handler) return handler(child, here, context);
    if (!ignored.test(child.name)) context.findings.add('unknown-element', context.spot, child.name);
    return [];
  });

/** What says nothing: properties, proofing, places of pages, marks of ranges. */
const ignored =
  /Pr$|^w:(?:lastRenderedPageBreak|proofErr|permStart|permEnd|footnoteRef|endnoteRef|annotationRef|separator|continuationSeparator|bookmarkEnd|comment\w*|moveFromRange\w+|moveToRange\w+|customXml\w+Range\w*|del|moveFrom|delText|delInstrText|softHyphen|pgNum|ptab|sectPr|dayLong|dayShort|monthLong|monthShort|yearLong|yearShort|contentPart|fldData)$|^(?:mc|w\d\d\w*|wp\d*|o|v|a|aink):/;

const inside: Handler = (node, here, context) => inlinesOf(node, here, context);

const text = (value: string, { looks, link }: Here, { fields, findings, spot }: Context): Inline[] => {
  if (fields.isSilent || value === '') return [];
  if (looks.hidden) {
    findings.add('hidden-text', spot, value.trim());
    return [];
  }
  return [{ type: 'text', value, marks: toMarks(looks, fields.link ?? link) }];
};

const run: Handler = (node, here, context) => {
  const properties = childOf(node, 'w:rPr');
  const style = valOf(properties, 'w:rStyle');
  const own = together(context.styles.character(style), runLooks(properties));
  const looks = together(here.looks, own);
  const words = childrenOf(node, 'w:t').map(textOf).join('').trim();
  const isLinked = here.link !== undefined || context.fields.link !== undefined;
  if (words !== '' && !looks.hidden) {
    if (own.coloured && !isLinked) context.findings.add('colour', context.spot, words);
    if (own.capitals) context.findings.add('capitals', context.spot, words);
    if (own.highlight) context.findings.add('highlight', context.spot, words);
  }
  return inlinesOf(node, { ...here, looks }, context);
};

const link: Handler = (node, here, context) => {
  const target = context.relationships.get(attributeOf(node, 'r:id') ?? '')?.target ?? '';
  const anchor = attributeOf(node, 'w:anchor');
  const to = `${target}${anchor === undefined ? '' : `#${anchor}`}`;
  return inlinesOf(node, { ...here, ...(to !== '' && { link: to }) }, context);
};

const fieldCharacter: Handler = (node, _here, { fields, findings, spot }) => {
  const type = attributeOf(node, 'w:fldCharType');
  if (type === 'begin') fields.begin();
  else if (type === 'separate') {
    fields.separate();
    if (fields.isPageNumber) findings.add('page-reference', spot);
  } else if (type === 'end') {
    const effect = fields.end();
    if (effect?.kind === 'index' && !fields.isSilent) return [{ type: 'index', levels: effect.levels }];
  }
  return [];
};

const simpleField: Handler = (node, here, context) => {
  context.fields.begin();
  context.fields.instruct(attributeOf(node, 'w:instr') ?? '');
  context.fields.separate();
  const inner = inlinesOf(node, here, context);
  const effect = context.fields.end();
  return effect?.kind === 'index' ? [{ type: 'index', levels: effect.levels }] : inner;
};

const lineBreak: Handler = (node, _here, { fields }) =>
  fields.isSilent || /^(?:page|column)$/.test(attributeOf(node, 'w:type') ?? '') ? [] : [{ type: 'break' }];

const noteCall =
  (kind: 'footnote' | 'endnote'): Handler =>
  (node, _here, context) =>
    context.fields.isSilent ? [] : [{ type: 'note', id: context.noteId(kind, attributeOf(node, 'w:id') ?? '') }];

const comment: Handler = (node, _here, { comments, findings, spot }) => {
  const found = comments.get(attributeOf(node, 'w:id') ?? '');
  if (!found) return [];
  const author = attributeOf(found, 'w:author');
  const words = childrenOf(found, 'w:p').map(textOf).join(' ').replace(/\s+/g, ' ').trim();
  findings.add('comment', spot, words);
  return [{ type: 'comment', text: words, ...(author && { author }) }];
};

const formula =
  (display: boolean): Handler =>
  (node, _here, { findings, spot }) => {
    const tex = toTex(toMathMl(node));
    if (tex !== undefined) return tex === '' ? [] : [{ type: 'formula', tex, display }];
    findings.add('formula', spot, textOf(node));
    return [];
  };

/** Pictures and frames. What stands for them in older programs says the same again. */
const drawn: Handler = (node, here, context) => {
  if (context.fields.isSilent) return [];
  const boxes = textBoxes(node, context);
  if (boxes.length > 0) {
    for (const box of boxes) context.frames.push(box);
    return [];
  }
  // A rule: alone in its paragraph, it parts two scenes.
  if (attributeOf(findIn(node, 'v:rect'), 'o:hr')) return [{ type: 'text', value: '***', marks: {} }];
  const made = node.name === 'w:drawing' ? drawing(node, context) : imageData(node, context);
  return made.map((each) => (each.type === 'picture' && here.link !== undefined ? { link: here.link, ...each } : each));
};

const object: Handler = (node, here, context) => {
  context.findings.add('object', context.spot, attributeOf(findIn(node, 'o:OLEObject'), 'ProgID'));
  return drawn(node, here, context);
};

const alternative: Handler = (node, here, context) => {
  const chosen = childOf(node, 'mc:Choice') ?? childOf(node, 'mc:Fallback');
  return chosen ? inlinesOf(chosen, here, context) : [];
};

const inserted: Handler = (node, here, context) => {
  context.findings.add('insertion', context.spot);
  return inlinesOf(node, here, context);
};

const deleted: Handler = (_node, _here, { findings, spot }) => {
  findings.add('deletion', spot);
  return [];
};

/** Ruby becomes the reading in brackets after its base. */
const ruby: Handler = (node, here, context) => {
  const part = (name: string): Inline[] => {
    const found = childOf(node, name);
    return found ? inlinesOf(found, here, context) : [];
  };
  return [...part('w:rubyBase'), ...text(' (', here, context), ...part('w:rt'), ...text(')', here, context)];
};

const bookmark: Handler = (node) => {
  const name = attributeOf(node, 'w:name');
  return name === undefined ? [] : [{ type: 'anchor', name }];
};

const control: Handler = (node, here, context) => {
  const content = childOf(node, 'w:sdtContent');
  return content ? inlinesOf(content, here, context) : [];
};

const handlers: Readonly<Record<string, Handler>> = {
  'w:r': run,
  'w:t': (node, here, context) => (context.fields.isInstruction ? [] : text(textOf(node), here, context)),
  'w:instrText': (node, _here, { fields }) => {
    fields.instruct(textOf(node));
    return [];
  },
  'w:fldChar': fieldCharacter,
  'w:fldSimple': simpleField,
  'w:hyperlink': link,
  'w:br': lineBreak,
  'w:cr': lineBreak,
  'w:tab': (_node, here, context) => text('\t', here, context),
  'w:noBreakHyphen': (_node, here, context) => text('\u2011', here, context),
  'w:sym': (node, here, context) => {
    const sign = symbol(node);
    if (sign !== undefined) return text(sign, here, context);
    context.findings.add('symbol', context.spot, attributeOf(node, 'w:font'));
    return [];
  },
  'w:footnoteReference': noteCall('footnote'),
  'w:endnoteReference': noteCall('endnote'),
  'w:commentReference': comment,
  'w:bookmarkStart': bookmark,
  'w:drawing': drawn,
  'w:pict': drawn,
  'w:object': object,
  'w:ruby': ruby,
  'w:ins': inserted,
  'w:moveTo': inserted,
  'w:del': deleted,
  'w:moveFrom': deleted,
  'w:sdt': control,
  'w:smartTag': inside,
  'w:customXml': inside,
  'w:dir': inside,
  'w:bdo': inside,
  'm:oMath': formula(false),
  'm:oMathPara': formula(true),
  'mc:AlternateContent': alternative,
};
