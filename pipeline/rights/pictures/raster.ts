import { readExif, writeExif } from './exif.js';
import { readIptc } from './iptc.js';
import type { PictureRights } from './picture-rights.js';
import { definedRights, fromXmp, toXmp } from './picture-rights.js';
import { readXmpPacket, writeXmpPacket } from './xmp-packet.js';

/** The metadata of a picture file, each as its format holds it, without envelopes. */
export interface Metadata {
  readonly xmp?: string;
  /** TIFF structure. */
  readonly exif?: Uint8Array;
  /** Photoshop image resources. */
  readonly iptc?: Uint8Array;
  /** Texts under PNG's own keywords: `Author`, `Copyright`. */
  readonly texts?: ReadonlyMap<string, string>;
}

/** A picture file taken apart. */
export interface Container {
  readonly metadata: Metadata;
  /**
   * The same picture with this metadata and no other: what decoders need for its pixels and its colours is copied byte
   * by byte. Undefined when the format has no room for it.
   */
  rebuild(metadata: Pick<Metadata, 'xmp' | 'exif'>): Uint8Array | undefined;
}

/** A picture's rights, and the picture with other ones. */
export interface RightsCarrier {
  readonly rights: PictureRights | undefined;
  /** A copy that says these rights, without private data; undefined when the format has no room for them. */
  withRights(rights: PictureRights | undefined): Uint8Array | undefined;
}

/** XMP before IPTC before EXIF, as the Metadata Working Group has it for what programs wrote at different times. */
const readRights = ({ xmp, exif, iptc, texts }: Metadata): PictureRights | undefined => {
  const properties = xmp === undefined ? undefined : readXmpPacket(xmp);
  const photoshop = iptc ? readIptc(iptc) : {};
  const camera = exif ? readExif(exif) : {};
  return definedRights({
    title: photoshop.title ?? texts?.get('Title'),
    creator: photoshop.creator ?? camera.artist ?? texts?.get('Author'),
    rights: photoshop.rights ?? camera.copyright ?? texts?.get('Copyright'),
    ...(properties && fromXmp(properties)),
  });
};

/** A raster picture as a carrier of rights. */
export const rasterCarrier = ({ metadata, rebuild }: Container): RightsCarrier => {
  const exif = metadata.exif && writeExif(readExif(metadata.exif));
  return {
    rights: readRights(metadata),
    withRights: (rights) => rebuild({ ...(rights && { xmp: writeXmpPacket(toXmp(rights)) }), ...(exif && { exif }) }),
  };
};
