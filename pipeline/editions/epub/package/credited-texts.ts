import type { Document } from '../../../document/document.js';
import { navigationFile, type Places } from '../content/places.js';
import type { CreditedItem } from './rights.js';

/**
 * The texts that are not simply the book's: a chapter by the items of the manifest that hold it, a passage by its address.
 *
 * @param ids Ids in the manifest, by file.
 */
export const creditedTextItems = (
  { creditedTexts }: Document,
  { chunks, addresses }: Places,
  ids: ReadonlyMap<string, string>,
): readonly CreditedItem[] =>
  creditedTexts.flatMap(({ id, section, attribution }) => {
    const passage = id === section ? undefined : addresses.get(id);
    if (passage !== undefined) return [{ refines: passage, attribution }];
    return chunks
      .filter((chunk) => chunk.section.id === section && chunk.file !== navigationFile)
      .flatMap(({ file }) => ids.get(file) ?? [])
      .map((item) => ({ refines: `#${item}`, attribution }));
  });
