import type { CDPSession, Protocol } from 'puppeteer';
import type { PrintJob } from '../../editions/edition.js';

/** The page's address. `.invalid` never resolves (RFC 2606): nothing but this server can answer. */
const origin = 'https://livre.invalid/';
export const pageAddress = `${origin}book.html`;

/** Address of the layout program, for `import()` in the page. */
export const layoutAddress = `${origin}.layout/layout.js`;

/**
 * What the page may do. Scripts run only from the layout program's own address: neither inline ones, nor
 * event handlers, nor `javascript:` links of a manuscript; no frames, no plugins, no connections.
 */
const policy = [
  "default-src 'none'",
  "img-src 'self' data:",
  "style-src 'self' 'unsafe-inline'",
  "font-src 'self'",
  `script-src ${layoutAddress}`,
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

interface Answer {
  readonly contentType: string;
  readonly body: string | Uint8Array;
}

/** Answers the page's requests from memory, and refuses every address that the job does not hold. */
export class PageServer {
  readonly #answers: Map<string, Answer>;
  readonly #refused = new Set<string>();

  /** @param layout The layout program, for a page that is laid out before it is printed. */
  constructor(page: string, files: PrintJob['resources'], layout?: string) {
    const html: Answer = { contentType: 'text/html; charset=utf-8', body: page };
    const resources = [...files].map(([path, { mediaType, content }]): [string, Answer] => [
      new URL(path, pageAddress).href,
      { contentType: mediaType, body: content },
    ]);
    this.#answers = new Map([[pageAddress, html], ...resources]);
    if (layout !== undefined) this.#answers.set(layoutAddress, { contentType: 'text/javascript', body: layout });
  }

  /** Addresses that were asked for and refused. */
  get refused(): readonly string[] {
    return [...this.#refused].sort();
  }

  /**
   * Takes over all requests of a page, by Chromium's own protocol: puppeteer's interception writes each answer in base64
   * sign by sign, a third of a second for the fonts of one book.
   */
  async serve(session: CDPSession): Promise<void> {
    session.on('Fetch.requestPaused', (event) => void this.#answer(session, event).catch(() => undefined));
    await session.send('Fetch.enable');
  }

  async #answer(session: CDPSession, { requestId, request }: Protocol.Fetch.RequestPausedEvent): Promise<void> {
    const address = new URL(request.url);
    address.hash = '';
    const found = request.method === 'GET' ? this.#answers.get(address.href) : undefined;
    if (found) {
      const body = Buffer.from(found.body).toString('base64');
      const responseHeaders = [
        { name: 'Content-Type', value: found.contentType },
        { name: 'Content-Security-Policy', value: policy },
      ];
      await session.send('Fetch.fulfillRequest', { requestId, responseCode: 200, responseHeaders, body });
      return;
    }
    // `data:` pictures are in the page already; Chromium asks for an icon of its own accord.
    if (address.protocol === 'data:') {
      await session.send('Fetch.continueRequest', { requestId });
      return;
    }
    if (address.pathname !== '/favicon.ico') this.#refused.add(request.url);
    await session.send('Fetch.failRequest', { requestId, errorReason: 'BlockedByClient' });
  }
}
