import { findLicense } from '../licenses.js';
import type { Attribution, LicenseExpression, RightsRecord } from '../rights.js';
import type { Properties, PropertyName } from './rdf.js';
import type { XmpProperties, XmpValue } from './xmp-packet.js';

/** What a picture says of its own rights. `license` is what `parseLicense` reads: an address or an SPDX expression. */
export interface PictureRights {
  readonly title?: string;
  readonly creator?: string;
  /** Where the name of the creator leads. */
  readonly creatorUrl?: string;
  /** Where the picture was found, or the book that it belongs to. */
  readonly source?: string;
  readonly license?: string;
  /** Copyright notice. */
  readonly rights?: string;
  /** The licence in words. */
  readonly usageTerms?: string;
  /** Page that says the rights. */
  readonly webStatement?: string;
  readonly changes?: string;
}

type Field = keyof PictureRights;

const fields: readonly Field[] = [
  'title',
  'creator',
  'creatorUrl',
  'source',
  'license',
  'rights',
  'usageTerms',
  'webStatement',
  'changes',
];

/** White space, and what no XML file can hold (XML 1.0, § 2.2) or nobody means: controls, lone surrogates, noncharacters. */
const notText = /[\s\p{Cc}\p{Cs}\uFFFE\uFFFF]+/gu;

/** Only the fields that say something, as they can be written; undefined when none does. */
export const definedRights = (
  rights: Readonly<Partial<Record<Field, string | undefined>>>,
): PictureRights | undefined => {
  const said = fields.flatMap((field) => {
    const value = rights[field]?.replace(notText, ' ').trim();
    return value ? [[field, value] as const] : [];
  });
  return said.length > 0 ? Object.fromEntries(said) : undefined;
};

/** An address where one licence has one; any other licence is told by its SPDX expression. */
const licenseMark = ({ expression, licenses }: LicenseExpression): string =>
  (licenses.length === 1 && expression === licenses[0].id && licenses[0].uri) || expression;

const usageTerms = ({ expression, licenses }: LicenseExpression): string => {
  const names = licenses.map(({ shortName, name, uri }) =>
    [`${shortName} (${name.en})`, uri].filter(Boolean).join(': '),
  );
  return licenses.length === 1 ? names.join('') : `${expression}. ${names.join('; ')}`;
};

const isRecord = (item: Attribution | RightsRecord): item is RightsRecord => 'notice' in item;

/** What a copy of a picture must say: the credit of somebody else's, or the book's own record. */
export const rightsOf = (item: Attribution | RightsRecord): PictureRights => {
  const license = { license: licenseMark(item.license), usageTerms: usageTerms(item.license) };
  const address = item.license.licenses[0].uri;
  const said = isRecord(item)
    ? {
        creator: item.attributionName,
        creatorUrl: item.attributionUrl,
        rights: item.notice,
        webStatement: item.attributionUrl ?? address,
      }
    : {
        title: item.title,
        creator: item.author,
        creatorUrl: item.authorUrl ?? item.source,
        source: item.source,
        rights: [item.author, item.license.licenses.map(({ shortName }) => shortName).join(', ')].join(', '),
        webStatement: item.source ?? address,
        changes: item.changes,
      };
  return definedRights({ ...said, ...license }) ?? {};
};

/** Marks what was changed among the instructions, so that nobody else's are taken for it. */
const changesMark = 'Changes: ';

const isAddress = (text: string): boolean => /^https?:\/\/\S+$/.test(text);

/** `False` says that there is no copyright in it (XMP rights management schema): the public domain and nothing else. */
const isMarked = (license: string | undefined): boolean =>
  !(license && findLicense(license)?.kind.startsWith('public-domain'));

const forEveryone = (text: string): XmpValue => ({ alt: { 'x-default': text } });

/** The rights as XMP properties: Dublin Core, XMP rights management, ccREL; SPDX where a licence has no address. */
export const toXmp = (rights: PictureRights): XmpProperties => {
  const { title, creator, creatorUrl, source, license, changes, webStatement } = rights;
  const entries: readonly (readonly [PropertyName, XmpValue | undefined])[] = [
    ['dc:title', title && forEveryone(title)],
    ['dc:creator', creator ? { seq: [creator] } : undefined],
    ['dc:rights', rights.rights && forEveryone(rights.rights)],
    ['dc:source', source],
    ['xmpRights:Marked', isMarked(license) ? 'True' : 'False'],
    ['xmpRights:WebStatement', webStatement],
    ['xmpRights:UsageTerms', rights.usageTerms && forEveryone(rights.usageTerms)],
    [license && isAddress(license) ? 'cc:license' : 'spdx:licenseDeclared', licenseValue(license)],
    ['cc:attributionName', creator],
    ['cc:attributionURL', creatorUrl && { uri: creatorUrl }],
    ['photoshop:Instructions', changes && `${changesMark}${changes}`],
  ];
  return entries.flatMap(([name, value]) => (value ? [[name, value] as const] : []));
};

const licenseValue = (license: string | undefined): XmpValue | undefined =>
  license && isAddress(license) ? { uri: license } : license;

/** A path on somebody's disk is nobody's business, and no source. */
const publicSource = (source: string | undefined): string | undefined =>
  source && !/^(?:file:|[a-z]:[\\/]|[\\/~])/i.test(source) ? source : undefined;

/** Sentences often give the licence by its address only. */
const licenseIn = (text: string | undefined): string | undefined =>
  text?.match(/https?:\/\/[^\s<>()"']+/g)?.find((address) => findLicense(address));

/** Reads the rights out of XMP or a drawing's RDF; undefined when they say nothing. */
export const fromXmp = (properties: Properties): PictureRights | undefined => {
  const text = (name: PropertyName): string | undefined => properties.get(name)?.join(', ');
  const webStatement = text('xmpRights:WebStatement');
  const rights = text('dc:rights');
  const terms = text('xmpRights:UsageTerms');
  const instructions = text('photoshop:Instructions');
  return definedRights({
    title: text('dc:title'),
    creator: text('cc:attributionName') ?? text('dc:creator'),
    creatorUrl: text('cc:attributionURL'),
    source: publicSource(text('dc:source')),
    license:
      properties.get('cc:license')?.[0] ??
      text('spdx:licenseDeclared') ??
      licenseIn(webStatement) ??
      licenseIn(terms) ??
      licenseIn(rights),
    rights,
    usageTerms: terms,
    webStatement,
    changes: instructions?.startsWith(changesMark) ? instructions.slice(changesMark.length) : undefined,
  });
};
