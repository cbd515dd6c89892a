import { strToU8, zipSync } from 'fflate';

/** What a document of the tests holds beside its text: parts of the package by name, as XML or bytes. */
export type Parts = Readonly<Record<string, string | Uint8Array>>;

/** A package made of its parts. */
export const packed = (parts: Parts): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([name, content]) => [name, typeof content === 'string' ? strToU8(content) : content]),
    ),
  );

/** The smallest PNG: one pixel. */
export const png = Uint8Array.from(
  Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  ),
);

const open = 'http://schemas.openxmlformats.org';
const word = `xmlns:w="${open}/wordprocessingml/2006/main" xmlns:r="${open}/officeDocument/2006/relationships" xmlns:m="${open}/officeDocument/2006/math" xmlns:a="${open}/drawingml/2006/main" xmlns:wp="${open}/drawingml/2006/wordprocessingDrawing" xmlns:mc="${open}/markup-compatibility/2006" xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office"`;

const wordStyles = [
  'Heading1:heading 1',
  'Heading2:heading 2',
  'Title:Title',
  'Subtitle:Subtitle',
  'Quote:Quote',
  'Caption:caption',
  'Verse:Vers',
  'Toc:toc 1',
]
  .map((pair) => pair.split(':'))
  .map(([id, name]) => `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/></w:style>`)
  .join('');

const level = (at: number, format: string): string =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/></w:lvl>`;

/** List 1 is of bullets, list 2 of numbers, then letters. */
const numbering = `<w:numbering ${word}><w:abstractNum w:abstractNumId="0">${level(0, 'bullet')}${level(1, 'bullet')}</w:abstractNum><w:abstractNum w:abstractNumId="1">${level(0, 'decimal')}${level(1, 'lowerLetter')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num></w:numbering>`;

const relation = (id: string, type: string, target: string, mode = ''): string =>
  `<Relationship Id="${id}" Type="${open}/officeDocument/2006/relationships/${type}" Target="${target}"${mode}/>`;

const relations = (...inside: readonly string[]): string =>
  `<Relationships xmlns="${open}/package/2006/relationships">${inside.join('')}</Relationships>`;

/** What a `.docx` of the tests may have beside its body. */
export interface Docx {
  readonly notes?: string;
  readonly comments?: string;
  readonly core?: string;
  /** `id="rId9"`: an address. */
  readonly links?: Readonly<Record<string, string>>;
  readonly pictures?: Readonly<Record<string, string>>;
  readonly parts?: Parts;
}

/** A `.docx` around the XML of its body. */
export function docx(
  body: string,
  { notes = '', comments = '', core = '', links = {}, pictures = {}, parts = {} }: Docx = {},
): Uint8Array {
  const external = ' TargetMode="External"';
  return packed({
    '_rels/.rels': relations(
      relation('rId1', 'officeDocument', 'word/document.xml'),
      `<Relationship Id="rId2" Type="${open}/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/>`,
    ),
    'docProps/core.xml': `<cp:coreProperties xmlns:cp="${open}/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/">${core}</cp:coreProperties>`,
    'word/document.xml': `<w:document ${word}><w:body>${body}</w:body></w:document>`,
    'word/_rels/document.xml.rels': relations(
      relation('s', 'styles', 'styles.xml'),
      relation('n', 'numbering', 'numbering.xml'),
      relation('f', 'footnotes', 'footnotes.xml'),
      relation('c', 'comments', 'comments.xml'),
      ...Object.entries(links).map(([id, target]) => relation(id, 'hyperlink', target, external)),
      ...Object.entries(pictures).map(([id, target]) =>
        relation(id, 'image', target, target.includes(':') ? external : ''),
      ),
    ),
    'word/styles.xml': `<w:styles ${word}>${wordStyles}</w:styles>`,
    'word/numbering.xml': numbering,
    'word/footnotes.xml': `<w:footnotes ${word}>${notes}</w:footnotes>`,
    'word/comments.xml': `<w:comments ${word}>${comments}</w:comments>`,
    ...parts,
  });
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** A run of Word: text, and the names of what is marked on it (`<w:b/>`). */
export const run = (text: string, marks = ''): string =>
  `<w:r><w:rPr>${marks}</w:rPr><w:t xml:space="preserve">${escaped(text)}</w:t></w:r>`;

/** A paragraph of Word: runs, or a text; its style, or properties in XML. */
export const p = (content: string, style = ''): string => {
  const properties = style.startsWith('<') ? style : style && `<w:pStyle w:val="${style}"/>`;
  return `<w:p><w:pPr>${properties}</w:pPr>${content.startsWith('<') ? content : run(content)}</w:p>`;
};

/** An item of a list of Word. */
export const item = (text: string, list: number, depth = 0): string =>
  p(text, `<w:numPr><w:ilvl w:val="${depth}"/><w:numId w:val="${list}"/></w:numPr>`);

const oasis = 'urn:oasis:names:tc:opendocument:xmlns:';
const office = `xmlns:office="${oasis}office:1.0" xmlns:text="${oasis}text:1.0" xmlns:style="${oasis}style:1.0" xmlns:table="${oasis}table:1.0" xmlns:draw="${oasis}drawing:1.0" xmlns:fo="${oasis}xsl-fo-compatible:1.0" xmlns:svg="${oasis}svg-compatible:1.0" xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:meta="${oasis}meta:1.0" xmlns:dc="http://purl.org/dc/elements/1.1/"`;

const odtStyles = `<style:default-style style:family="paragraph"><style:text-properties fo:language="fr" fo:country="FR"/></style:default-style>${['Title', 'Quotations', 'Caption'].map((name) => `<style:style style:name="${name}" style:family="paragraph"/>`).join('')}<style:style style:name="Heading_20_1" style:display-name="Heading 1" style:family="paragraph"/>`;

/** A `.odt` around the XML of its text; `styles` are automatic styles. */
export const odt = (body: string, styles = '', meta = '', parts: Parts = {}): Uint8Array =>
  packed({
    mimetype: 'application/vnd.oasis.opendocument.text',
    'content.xml': `<office:document-content ${office}><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:text>${body}</office:text></office:body></office:document-content>`,
    'styles.xml': `<office:document-styles ${office}><office:styles>${odtStyles}</office:styles></office:document-styles>`,
    'meta.xml': `<office:document-meta ${office}><office:meta>${meta}</office:meta></office:document-meta>`,
    ...parts,
  });
