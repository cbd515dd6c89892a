import { parseDocument } from 'yaml';

/** A mapping of YAML. */
export type Group = Readonly<Record<string, unknown>>;

/** The values of a file of settings, as far as it can be read; tags of other programs (`!!python/name:…`) are passed over. */
export const readSettings = (text: string): unknown => {
  try {
    return parseDocument(text, { logLevel: 'silent' }).toJS();
  } catch {
    // More aliases than any settings have (safety.md).
    return undefined;
  }
};

export const isGroup = (value: unknown): value is Group =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The values of a list; none when it is no list. */
export const itemsOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** What stands under a key; nothing when there is no such key. */
export const under = (value: unknown, key: string): unknown =>
  isGroup(value) && Object.hasOwn(value, key) ? value[key] : undefined;

/** The text that stands under a key; nothing when there is none. */
export const textUnder = (value: unknown, key: string): string | undefined => {
  const text = under(value, key);
  return typeof text === 'string' ? text : undefined;
};
