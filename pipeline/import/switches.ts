import type { Marks } from './text-document.js';

/** What one style, or one run, says of the looks of text: what it does not mention is absent. */
export interface Switches {
  bold?: boolean;
  italic?: boolean;
  smallCaps?: boolean;
  strike?: boolean;
  underline?: boolean;
  highlight?: boolean;
  code?: boolean;
  script?: 'sub' | 'super' | 'none';
  lang?: string;
  hidden?: boolean;
  capitals?: boolean;
  coloured?: boolean;
  /** In points. */
  size?: number;
}

/** What is left when styles and direct formatting have spoken, the later over the earlier. */
export const together = (...given: readonly (Switches | undefined)[]): Switches => Object.assign({}, ...given);

const isOn = ['bold', 'italic', 'smallCaps', 'strike', 'underline', 'highlight', 'code'] as const;

/** The marks that a run carries. */
export const toMarks = (switches: Switches, link?: string): Marks => ({
  ...Object.fromEntries(isOn.filter((name) => switches[name]).map((name) => [name, true])),
  ...(switches.script && switches.script !== 'none' && { script: switches.script }),
  ...(switches.lang !== undefined && { lang: switches.lang }),
  ...(link !== undefined && { link }),
});

/** What text looks like that nothing marks: marks of a heading's or a quotation's style are only its looks. */
export const withoutLooks = ({ lang, size, code, hidden }: Switches): Switches => ({
  ...(lang !== undefined && { lang }),
  ...(size !== undefined && { size }),
  ...(code !== undefined && { code }),
  ...(hidden !== undefined && { hidden }),
});
