import remarkGfm from 'remark-gfm';
import remarkMath from 'remark-math';
import type { Preset } from 'unified';
import { admonitionSyntax } from './admonitions.js';
import { sparingAutolinks } from './autolinks.js';
import { componentTags } from './component-tags.js';
import { definitionListSyntax } from './definition-lists.js';
import { directiveSyntax } from './directives.js';
import { dollarBlocks } from './dollar-blocks.js';
import { dollarSyntax } from './dollars.js';
import { fencedDivs } from './fenced-divs.js';
import { scriptSyntax } from './scripts.js';
import { simpleTables } from './simple-tables.js';
import { slashBlocks } from './slash-blocks.js';
import { tagLineSyntax } from './tag-lines.js';
import { texBrackets } from './tex-brackets.js';

/** What the format reads beyond CommonMark, at the level of characters: GFM, mathematics, directives, sub- and superscripts, definition lists. */
export const syntax: Preset = {
  plugins: [
    [remarkGfm, { singleTilde: false }],
    sparingAutolinks,
    [remarkMath, { singleDollarTextMath: false }],
    dollarSyntax,
    dollarBlocks,
    directiveSyntax,
    scriptSyntax,
    definitionListSyntax,
    admonitionSyntax,
    componentTags,
    fencedDivs,
    slashBlocks,
    texBrackets,
    simpleTables,
    tagLineSyntax,
  ],
};
