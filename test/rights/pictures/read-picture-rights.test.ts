import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { parseLicense } from '../../../pipeline/rights/parse-license.js';
import { readPictureRights, stampPicture } from '../../../pipeline/rights/pictures/stamp-picture.js';

const rdf = 'xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"';

const blank = () => sharp({ create: { width: 2, height: 2, channels: 3, background: '#fff' } });

const jpegWith = async (description: string): Promise<Uint8Array> =>
  blank()
    .withXmp(`<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF ${rdf}>${description}</rdf:RDF></x:xmpmeta>`)
    .jpeg()
    .toBuffer();

const svgWith = (metadata: string): Uint8Array =>
  new TextEncoder().encode(
    `<?xml version="1.0" encoding="UTF-8" standalone="no"?>\n<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"><metadata>${metadata}</metadata><rect width="1" height="1"/></svg>`,
  );

describe('readPictureRights', () => {
  it('reads properties written as attributes, under whatever prefixes', async () => {
    const picture = await jpegWith(
      `<rdf:Description rdf:about="" xmlns:a="http://purl.org/dc/elements/1.1/" xmlns:b="http://creativecommons.org/ns#" a:source="https://exemple.org/photo" b:license="https://creativecommons.org/licenses/by/4.0/" b:attributionName="Ada Field"/>`,
    );
    expect(readPictureRights(picture, 'image/jpeg')).toEqual({
      creator: 'Ada Field',
      source: 'https://exemple.org/photo',
      license: 'https://creativecommons.org/licenses/by/4.0/',
    });
  });

  it('reads alternatives and lists, over several descriptions', async () => {
    const picture = await jpegWith(
      `<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/">
        <dc:title><rdf:Alt><rdf:li xml:lang="en">The harbour</rdf:li><rdf:li xml:lang="x-default">Le port</rdf:li></rdf:Alt></dc:title>
        <dc:creator><rdf:Seq><rdf:li>Ada Field</rdf:li><rdf:li>Atelier du Canal</rdf:li></rdf:Seq></dc:creator>
      </rdf:Description>
      <rdf:Description rdf:about="" xmlns:xmpRights="http://ns.adobe.com/xap/1.0/rights/">
        <xmpRights:UsageTerms><rdf:Alt><rdf:li xml:lang="x-default">This work is licensed under &lt;a href="http://creativecommons.org/licenses/by-sa/3.0/deed.en"&gt;CC BY-SA&lt;/a&gt;.</rdf:li></rdf:Alt></xmpRights:UsageTerms>
      </rdf:Description>`,
    );
    expect(readPictureRights(picture, 'image/jpeg')).toMatchObject({
      title: 'Le port',
      creator: 'Ada Field, Atelier du Canal',
      license: 'http://creativecommons.org/licenses/by-sa/3.0/deed.en',
    });
  });

  it('takes a web statement for the licence when it is a licence’s address, and no other page', async () => {
    const stating = (page: string) =>
      jpegWith(
        `<rdf:Description rdf:about="" xmlns:r="http://ns.adobe.com/xap/1.0/rights/"><r:WebStatement>${page}</r:WebStatement></rdf:Description>`,
      );
    const license = 'https://creativecommons.org/publicdomain/zero/1.0/';
    expect(readPictureRights(await stating(license), 'image/jpeg')?.license).toBe(license);
    expect(readPictureRights(await stating('https://exemple.org/droits'), 'image/jpeg')).toEqual({
      webStatement: 'https://exemple.org/droits',
    });
  });

  it('takes no instructions of an agency for a change, and no path of a disk for a source', async () => {
    const picture = await jpegWith(
      `<rdf:Description rdf:about="" xmlns:p="http://ns.adobe.com/photoshop/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/" p:Instructions="Embargo: 12 May" dc:source="C:\\Users\\ada\\secret.psd"/>`,
    );
    expect(readPictureRights(picture, 'image/jpeg')).toBeUndefined();
  });

  it('reads a drawing as Inkscape writes it', () => {
    const picture = svgWith(
      `<rdf:RDF ${rdf} xmlns:cc="http://web.resource.org/cc/" xmlns:dc="http://purl.org/dc/elements/1.1/">
        <cc:Work rdf:about="">
          <dc:format>image/svg+xml</dc:format><dc:title>Le canard</dc:title>
          <dc:creator><cc:Agent><dc:title>David Revoy</dc:title></cc:Agent></dc:creator>
          <cc:license rdf:resource="http://creativecommons.org/licenses/by/4.0/"/>
        </cc:Work>
        <cc:License rdf:about="http://creativecommons.org/licenses/by/4.0/"><cc:permits rdf:resource="http://creativecommons.org/ns#Reproduction"/></cc:License>
      </rdf:RDF>`,
    );
    expect(readPictureRights(picture, 'image/svg+xml')).toEqual({
      title: 'Le canard',
      creator: 'David Revoy',
      license: 'http://creativecommons.org/licenses/by/4.0/',
    });
  });

  it('falls back on what cameras and older programs wrote', async () => {
    const camera = await blank()
      .withExif({ IFD0: { Artist: 'Ana', Copyright: '2020 Ana' } })
      .jpeg()
      .toBuffer();
    expect(readPictureRights(camera, 'image/jpeg')).toEqual({ creator: 'Ana', rights: '2020 Ana' });
    const dataset = (number: number, value: string, record = 2) =>
      Buffer.concat([Buffer.from([0x1c, record, number, 0, Buffer.byteLength(value)]), Buffer.from(value)]);
    const iim = Buffer.concat([
      dataset(5, 'Envoi', 1),
      dataset(5, 'Le port'),
      dataset(80, 'Élodie'),
      dataset(116, '© Élodie'),
    ]);
    const resource = Buffer.concat([
      Buffer.from('Photoshop 3.0\0', 'latin1'),
      Buffer.from('8BIM\x04\x25\0\0\0\0\0\x02ab', 'latin1'),
      Buffer.from('8BIM\x04\x04\0\0\0\0\0', 'latin1'),
      Buffer.from([iim.length]),
      iim,
    ]);
    const segment = Buffer.concat([Buffer.from([0xff, 0xed, 0, resource.length + 2]), resource]);
    const press = Buffer.concat([camera.subarray(0, 2), segment, camera.subarray(2)]);
    expect(readPictureRights(press, 'image/jpeg')).toEqual({ title: 'Le port', creator: 'Élodie', rights: '© Élodie' });
  });

  it('says nothing of pictures that say nothing, or nothing readable', async () => {
    expect(readPictureRights(await blank().png().toBuffer(), 'image/png')).toBeUndefined();
    expect(readPictureRights(await jpegWith('<rdf:Description'), 'image/jpeg')).toBeUndefined();
    const deep = `${'<g>'.repeat(50_000)}${'</g>'.repeat(50_000)}`;
    expect(readPictureRights(svgWith(`<rdf:RDF ${rdf}>${deep}</rdf:RDF>`), 'image/svg+xml')).toBeUndefined();
    expect(readPictureRights(new Uint8Array([1, 2, 3]), 'image/webp')).toBeUndefined();
  });
});

describe('a drawing', () => {
  it('keeps its text outside the metadata, to the byte', () => {
    const license = parseLicense('CC0-1.0');
    if (!license) throw new Error('CC0');
    const text =
      '\uFEFF<?xml version="1.0"?>\r\n<!-- é -->\r\n<s:svg xmlns:s="http://www.w3.org/2000/svg">\r\n <s:g/>\r\n</s:svg>\r\n<!-- fin -->';
    const stamped = new TextDecoder('utf-8', { ignoreBOM: true }).decode(
      stampPicture(new TextEncoder().encode(text), 'image/svg+xml', { author: 'Ada 🦆', license }).bytes,
    );
    expect(stamped.replace(/<s:metadata>.*<\/s:metadata>/, '')).toBe(text);
    expect(stamped).toMatch(/<s:g\/>\r\n<s:metadata>.*Ada 🦆.*<\/s:metadata><\/s:svg>/);
  });
});
