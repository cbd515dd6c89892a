import type { YAMLError } from 'yaml';

/** What each kind of YAML error is to an author; the other kinds are `yaml-syntax`. */
const problems = {
  BAD_DQ_ESCAPE: 'yaml-escape',
  BAD_INDENT: 'yaml-indent',
  BAD_SCALAR_START: 'yaml-special-character',
  BLOCK_AS_IMPLICIT_KEY: 'yaml-colon',
  BLOCK_IN_FLOW: 'yaml-indent',
  DUPLICATE_KEY: 'yaml-duplicate-key',
  MISSING_CHAR: 'yaml-unclosed',
  MULTILINE_IMPLICIT_KEY: 'yaml-missing-colon',
  RESOURCE_EXHAUSTION: 'yaml-too-deep',
  TAB_AS_INDENT: 'yaml-tab',
} as const;

type Problem = (typeof problems)[keyof typeof problems] | 'yaml-after-value' | 'yaml-syntax';

/** The parser has one code for several things that authors tell apart; its English sentence says which one it is. */
const finer: readonly (readonly [RegExp, Problem])[] = [
  [/at node end/, 'yaml-after-value'],
  [/end with a [\]}]/, 'yaml-unclosed'],
  [/Implicit map keys need/, 'yaml-missing-colon'],
  [/block sequence may not/i, 'yaml-indent'],
];

/** The rule under which an error of the YAML parser is told. */
export const yamlProblem = ({ code, message }: YAMLError): Problem =>
  finer.find(([sentence]) => sentence.test(message))?.[1] ??
  (code in problems ? problems[code as keyof typeof problems] : 'yaml-syntax');
