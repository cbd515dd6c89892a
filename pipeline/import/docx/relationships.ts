import type { Package } from '../package/open-package.js';
import { parsePart } from '../package/parse-part.js';
import { attributeOf, childrenOf } from '../package/xml-elements.js';

/** What a part points to. */
export interface Relationship {
  /** The last word of its type: `image`, `hyperlink`, `footnotes`. */
  readonly type: string;
  /** The name of a part, or an address when it is `external`. */
  readonly target: string;
  readonly external: boolean;
}

/** The name that a path written in `folder` means; it cannot leave the package. */
const resolveIn = (folder: string, path: string): string => {
  const steps = (path.startsWith('/') ? path : `${folder}/${path}`).split('/');
  const kept: string[] = [];
  for (const step of steps) {
    if (step === '..') kept.pop();
    else if (step !== '' && step !== '.') kept.push(step);
  }
  return kept.join('/');
};

/** The relationships of a part, by id (ECMA-376, part 2, § 6.5); those of the package itself for ''. */
export function relationshipsOf(from: Package, part: string): ReadonlyMap<string, Relationship> {
  const slash = part.lastIndexOf('/');
  const folder = part.slice(0, Math.max(slash, 0));
  const root = parsePart(from, `${folder === '' ? '' : `${folder}/`}_rels/${part.slice(slash + 1)}.rels`);
  return new Map(
    childrenOf(root).flatMap((node) => {
      const [id, type = '', target] = ['Id', 'Type', 'Target'].map((name) => attributeOf(node, name));
      if (id === undefined || target === undefined) return [];
      const external = attributeOf(node, 'TargetMode') === 'External';
      return [
        [
          id,
          {
            type: type.slice(type.lastIndexOf('/') + 1),
            target: external ? target : resolveIn(folder, target),
            external,
          },
        ],
      ];
    }),
  );
}
