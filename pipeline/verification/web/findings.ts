import { type Expected, licenseMarks } from '../expected.js';
import type { Fact, Finding } from '../prove.js';
import type { Page } from './page.js';
import type { Statement } from './rdfa.js';
import { valuesAt } from './structured-data.js';

/** What one page says of the record, place by place. The head of a chapter with a credit of its own speaks of the chapter. */
export const pageFindings = (page: Page, expected: Expected): readonly Finding[] => {
  const isOwn = expected.texts.some(({ id }) => id === page.section);
  return [...(isOwn ? [] : headFindings(page, expected)), ...noticeFindings(page), ...dataFindings(page, isOwn)];
};

/** `link` and `meta` of the head. A licence without an address is not a link. */
const headFindings = ({ path, licenseLinks, metas }: Page, { rights }: Expected): readonly Finding[] => {
  const meta = (fact: Fact, name: string): Finding =>
    finding(fact, `${path} meta[name=${name}]`, metas.get(name) ?? []);
  const isLinked = licenseMarks(rights.license).every((mark) => /^https?:/.test(mark));
  return [
    ...(isLinked ? [finding('license', `${path} link[rel=license]`, licenseLinks)] : []),
    meta('license', 'DCTERMS.license'),
    meta('holder', 'DCTERMS.rightsHolder'),
    meta('year', 'DCTERMS.dateCopyrighted'),
    { ...meta('notice', 'DCTERMS.rights'), within: true },
  ];
};

/** The notice that readers see, by its RDFa. */
const noticeFindings = ({ path, statements: said }: Page): readonly Finding[] => {
  // The work is what the statement on its holder is about; pictures have subjects of their own.
  const subject = said.find(({ property }) => property === 'dct:rightsHolder')?.subject;
  const about = said.filter((statement) => statement.subject === subject);
  const rdfa = (fact: Fact, property: string): Finding =>
    finding(fact, `${path} [property=${property}]`, valuesOf(about, property));
  return [
    rdfa('title', 'dct:title'),
    rdfa('attribution', 'cc:attributionName'),
    rdfa('holder', 'dct:rightsHolder'),
    rdfa('year', 'dct:dateCopyrighted'),
    { ...rdfa('notice', 'dct:rights'), within: true },
    ...(valuesOf(about, 'license').length > 0
      ? [finding('license', `${path} a[rel=license]`, valuesOf(about, 'license'))]
      : []),
  ];
};

/** The first thing of the JSON-LD: the book, or the chapter that is part of it. */
const dataFindings = ({ path: file, things }: Page, isOwn: boolean): readonly Finding[] => {
  const [thing = {}] = things;
  const book = typeof thing['isPartOf'] === 'object' && thing['@type'] !== 'Book' ? ['isPartOf'] : [];
  const rights = isOwn ? book : [];
  const data = (fact: Fact, ...path: readonly string[]): Finding =>
    finding(fact, `${file} JSON-LD ${path.join('.')}`, valuesAt(thing, ...path));
  return [
    data('title', ...book, 'name'),
    data('language', ...book, 'inLanguage'),
    data('license', ...rights, 'license'),
    data('holder', ...rights, 'copyrightHolder', 'name'),
    data('year', ...rights, 'copyrightYear'),
    data('attribution', ...rights, 'creditText'),
    { ...data('notice', ...rights, 'copyrightNotice'), within: true },
  ];
};

const valuesOf = (said: readonly Statement[], wanted: string): readonly string[] =>
  said.flatMap(({ property, value }) => (property === wanted ? [value] : []));

const finding = (fact: Fact, where: string, values: readonly string[]): Finding => ({ fact, where, values });
