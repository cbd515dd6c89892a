/** A reference inside the same drawing: `url(#a)`, with or without quotes. */
const localReference = /url\(\s*(["']?)#[\w.:-]+\1\s*\)/gi;

/** What could load something, run something, or hide either from this list (CSS Syntax 3: escapes). */
const dangerous =
  /[\\@<]|url\s*\(|image(?:-set)?\s*\(|src\s*\(|expression\s*\(|(?:java|vb)script:|-moz-binding|behavior/i;

/** Whether a value of a property or of a presentation attribute stays inside the drawing. */
export const isSafeValue = (value: string): boolean => !dangerous.test(value.replace(localReference, ''));

/** The declarations of a `style` attribute or of a rule that stay inside the drawing. */
export const safeDeclarations = (text: string): string =>
  text
    .split(';')
    .map((declaration) => declaration.trim())
    .filter((declaration) => declaration !== '' && isSafeValue(declaration))
    .join('; ');

/**
 * A style sheet with its plain rules only: at-rules are left out (imports, fonts, namespaces), and so is every
 * declaration that could call out. A sheet with an escape in it is left out whole.
 */
export const safeStyleSheet = (text: string): string => {
  const plain = text.replaceAll(/\/\*[\s\S]*?\*\//g, ' ').replaceAll(/<!--|-->/g, ' ');
  if (plain.includes('\\')) return '';
  const flat = plain.replaceAll(/@[^;{}]*(?:;|\{(?:[^{}]|\{[^{}]*\})*\})/g, ' ');
  return [...flat.matchAll(/([^{}]+)\{([^{}]*)\}/g)]
    .map(([, selector = '', declarations = '']) => [selector.trim(), safeDeclarations(declarations)] as const)
    .filter(([selector, declarations]) => selector !== '' && declarations !== '' && !/[@<;]/.test(selector))
    .map(([selector, declarations]) => `${selector} { ${declarations} }`)
    .join('\n');
};
