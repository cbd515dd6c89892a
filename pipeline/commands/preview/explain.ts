import { BrowserUnavailable } from '../../system/browser/browser-unavailable.js';
import { ThemeError } from '../../theme/theme-error.js';
import type { Context } from '../context.js';

/** What went wrong, in words for the author; anything that is not expected is a bug, and shown whole. */
export function explain(error: unknown, { terminal, say }: Pick<Context, 'terminal' | 'say'>): string {
  if (error instanceof ThemeError) return error.explain(terminal.language);
  if (error instanceof BrowserUnavailable)
    return [
      say.preview.noBrowser,
      ...error.failed.map(({ browser, reason }) => `  – ${browser}: ${reason}`),
      BrowserUnavailable.remedy[terminal.language]({}),
    ].join('\n');
  if (!(error instanceof Error)) return `${say.unexpected}\n${String(error)}`;
  const disk = 'code' in error && 'path' in error ? say.disk(String(error.code), String(error.path)) : undefined;
  return disk ?? `${say.unexpected}\n${error.stack ?? error.message}`;
}
