import type { UiLanguage } from '../../diagnostics/rule.js';
import { someone } from '../../diagnostics/rules/book-model.js';
import { gitName } from '../../system/git-name.js';

/** Who signs a new book: those named on the command line, else whom git knows, else nobody yet. */
export interface Signature {
  readonly names: readonly string[];
  readonly from: 'option' | 'git' | 'nobody';
}

/** @param language Of the name that stands for nobody. */
export const signatureOf = async (given: readonly string[] | undefined, language: UiLanguage): Promise<Signature> => {
  const names = (given ?? []).map((name) => name.trim()).filter((name) => name !== '');
  if (names.length > 0) return { names, from: 'option' };
  const known = await gitName();
  return known === undefined ? { names: [someone(language)], from: 'nobody' } : { names: [known], from: 'git' };
};
