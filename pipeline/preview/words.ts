import type { Severity, UiLanguage } from '../diagnostics/rule.js';

/** What the preview says on its pages. */
export interface PreviewWords {
  readonly preview: string;
  /** `2 erreurs`. */
  readonly count: (severity: Severity, count: number) => string;
  readonly nothing: string;
  readonly severity: Readonly<Record<Severity, string>>;
  readonly remedy: string;
  readonly onPage: string;
  /** The last text that could be shown is an earlier one. */
  readonly stale: string;
  readonly stopped: string;
  readonly editions: string;
  readonly contents: string;
  readonly notThere: string;
  readonly notThereText: string;
  readonly unreadable: string;
  readonly making: (format: string) => string;
  readonly makingText: string;
  readonly made: (format: string) => string;
  readonly madeText: string;
  readonly notMade: (format: string) => string;
  readonly again: string;
  readonly steps: Readonly<Record<string, string>>;
}

const plural = (count: number, one: string, many: string, single: boolean): string =>
  `${count}\u00A0${single ? one : many}`;

const fr: PreviewWords = {
  preview: 'Aperçu',
  count: (severity, count) => {
    const [one, many] = {
      error: ['erreur', 'erreurs'],
      warning: ['avertissement', 'avertissements'],
      info: ['note', 'notes'],
    }[severity];
    return plural(count, one ?? '', many ?? '', count < 2);
  },
  nothing: 'rien à signaler',
  severity: { error: 'Erreur', warning: 'Attention', info: 'Note' },
  remedy: 'Remède\u00A0:',
  onPage: 'voir dans la page',
  stale: 'Le livre ne peut pas être lu dans son état présent\u00A0: ces pages montrent l’état d’avant.',
  stopped: 'Aperçu arrêté\u00A0: `livres preview` ne tourne plus.',
  editions: 'Fabriquer\u00A0:',
  contents: 'Revenir au sommaire',
  notThere: 'Cette page n’existe pas',
  notThereText:
    'Le livre n’a pas, ou n’a plus, de page à cette adresse. Si elle revient, elle s’affichera d’elle-même.',
  unreadable: 'Le livre ne peut pas encore être lu. Il s’affichera dès que ce qui suit sera corrigé.',
  making: (format) => `Fabrication\u00A0: ${format}`,
  makingText: 'L’édition s’ouvrira d’elle-même quand elle sera prête.',
  made: (format) => `${format}\u00A0: c’est prêt`,
  madeText: 'Si rien ne s’ouvre, suivez ce lien.',
  notMade: (format) => `${format}\u00A0: pas cette fois`,
  again: 'Recommencer',
  steps: {
    manuscript: 'lecture du manuscrit',
    document: 'composition du texte',
    cover: 'couverture',
    epub: 'assemblage de l’EPUB',
    pdf: 'mise en pages et impression',
  },
};

const en: PreviewWords = {
  preview: 'Preview',
  count: (severity, count) => {
    const [one, many] = { error: ['error', 'errors'], warning: ['warning', 'warnings'], info: ['note', 'notes'] }[
      severity
    ];
    return plural(count, one ?? '', many ?? '', count === 1);
  },
  nothing: 'nothing to report',
  severity: { error: 'Error', warning: 'Warning', info: 'Note' },
  remedy: 'Remedy:',
  onPage: 'show on the page',
  stale: 'The book cannot be read as it is now: these pages show it as it was before.',
  stopped: 'The preview has ended: `livres preview` is not running any more.',
  editions: 'Make:',
  contents: 'Back to the contents',
  notThere: 'This page is not there',
  notThereText: 'The book has no page at this address, or has it no more. Should it come back, it will show by itself.',
  unreadable: 'The book cannot be read yet. It will show as soon as the following is mended.',
  making: (format) => `Making the ${format}`,
  makingText: 'The edition will open by itself when it is ready.',
  made: (format) => `The ${format} is ready`,
  madeText: 'If nothing opens, follow this link.',
  notMade: (format) => `The ${format} could not be made`,
  again: 'Try again',
  steps: {
    manuscript: 'reading the manuscript',
    document: 'setting the text',
    cover: 'cover',
    epub: 'putting the EPUB together',
    pdf: 'laying out and printing',
  },
};

/** What the preview says, in the language of messages. */
export const previewWords: Readonly<Record<UiLanguage, PreviewWords>> = { fr, en };
