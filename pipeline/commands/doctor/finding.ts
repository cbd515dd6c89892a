import type { Context } from '../context.js';
import type { DoctorWords } from './words.js';

/** What is looked at, in the order in which it is told. */
export const subjects = [
  'program',
  'node',
  'configuration',
  'themes',
  'browser',
  'text',
  'books',
  'output',
  'cache',
  'leftovers',
  'fonts',
  'checkers',
] as const;

export type Subject = (typeof subjects)[number];

/** What was found of one subject. */
export interface Finding {
  readonly subject: Subject;
  /** `attention`: all can be done, or nearly; `missing`: what is needed is not there. */
  readonly state: 'works' | 'attention' | 'missing';
  readonly says: string;
  readonly remedy?: string;
}

/** What a check works with. */
export interface Examined {
  readonly context: Context;
  readonly words: DoctorWords;
}
