import type { Element } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import type { MessageRecord } from '../diagnostics/report.js';
import type { Severity, UiLanguage } from '../diagnostics/rule.js';
import type { Build, Preview } from './preview.js';
import { type PreviewWords, previewWords } from './words.js';

const severities: readonly Severity[] = ['error', 'warning', 'info'];

/** Where the preview shows something. */
export interface Shown {
  readonly build: Build;
  /** What the pages show: of this build, or of the last one that could be read. */
  readonly preview?: Preview;
  readonly language: UiLanguage;
}

/** The panel over each page: how many messages, and when opened what they say and where; links to the other editions. */
export const panel = (shown: Shown, open = false): string => {
  const words = previewWords[shown.language];
  return toHtml(
    h(
      'aside',
      { id: 'preview--panel', lang: shown.language, dir: 'ltr', ariaLabel: words.preview, dataStopped: words.stopped },
      [
        h('details', { open }, [
          summary(shown.build, words),
          h('div', { tabIndex: 0, role: 'group', ariaLabel: words.preview }, body(shown, words)),
        ]),
        h('p', { role: 'status' }, spoken(shown.build, words)),
      ],
    ),
  );
};

/** What is said of a build in a word, also to those who do not see the page change. */
export const spoken = ({ messages, failure }: Build, words: PreviewWords): string =>
  counts(messages, words)
    .map(({ text }) => text)
    .join(', ') ||
  (failure ?? words.nothing);

const summary = (build: Build, words: PreviewWords): Element => {
  const told = counts(build.messages, words);
  const isBroken = build.failure !== undefined || !build.preview;
  return h('summary', { className: isBroken ? ['broken'] : [] }, [
    h('span', { className: ['name'] }, words.preview),
    ...told.map(({ severity, text }) => h('span', { className: ['count', severity] }, text)),
    ...(told.length === 0 && !isBroken ? [h('span', { className: ['count', 'none'] }, '✓')] : []),
    ...(told.length === 0 && isBroken ? [h('span', { className: ['count', 'error'] }, '✗')] : []),
  ]);
};

const counts = (messages: readonly MessageRecord[], words: PreviewWords) =>
  severities.flatMap((severity) => {
    const count = messages.filter((message) => message.severity === severity).length;
    return count > 0 ? [{ severity, text: words.count(severity, count) }] : [];
  });

const body = ({ build, preview }: Shown, words: PreviewWords): Element[] => [
  ...(build.failure === undefined ? [] : [h('pre', { className: ['failure'] }, build.failure)]),
  ...(preview && preview !== build.preview ? [h('p', { className: ['stale'] }, words.stale)] : []),
  ...(build.messages.length === 0 ? [h('p', { className: ['nothing'] }, capital(words.nothing))] : []),
  h(
    'ol',
    inOrder(build.messages).map((message) => item(message, preview, words)),
  ),
  ...(preview && preview.formats.length > 0 ? [editions(preview, words)] : []),
];

const capital = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;

/** Errors first; within a severity as they stand in the manuscript. */
const inOrder = (messages: readonly MessageRecord[]): readonly MessageRecord[] =>
  messages.toSorted((a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity));

const item = (message: MessageRecord, preview: Preview | undefined, words: PreviewWords): Element => {
  const { file, line, column, severity, reason, remedy, ruleId } = message;
  const place = [file, line, column].filter((part) => part !== undefined).join(':');
  const target = preview && placeOnPage(message, preview);
  return h('li', { className: [severity] }, [
    h('p', { className: ['where'] }, [
      h('strong', words.severity[severity]),
      ' ',
      h('code', place),
      ' ',
      ...(target === undefined ? [] : [h('a', { href: target }, words.onPage)]),
    ]),
    h('p', { className: ['reason'] }, [...spans(reason), ' ', h('small', ruleId)]),
    ...(remedy === undefined ? [] : [h('p', { className: ['remedy'] }, [h('b', words.remedy), ' ', ...spans(remedy)])]),
  ]);
};

/** What stands between backticks is code. */
const spans = (text: string): (string | Element)[] =>
  text.split('`').map((part, index) => (index % 2 === 1 ? h('code', part) : part));

/** Address of the block that a message is about: the page of its file, and of its chapter where a file holds several. */
export const placeOnPage = ({ file, line = 1 }: MessageRecord, { pages }: Preview): string | undefined => {
  const of = pages.filter(({ source }) => source === file);
  const page = of.findLast((each) => each.line <= line) ?? of[0];
  return page && `/${page.path}#written-at-${line}`;
};

const editions = ({ formats, slug }: Preview, words: PreviewWords): Element =>
  h('p', { className: ['editions'] }, [
    words.editions,
    ...formats.flatMap((format) => [' ', h('a', { href: `/${slug}.${format}` }, format.toUpperCase())]),
  ]);
