const bytes = (text: string): Uint8Array => Uint8Array.from(text, (character) => character.charCodeAt(0));

const join = (...parts: readonly Uint8Array[]): Uint8Array => {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let offset = 0;
  for (const part of parts) {
    whole.set(part, offset);
    offset += part.length;
  }
  return whole;
};

const big = (value: number): string =>
  String.fromCharCode(value >>> 24, (value >> 16) & 255, (value >> 8) & 255, value & 255);
const pair = (value: number): string => String.fromCharCode(value >> 8, value & 255);

/** The start of a PNG of that size, then `padding` bytes. */
export const png = (width: number, height: number, padding = 0): Uint8Array =>
  join(bytes(`\x89PNG\r\n\x1a\n\0\0\0\rIHDR${big(width)}${big(height)}\x08\x02\0\0\0`), new Uint8Array(padding));

/** EXIF with nothing but an orientation. */
const exif = (orientation: number): string => {
  const tiff = `MM\0*${big(8)}${pair(1)}${pair(0x0112)}${pair(3)}${big(1)}${pair(orientation)}\0\0${big(0)}`;
  const body = `Exif\0\0${tiff}`;
  return `\xff\xe1${pair(body.length + 2)}${body}`;
};

/** A JPEG's headers, up to its size; `before` bytes of comments stand before it. */
export const jpeg = (width: number, height: number, orientation = 1, before = 0): Uint8Array => {
  const comments: Uint8Array[] = [];
  for (let left = before; left > 0; left -= 60_000) {
    const length = Math.min(left, 60_000);
    comments.push(bytes(`\xff\xfe${pair(length + 2)}`), new Uint8Array(length).fill(0x20));
  }
  const frame = `\xff\xc0${pair(17)}\x08${pair(height)}${pair(width)}\x03\x01\x22\0\x02\x11\x01\x03\x11\x01`;
  return join(bytes(`\xff\xd8${exif(orientation)}`), ...comments, bytes(`${frame}\xff\xda`), new Uint8Array(64));
};

/** A GIF's header. */
export const gif = (width: number, height: number): Uint8Array =>
  bytes(`GIF89a${String.fromCharCode(width & 255, width >> 8, height & 255, height >> 8)}\0\0\0`);
