import type { Element } from 'xast';
import { creditValue, type Fact, type Finding, textCreditValue } from '../prove.js';
import { textOf } from '../text.js';
import type { OpenedPublication } from './publication.js';
import { attribute, elements, hasToken } from './select.js';

/** What a publication says of its rights: as data in the package document, and in words on the imprint. */
export const recordFindings = (publication: OpenedPublication): readonly Finding[] => [
  ...packageFindings(publication),
  ...imprintFindings(publication),
];

type Package = OpenedPublication['package'];

const packageFindings = (publication: OpenedPublication): readonly Finding[] => {
  const { package: root, packagePath } = publication;
  const metas = elements(root, 'meta');
  const about = (property: string): readonly string[] =>
    metas.filter((meta) => isAbout(meta, property, undefined)).map(text);
  const at = (fact: Fact, selector: string, values: readonly string[]): Finding => ({
    fact,
    where: `${packagePath} ${selector}`,
    values,
  });
  const property = (fact: Fact, name: string): Finding => at(fact, `meta[property=${name}]`, about(name));
  // A licence without an address cannot be a link: it is told by its identifier only.
  const unaddressed = about('dcterms:license').filter((mark) => !/^https?:/.test(mark));
  return [
    at('title', 'dc:title', mainTitle(elements(root, 'dc:title'), metas)),
    at('language', 'dc:language', elements(root, 'dc:language').slice(0, 1).map(text)),
    property('license', 'dcterms:license'),
    at('license', 'link[rel=cc:license]', [...licenseLinks(root, undefined), ...unaddressed]),
    property('holder', 'dcterms:rightsHolder'),
    property('year', 'dcterms:dateCopyrighted'),
    property('attribution', 'cc:attributionName'),
    at('notice', 'dc:rights', elements(root, 'dc:rights').map(text)),
    at(
      'credit',
      'link[rel=cc:license][refines]',
      credits(root, (item) => isPicture(item) && !isCover(item)),
    ),
    at('text credit', 'link[rel=cc:license][refines]', textCredits(publication)),
  ];
};

const text = (element: Element): string => textOf(element).trim();

const isAbout = (element: Element, property: string, refines: string | undefined): boolean =>
  attribute(element, 'property') === property && attribute(element, 'refines') === refines;

const mainTitle = (titles: readonly Element[], metas: readonly Element[]): readonly string[] => {
  const main = titles.find((title) =>
    metas.some((meta) => isAbout(meta, 'title-type', `#${attribute(title, 'id')}`) && text(meta) === 'main'),
  );
  return [main ?? titles[0]].flatMap((title) => (title ? [text(title)] : []));
};

const licenseLinks = (root: Package, refines: string | undefined): readonly string[] =>
  elements(root, 'link')
    .filter((link) => attribute(link, 'rel') === 'cc:license' && attribute(link, 'refines') === refines)
    .flatMap((link) => attribute(link, 'href') ?? []);

/** Of the items of the manifest that name whom to attribute them to: who, and under which licences. */
const credits = (root: Package, isMeant: (item: Element) => boolean): readonly string[] =>
  elements(root, 'item')
    .filter(isMeant)
    .flatMap((item) => {
      const credit = creditOf(root, `#${attribute(item, 'id')}`);
      return credit ? [creditValue(credit.author, credit.licenses)] : [];
    });

/** Whom what is refined must be attributed to, and under which licences. */
const creditOf = (root: Package, refines: string) => {
  const metas = elements(root, 'meta');
  const author = metas.find((meta) => isAbout(meta, 'cc:attributionName', refines));
  const others = metas.filter((meta) => isAbout(meta, 'dcterms:license', refines)).map(text);
  return author && { author: text(author), licenses: [...licenseLinks(root, refines), ...others] };
};

/** The credits of chapters, which refine their items, and of passages, which refine their address in a content document. */
const textCredits = ({ package: root, manifest, spine }: OpenedPublication): readonly string[] => {
  const sections = sectionsByPath(spine);
  const chapters = manifest.map(({ id, path }) => ({ refines: `#${id}`, id: sections.get(path) }));
  const passages = elements(root, 'meta')
    .map((meta) => attribute(meta, 'refines') ?? '')
    .filter((refines) => refines.indexOf('#') > 0)
    .map((refines) => ({ refines, id: refines.replace(/^.*#/, '') }));
  const values = [...chapters, ...passages].flatMap(({ refines, id }) => {
    const credit = id === undefined ? undefined : creditOf(root, refines);
    return credit && id !== undefined ? [textCreditValue(id, credit.author, credit.licenses)] : [];
  });
  return [...new Set(values)];
};

/** Id of the section that each content document holds, or goes on with. */
const sectionsByPath = (spine: OpenedPublication['spine']): ReadonlyMap<string, string> => {
  const found = new Map<string, string>();
  let current = '';
  for (const { path, tree } of spine) {
    const [section] = elements(tree, 'section');
    current = attribute(section, 'id') ?? current;
    found.set(path, current);
  }
  return found;
};

const isPicture = (item: Element): boolean => attribute(item, 'media-type')?.startsWith('image/') ?? false;

const isCover = (item: Element): boolean => hasToken(item, 'properties', 'cover-image');

/** Whom the cover's picture is attributed to; nothing when it is the book's own. */
export const coverCredit = ({ package: root }: OpenedPublication): string | undefined => credits(root, isCover)[0];

/** An imprint that the author wrote instead is the author's business: only the generated one is known. */
const imprintFindings = ({ spine }: OpenedPublication): readonly Finding[] =>
  spine.flatMap(({ path, tree }) =>
    elements(tree, 'section')
      .filter((section) => hasToken(section, 'epub:type', 'copyright-page'))
      .flatMap((section) => [...copyrightLine(section, path), ...licenceBox(section, path)]),
  );

const copyrightLine = (section: Element, path: string): readonly Finding[] =>
  elements(section, 'p')
    .filter((paragraph) => hasToken(paragraph, 'class', 'copyright'))
    .flatMap((paragraph) =>
      (['holder', 'year'] as const).map(
        (fact): Finding => ({ fact, where: `${path} p.copyright`, values: [text(paragraph)], within: true }),
      ),
    );

const licenceBox = (section: Element, path: string): readonly Finding[] => {
  const links = elements(section, 'a').filter((link) => hasToken(link, 'rel', 'license'));
  const values = links.flatMap((link) => attribute(link, 'href') ?? []);
  return values.length > 0 ? [{ fact: 'license', where: `${path} a[rel=license]`, values }] : [];
};

/** What the publication says of its state: `Draft`, or nothing. */
export const workStatus = ({ package: root }: OpenedPublication): string | undefined => {
  const status = elements(root, 'meta').find((meta) => isAbout(meta, 'schema:creativeWorkStatus', undefined));
  return status && text(status);
};

/** Whether the publication says that it is another form of one: the edition for old reading systems does. */
export const isFormOfAnother = ({ package: root }: OpenedPublication): boolean =>
  elements(root, 'meta').some((meta) => isAbout(meta, 'dcterms:isFormatOf', undefined));
