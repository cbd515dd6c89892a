import type { Element } from 'xast';

const office = 'urn:oasis:names:tc:opendocument:xmlns:';
const compatible = `${office}xsl-fo-compatible:1.0`;
const open = 'http://schemas.openxmlformats.org/';
const strict = 'http://purl.oclc.org/ooxml/';

/** The prefix by which the handlers know each namespace. MathML has none. */
const prefixes: ReadonlyMap<string, string> = new Map([
  [`${open}wordprocessingml/2006/main`, 'w'],
  [`${strict}wordprocessingml/main`, 'w'],
  [`${open}officeDocument/2006/relationships`, 'r'],
  [`${strict}officeDocument/relationships`, 'r'],
  [`${open}officeDocument/2006/math`, 'm'],
  [`${strict}officeDocument/math`, 'm'],
  [`${open}drawingml/2006/main`, 'a'],
  [`${strict}drawingml/main`, 'a'],
  [`${open}drawingml/2006/wordprocessingDrawing`, 'wp'],
  [`${strict}drawingml/wordprocessingDrawing`, 'wp'],
  [`${open}markup-compatibility/2006`, 'mc'],
  [`${open}package/2006/metadata/core-properties`, 'cp'],
  ['http://purl.org/dc/elements/1.1/', 'dc'],
  ['http://purl.org/dc/terms/', 'dcterms'],
  ['urn:schemas-microsoft-com:vml', 'v'],
  ['urn:schemas-microsoft-com:office:office', 'o'],
  ['http://schemas.microsoft.com/office/drawing/2016/SVG/main', 'asvg'],
  ['http://schemas.microsoft.com/office/drawing/2017/decorative', 'adec'],
  [`${office}office:1.0`, 'office'],
  [`${office}text:1.0`, 'text'],
  [`${office}style:1.0`, 'style'],
  [`${office}table:1.0`, 'table'],
  [`${office}drawing:1.0`, 'draw'],
  [`${office}meta:1.0`, 'meta'],
  [`${office}manifest:1.0`, 'manifest'],
  [`${office}svg-compatible:1.0`, 'svg'],
  ['urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0', 'loext'],
  [compatible, 'fo'],
  ['http://www.w3.org/1999/xlink', 'xlink'],
  ['http://www.w3.org/1998/Math/MathML', ''],
]);

type Scope = ReadonlyMap<string, string>;

/** Gives elements and attributes the prefixes that the handlers know, whatever the file calls its namespaces. */
export function usualPrefixes(node: Element, outer: Scope = new Map()): void {
  const declared = Object.entries(node.attributes).filter(([name]) => name === 'xmlns' || name.startsWith('xmlns:'));
  const scope = declared.length > 0 ? declare(outer, declared) : outer;
  node.name = rename(node.name, scope, true);
  for (const [name, value] of Object.entries(node.attributes)) {
    const renamed = rename(name, scope, false);
    if (renamed === name) continue;
    delete node.attributes[name];
    node.attributes[renamed] = value;
  }
  for (const child of node.children) if (child.type === 'element') usualPrefixes(child, scope);
}

/** Written prefix → usual one; the default namespace is ''. */
function declare(outer: Scope, declared: readonly [string, string | null | undefined][]): Scope {
  const scope = new Map(outer);
  for (const [name, value] of declared) {
    const usual = prefixes.get(value ?? '');
    if (usual !== undefined) scope.set(name.slice('xmlns:'.length), usual);
    else scope.delete(name.slice('xmlns:'.length));
  }
  return scope;
}

function rename(name: string, scope: Scope, isElement: boolean): string {
  const colon = name.indexOf(':');
  if (colon < 0 && !isElement) return name;
  const usual = scope.get(colon < 0 ? '' : name.slice(0, colon));
  if (usual === undefined) return name;
  const local = name.slice(colon + 1);
  return usual === '' ? local : `${usual}:${local}`;
}
