import { foldExpression } from '../fold-expression.js';
import type { License, LicenseExpression } from '../rights.js';
import { adaptability } from './adaptation.js';
import { type Outcome, type VerdictRule, type VerdictRuleId, verdictRules } from './verdict-rules.js';

/**
 * What an item does in the book. `merged-text` is text fused with the book's own; `original` the work of which the whole
 * book is a translation or an adaptation.
 */
export type Role = 'illustration' | 'cover' | 'quotation' | 'merged-text' | 'original' | 'font';
export const roles: readonly Role[] = ['illustration', 'cover', 'quotation', 'merged-text', 'original', 'font'];

/** An item that somebody else made, and how the book uses it. */
export interface ItemUse {
  /** Undefined when nobody knows. */
  readonly license: LicenseExpression | undefined;
  readonly role: Role;
  /** Cropped, recoloured, cut, translated. A change of size or of file format is no change. */
  readonly changed: boolean;
  /** What its owner has agreed to, in words. */
  readonly permission?: string;
  /** French law's exception for short quotations. */
  readonly exception?: 'citation';
  readonly source?: string;
}

/** What is decided of an item, and why. */
export type Verdict = {
  [Id in VerdictRuleId]: VerdictRule & { readonly rule: Id; readonly outcome: (typeof verdictRules)[Id]['outcome'] };
}[VerdictRuleId];

const severity: Readonly<Record<Outcome, number>> = { ok: 0, mark: 1, 'permission-needed': 2, forbidden: 3 };

// The compiler cannot see that the rule and what stands under it go together.
const verdict = (rule: VerdictRuleId): Verdict => ({ rule, ...verdictRules[rule] }) as Verdict;
const milder = (a: Verdict, b: Verdict): Verdict => (severity[b.outcome] < severity[a.outcome] ? b : a);
const harder = (a: Verdict, b: Verdict): Verdict => (severity[b.outcome] > severity[a.outcome] ? b : a);

/** A licence that reserves commercial use to its owner, of which that much is known. */
const reservesCommerce = ({ kind, uri, properties }: License): boolean =>
  kind === 'license' && uri !== undefined && properties.nonCommercial;

const judgeFont = (font: License, exception: string | undefined, book: License): VerdictRuleId => {
  const isSpreading = /^A?GPL-/.test(font.id) && exception !== 'Font-exception-2.0';
  return isSpreading && adaptability(font, book) === 'no' ? 'font-copyleft' : 'font-embedded';
};

const judgeAdaptation = (item: License, book: License): VerdictRuleId => {
  if (item.id === book.id) return 'same-license';
  const able = adaptability(item, book);
  return able === 'yes' ? 'adapted' : able === 'marked' ? 'adapted-marked' : 'share-alike';
};

/** One licence of the item against one of the book. */
const judgePair = (
  item: License,
  exception: string | undefined,
  book: License,
  { role, changed }: ItemUse,
): VerdictRuleId => {
  const isAdapted = changed || role === 'merged-text' || role === 'original';
  if (item.kind === 'all-rights-reserved') return 'all-rights-reserved';
  if (item.kind !== 'license') return 'public-domain';
  // Of a `LicenseRef-…` of the author's own, nothing is known but its name.
  if (item.uri === undefined) return item.id === book.id ? 'same-license' : 'license-unlisted';
  // An edition carries a subset of a font: a changed copy.
  if (item.properties.noDerivatives && (isAdapted || role === 'font')) return 'no-derivatives';
  if (item.properties.nonCommercial && !reservesCommerce(book)) return 'non-commercial';
  if (role === 'font') return judgeFont(item, exception, book);
  if (isAdapted) return judgeAdaptation(item, book);
  return item.id === book.id ? 'same-license' : 'kept-apart';
};

/**
 * Whether an item may go into a book, and on what terms (rights.md). Where the item is offered under one licence `OR`
 * another, the one that suits is taken; `AND`, or several licences of the book, must all allow it. This helps an editor
 * to see; it is no legal advice.
 */
export const judge = (book: LicenseExpression, use: ItemUse): Verdict => {
  if (use.role === 'quotation' && use.exception === 'citation') {
    return verdict(use.source === undefined ? 'quotation-without-source' : 'short-quotation');
  }
  if (!use.license) return verdict('license-not-known');
  const found = foldExpression(use.license, {
    license: (item, exception) =>
      book.licenses.map((each) => verdict(judgePair(item, exception, each, use))).reduce(harder),
    or: milder,
    and: harder,
  });
  const isRefused = severity[found.outcome] >= severity['permission-needed'];
  return isRefused && use.permission !== undefined ? verdict('permission-recorded') : found;
};
