import { createHash } from 'node:crypto';

/** Namespace of the identifiers that are derived here: a UUID of its own, made once. */
const namespace = 'c2b1f0a4-5d0e-4c1b-9f3a-7e6d21b8a950';

/**
 * The UUID version 5 of a name: the same name always gives the same identifier (RFC 9562, section 5.5).
 *
 * @param within Namespace, itself a UUID.
 */
export const deriveUuid = (name: string, within = namespace): string => {
  const hash = createHash('sha1')
    .update(Buffer.from(within.replaceAll('-', ''), 'hex'))
    .update(name, 'utf8')
    .digest();
  const bytes = hash.subarray(0, 16);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x50, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
};
