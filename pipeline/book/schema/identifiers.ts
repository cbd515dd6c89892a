/** A UUID in small letters, without `urn:uuid:`; undefined when it is not one (RFC 9562, section 4). */
export const normaliseUuid = (written: string): string | undefined => {
  const uuid = written.toLowerCase().replace(/^urn:uuid:/, '');
  return /^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/.test(uuid) ? uuid : undefined;
};

/** The thirteen digits of an ISBN; undefined when there are not thirteen or when the last is not their check digit (ISO 2108). */
export const normaliseIsbn = (written: string): string | undefined => {
  const digits = written.replace(/^(?:urn:isbn:|isbn(?:-13)?:?\s*)/i, '').replace(/[\s\u2010-\u2015-]/g, '');
  if (!/^97[89]\d{10}$/.test(digits)) return undefined;
  const sum = [...digits].reduce((total, digit, index) => total + Number(digit) * (index % 2 === 0 ? 1 : 3), 0);
  return sum % 10 === 0 ? digits : undefined;
};

/** Whether a text is a DOI name (ISO 26324): `10.` and a registrant, then anything. */
export const isDoi = (text: string): boolean => /^10\.\d{4,9}(?:\.\d+)*\/\S+$/.test(text);
