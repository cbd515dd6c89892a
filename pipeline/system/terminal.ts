import type { UiLanguage } from '../diagnostics/rule.js';

/** What the program may know of the terminal that it runs in. */
export interface Terminal {
  readonly language: UiLanguage;
  /** NO_COLOR and FORCE_COLOR respected (no-color.org). */
  readonly color: boolean;
  /** A person is watching: progress may be drawn on one line. */
  readonly interactive: boolean;
  readonly columns: number;
  /** Results: standard output. */
  print(text: string): void;
  /** Everything else: standard error. */
  tell(text: string): void;
}

/** The terminal of this process; `language` overrides LC_ALL, LC_MESSAGES and LANG. */
export function openTerminal(language?: UiLanguage): Terminal {
  const { env, stderr, stdout } = process;
  const locale = env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || '';
  const wantsColor = env['FORCE_COLOR'] !== undefined && env['FORCE_COLOR'] !== '0';
  const interactive = stderr.isTTY === true && env['CI'] === undefined && env['TERM'] !== 'dumb';
  return {
    language: language ?? (locale.toLowerCase().startsWith('fr') ? 'fr' : 'en'),
    color: !env['NO_COLOR'] && (wantsColor || (stderr.isTTY === true && env['TERM'] !== 'dumb')),
    interactive,
    columns: stderr.columns ?? 80,
    print: (text) => void stdout.write(text),
    tell: (text) => void stderr.write(text),
  };
}
