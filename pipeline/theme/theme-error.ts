import type { UiLanguage } from '../diagnostics/rule.js';

/** One thing wrong with a theme: where in `theme.yaml` (`fonts.0.faces.2.file`), or which file, and why. */
export interface ThemeProblem {
  readonly where: string;
  readonly reason: Readonly<Record<UiLanguage, string>>;
}

const opening: Readonly<Record<UiLanguage, (name: string) => string>> = {
  fr: (name) => `Le thème \`${name}\` ne peut pas servir :`,
  en: (name) => `The theme \`${name}\` cannot be used:`,
};

/** A theme that cannot be used. It is part of the installation, not of a book: hence an exception, with every problem at once. */
export class ThemeError extends Error {
  override readonly name = 'ThemeError';
  readonly theme: string;
  readonly problems: readonly ThemeProblem[];

  constructor(theme: string, problems: readonly ThemeProblem[]) {
    super();
    this.theme = theme;
    this.problems = problems;
    this.message = this.explain('en');
  }

  /** The whole message, a line a problem. */
  explain(language: UiLanguage): string {
    return [
      opening[language](this.theme),
      ...this.problems.map(({ where, reason }) => `  themes/${this.theme}/${where}: ${reason[language]}`),
    ].join('\n');
  }
}
