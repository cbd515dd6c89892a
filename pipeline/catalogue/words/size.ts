/** Writes a size in bytes with two figures at most, in powers of a thousand: `980 o`, `1,2 Mo`, `14 Mo`. */
export const sizeIn = (locale: string, units: readonly [string, string, string, string]) => {
  const number = new Intl.NumberFormat(locale, { maximumSignificantDigits: 2 });
  return (bytes: number): string => {
    const step = bytes < 1000 ? 0 : Math.min(units.length - 1, Math.floor(Math.log10(bytes) / 3));
    return `${number.format(bytes / 1000 ** step)}\u00A0${units[step]}`;
  };
};
