import type { Rule } from './passage.js';
import { replace } from './rule.js';

/** Three full stops or more, close or spaced, are an ellipsis; not in paths (`../..`). */
export const ellipsis: readonly Rule[] = [
  replace(/(?<![./\\])(?:\.{3,}|\.(?:[ \u00a0\u202f]\.){2,})(?![./\\])/gu, '…'),
  replace(/…[.…]+/gu, '…'),
];
