import type { EditionFile } from '../editions/edition.js';
import { dressPage, firstPage, missingPage, scriptAddress, styleAddress, unreadablePage } from './pages.js';
import type { Shown } from './panel.js';
import { panelStyle } from './panel-style.js';
import { previewScript } from './preview-script.js';

/** What is sent for one request. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array;
}

/** All that answers are made from. */
export interface View extends Shown {
  /** Name of the book's folder, which stands for a title until the book can be read. */
  readonly slug: string;
  /** Pages whose address changed while the program ran. */
  readonly moved: ReadonlyMap<string, string>;
}

/**
 * The web edition's own files and the preview's, nothing else; workers are refused, so that no copy for reading offline
 * outlives the preview.
 */
const pagePolicy = [
  "default-src 'none'",
  "img-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "script-src 'self'",
  "connect-src 'self'",
  "worker-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** A drawing has all that it shows in itself, and nothing that acts. */
const drawingPolicy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:";

/** The browser's own viewer of PDF files is a page too, and needs what a policy would refuse. */
const policyFor = (mediaType: string): string | undefined =>
  mediaType === 'application/pdf' ? undefined : mediaType === 'image/svg+xml' ? drawingPolicy : pagePolicy;

/** Nothing is kept by the browser, read by other sites, or taken for what it is not. */
const always = {
  'cache-control': 'no-store',
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
};

/** An answer of some type; text is UTF-8. */
export function answerWith(body: string | Uint8Array, mediaType: string, status = 200): Answer {
  const policy = policyFor(mediaType);
  const contentType = /^text\/|json$/.test(mediaType) ? `${mediaType}; charset=utf-8` : mediaType;
  const headers = {
    ...always,
    'content-type': contentType,
    ...(policy !== undefined && { 'content-security-policy': policy }),
  };
  return { status, headers, body };
}

export const htmlAnswer = (html: string, status = 200): Answer => answerWith(html, 'text/html', status);

export const redirect = (address: string): Answer => ({
  status: 302,
  headers: { ...always, location: address },
  body: '',
});

/** What a page shows now, as a word (`Preview.states`). */
export const stateOf = (path: string, { preview, moved }: View): string =>
  preview?.states.get(path) ?? (moved.has(path) ? 'moved' : preview ? 'missing' : 'unreadable');

/** The answer to a request for anything but an edition: only what the web edition holds in memory, by its very path. */
export function answer(address: string, view: View): Answer {
  if (['/', '/index.html', '/read', '/read/'].includes(address)) return redirect(firstPage);
  if (address === styleAddress) return answerWith(panelStyle, 'text/css');
  if (address === scriptAddress) return answerWith(previewScript(), 'text/javascript');
  const path = address.slice(1);
  const file = view.preview?.files.get(path);
  if (file) return fileAnswer(file, view);
  const moved = view.moved.get(path);
  if (moved !== undefined) return redirect(`/${encodeURI(moved)}`);
  const state = stateOf(path, view);
  if (!/\.html$/.test(path)) return answerWith('404\n', 'text/plain', 404);
  return view.preview
    ? htmlAnswer(missingPage(state, view), 404)
    : htmlAnswer(unreadablePage(state, view.slug, view), 503);
}

function fileAnswer({ path, mediaType, content }: EditionFile, view: View): Answer {
  if (mediaType === 'text/html' && typeof content === 'string')
    return htmlAnswer(dressPage(content, stateOf(path, view), view));
  if (typeof content === 'string' || content instanceof Uint8Array) return answerWith(content, mediaType);
  throw new Error(`${path} is not in memory`);
}
