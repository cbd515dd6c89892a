import { Resvg } from '@resvg/resvg-js';
import { describe, expect, it } from 'vitest';
import { cleanSvg } from '../../pipeline/manuscript/clean-svg.js';

const clean = (svg: string): string => new TextDecoder().decode(cleanSvg(new TextEncoder().encode(svg)));
const drawing = (content: string, attributes = ''): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 10 10" ${attributes}>${content}</svg>`;

describe('cleanSvg leaves out', () => {
  it.each([
    ['scripts', '<script>alert(1)</script>', /script|alert/],
    ['scripts behind a prefix', '<svg:script>alert(1)</svg:script>', /script|alert/],
    ['event handlers', '<rect onclick="alert(1)" ONLOAD="x"/>', /onclick|onload|alert/i],
    ['HTML', '<foreignObject><iframe src="file:///etc/passwd"/></foreignObject>', /foreign|iframe|passwd/],
    [
      'animation',
      '<rect><animate attributeName="href" to="javascript:x"/><set to="x"/></rect>',
      /animate|set|javascript/,
    ],
    ['links', '<a xlink:href="javascript:alert(1)" href="https://example.org"><rect/></a>', /javascript|example/],
    [
      'pictures from elsewhere',
      '<image href="https://example.org/a.png"/><image xlink:href="/etc/a.png"/>',
      /example|etc/,
    ],
    ['drawings inside data addresses', '<image href="data:image/svg+xml;base64,PHN2Zz4="/>', /data:/],
    ['pages inside data addresses', '<image href="data:text/html,x"/>', /data:/],
    ['parts of other drawings', '<use href="other.svg#a"/><use xlink:href="https://example.org/#a"/>', /other|example/],
    [
      'references out, in attributes',
      '<rect fill="url(https://example.org/#a)" filter="url(\'b.svg#c\')"/>',
      /example|b\.svg/,
    ],
    ['references out, in styles', '<rect style="fill: URL( https://example.org ); stroke: red"/>', /example/],
    ['escaped references', '<rect style="fill: \\75 rl(https://example.org)"/>', /example/],
    [
      'references out, in style sheets',
      '<style>@import "https://example.org"; a{fill:image-set("b.png")} b{fill:red}</style>',
      /import|example|b\.png/,
    ],
    [
      'fonts from elsewhere',
      '<style>@font-face{font-family:x;src:url(https://example.org)}b{fill:red}</style>',
      /font-face|example/,
    ],
    ['style sheets with escapes', '<style>a{fill:u\\72l(https://example.org)}</style>', /example/],
    [
      'what programs note for themselves',
      '<sodipodi:namedview inkscape:zoom="2"/><g inkscape:label="x"/>',
      /sodipodi|inkscape/,
    ],
    ['comments', '<!-- secret --><rect/>', /secret/],
    ['a base address', '<g xml:base="https://example.org/"><rect/></g>', /example/],
  ])('%s', (_, content, forbidden) => {
    const result = clean(drawing(content));
    expect(result).not.toMatch(forbidden);
    expect(result).toMatch(/^<\?xml version="1\.0" encoding="UTF-8"\?>\n<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
  });

  it('document types, processing instructions and what they bring', () => {
    const result = clean(
      `<?xml version="1.0"?><?xml-stylesheet href="https://example.org"?><!DOCTYPE svg [<!ENTITY x SYSTEM "file:///etc/passwd">]>${drawing('<rect/>')}`,
    );
    expect(result).not.toMatch(/stylesheet|DOCTYPE|ENTITY|passwd/);
  });
});

describe('cleanSvg keeps', () => {
  it.each([
    [
      'shapes, gradients and references inside',
      '<defs><linearGradient id="a"><stop offset="0" stop-color="red"/></linearGradient></defs><rect width="10" height="10" fill="url(#a)"/>',
    ],
    [
      'symbols and their uses',
      '<symbol id="s" viewBox="0 0 1 1"><circle r="1"/></symbol><use href="#s" width="5" height="5"/>',
    ],
    [
      'plain style sheets',
      '<style>.a, .b { fill: #c00 } rect { stroke: url("#g"); }</style><rect class="a" width="4" height="4"/>',
    ],
    [
      'pictures held inside',
      '<image width="1" height="1" href="data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="/>',
    ],
    ['text, in whatever language', '<text x="1" y="9" font-size="4">été<tspan dx="1">漢字</tspan></text>'],
    [
      'filters and masks',
      '<filter id="f"><feGaussianBlur stdDeviation="1"/></filter><mask id="m"><rect width="9" height="9" fill="white"/></mask><rect width="9" height="9" mask="url(#m)" filter="url(#f)"/>',
    ],
  ])('%s: the drawing looks the same', (_, content) => {
    const before = new Resvg(drawing(content)).render().asPng();
    const after = new Resvg(clean(drawing(content))).render().asPng();
    expect(Buffer.compare(before, after)).toBe(0);
  });

  it('what a link held, in a group or in a line of text', () => {
    expect(clean(drawing('<a href="#x"><rect/></a>'))).toContain('<g href="#x"><rect/></g>');
    expect(clean(drawing('<text><a href="https://example.org">mot</a></text>'))).toContain(
      '<text><tspan>mot</tspan></text>',
    );
  });

  it('titles, descriptions and the rights of the drawing', () => {
    const result = clean(
      drawing(
        '<title>Un canard</title><desc>Il nage.</desc><metadata><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><cc:Work rdf:about=""><dc:creator>Ada</dc:creator><cc:license rdf:resource="https://creativecommons.org/licenses/by/4.0/"/></cc:Work></rdf:RDF><evil/></metadata>',
      ),
    );
    expect(result).toContain('<title>Un canard</title><desc>Il nage.</desc>');
    expect(result).toContain('<cc:license rdf:resource="https://creativecommons.org/licenses/by/4.0/"/>');
    expect(result).toContain('xmlns:cc="http://creativecommons.org/ns#"');
    expect(result).not.toContain('evil');
  });

  it('the namespaces that old programs wrote as entities', () => {
    const illustrator = `<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "x.dtd" [ <!-- Adobe's --> <!ENTITY ns_svg "http://www.w3.org/2000/svg"> <!ENTITY bleu '#00f'> ]><svg xmlns="&ns_svg;" viewBox="0 0 1 1"><rect fill="&bleu;" width="1" height="1"/></svg>`;
    expect(clean(illustrator)).toContain('<rect fill="#00f" width="1" height="1"/>');
  });

  it('the letters of a drawing in another encoding', () => {
    const bytes = Uint8Array.from(
      `<?xml version="1.0" encoding="ISO-8859-1"?>${drawing('<text>\xe9t\xe9</text>')}`,
      (c) => c.charCodeAt(0),
    );
    expect(new TextDecoder().decode(cleanSvg(bytes))).toContain('<text>été</text>');
  });

  it('nothing to clean in what it has cleaned', () => {
    const once = clean(
      drawing(
        '<g style="fill:red;stroke:blue"><a href="#x"><text>é &amp; &lt;</text></a></g><style>a{fill:red}</style>',
      ),
    );
    expect(clean(once)).toBe(once);
  });
});

describe('cleanSvg refuses', () => {
  it.each([
    ['what is not well-formed', drawing('<g>')],
    ['an undeclared entity', drawing('&x;')],
    [
      'entities that grow without end',
      `<!DOCTYPE svg [<!ENTITY a "${'x'.repeat(100_000)}">]>${drawing('&a;'.repeat(1000))}`,
    ],
  ])('%s', (_, svg) => {
    expect(() => clean(svg)).toThrow();
  });
});

describe('the identifiers of a drawing', () => {
  it('are valid and unique, and links still lead to them', () => {
    const result = clean(
      drawing(
        '<rect id="Rectangle"/><rect id="Rectangle"/><g id="1. Rows"/><path id="2:a"/><use xlink:href="#2:a" fill="url(#2:a)"/><style>b{fill:url(#2:a)}</style>',
      ),
    );
    expect([...result.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id)).toEqual(['Rectangle', 'id-1.-Rows', 'id-2-a']);
    expect(result).toContain('<use xlink:href="#id-2-a" fill="url(#id-2-a)"/>');
    expect(result).toContain('b { fill:url(#id-2-a) }');
  });
});
