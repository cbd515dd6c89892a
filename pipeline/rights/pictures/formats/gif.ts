import { fromLatin1, joinBytes, latin1 } from '../bytes.js';
import type { Container } from '../raster.js';

/** First bytes of blocks and extensions (GIF89a, appendix A). */
const extension = 0x21;
const imageDescriptor = 0x2c;
const trailer = 0x3b;
const applicationExtension = 0xff;
const commentExtension = 0xfe;

/** Applications whose extensions change what is shown: repetition of an animation, colour profile. */
const kept = new Set(['NETSCAPE2.0', 'ANIMEXTS1.0', 'ICCRGBG1012']);
const xmpApplication = 'XMP DataXMP';

/** Read as sub-blocks, the packet's bytes are lengths; these bring every reader to the end (XMP part 3, § 1.1.2). */
const magicTrailer = Uint8Array.from({ length: 258 }, (_, index) =>
  index === 0 ? 1 : index === 257 ? 0 : 256 - index,
);

/** One block of the data stream; `application` names the extensions of applications. */
interface Block {
  readonly bytes: Uint8Array;
  readonly label: number;
  readonly application?: string;
}

const colorTableLength = (flags: number): number => ((flags & 0x80) === 0 ? 0 : 3 * 2 ** ((flags & 0x07) + 1));

/** Where the sub-blocks that begin at `start` end; undefined when they lead out of the file. */
const subBlocksEnd = (bytes: Uint8Array, start: number): number | undefined => {
  let offset = start;
  for (let length = bytes[offset]; length !== undefined; length = bytes[offset]) {
    offset += length + 1;
    if (length === 0) return offset;
  }
  return undefined;
};

const blockEnd = (bytes: Uint8Array, start: number): number | undefined => {
  if (bytes[start] === extension) return subBlocksEnd(bytes, start + 2);
  if (bytes[start] !== imageDescriptor) return undefined;
  return subBlocksEnd(bytes, start + 10 + colorTableLength(bytes[start + 9] ?? 0) + 1);
};

/** The blocks after the global colour table, up to the trailer. */
const readBlocks = (bytes: Uint8Array, start: number): readonly Block[] | undefined => {
  const blocks: Block[] = [];
  for (let offset = start; bytes[offset] !== trailer; ) {
    const end = blockEnd(bytes, offset);
    if (end === undefined || end > bytes.length) return undefined;
    const label = bytes[offset] === extension ? (bytes[offset + 1] ?? 0) : 0;
    const application = latin1(bytes.subarray(offset + 3, offset + 14));
    blocks.push({
      bytes: bytes.subarray(offset, end),
      label,
      ...(label === applicationExtension && { application }),
    });
    offset = end;
  }
  return blocks.some(({ label }) => label === 0) ? blocks : undefined;
};

const isPicture = ({ label, application }: Block): boolean =>
  application === undefined ? label !== commentExtension : kept.has(application);

const packetOf = ({ bytes }: Block): string => new TextDecoder().decode(bytes.subarray(14, -magicTrailer.length));

const xmpBlock = (xmp: string): Uint8Array =>
  joinBytes([
    Uint8Array.of(extension, applicationExtension, xmpApplication.length),
    fromLatin1(xmpApplication),
    new TextEncoder().encode(xmp),
    magicTrailer,
  ]);

/** Takes a GIF file apart (GIF89a); undefined when its blocks cannot be followed to the trailer. */
export const openGif = (bytes: Uint8Array): Container | undefined => {
  if (!/^GIF8[79]a$/.test(latin1(bytes.subarray(0, 6)))) return undefined;
  const start = 13 + colorTableLength(bytes[10] ?? 0);
  const blocks = readBlocks(bytes, start);
  if (!blocks) return undefined;
  const xmp = blocks.find(({ application }) => application === xmpApplication);
  const picture = blocks.filter(isPicture).map((block) => block.bytes);
  return {
    metadata: { ...(xmp && { xmp: packetOf(xmp) }) },
    rebuild: (metadata) =>
      joinBytes([
        // Extensions came with the version of 1989.
        ...(metadata.xmp ? [fromLatin1('GIF89a'), bytes.subarray(6, start)] : [bytes.subarray(0, start)]),
        ...picture,
        ...(metadata.xmp ? [xmpBlock(metadata.xmp)] : []),
        Uint8Array.of(trailer),
      ]),
  };
};
