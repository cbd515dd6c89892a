import { MathMLToLaTeX } from 'mathml-to-latex';
import temml from 'temml';
import type { Element } from 'xast';
import { toXml } from 'xast-util-to-xml';

/**
 * The TeX of a formula in MathML; nothing when it has no faithful one, that is when what comes out cannot be read back.
 *
 * @param math Its `math` element, or one that holds the same.
 */
export function toTex(math: Element): string | undefined {
  try {
    const tex = MathMLToLaTeX.convert(toXml(math)).replace(/\s+/g, ' ').trim();
    if (tex !== '') temml.renderToString(tex, { throwOnError: true });
    return tex;
  } catch {
    // Neither library has another way to say that it does not know a sign or a structure.
    return undefined;
  }
}
