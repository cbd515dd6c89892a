import { stateOf, type View } from '../../preview/answer.js';
import { panel, spoken } from '../../preview/panel.js';
import { previewWords } from '../../preview/words.js';
import type { Listening, SendEvent } from '../../system/preview/server.js';

interface OpenPage {
  /** `read/index.html`. */
  readonly path: string;
  /** What it shows (`Preview.states`); empty: nothing of the book. */
  readonly state: string;
  readonly send: SendEvent;
}

/** The pages that are open in browsers. Each says what it shows, so that none is ever left behind, whatever it missed. */
export class OpenPages {
  readonly #pages = new Set<OpenPage>();

  /** A page begins to listen: it may be behind already. */
  listening(path: string, state: string, view: View | undefined): Listening {
    return (send) => {
      const page = { path, state, send };
      this.#pages.add(page);
      if (view) bringUpToDate(page, view);
      return () => void this.#pages.delete(page);
    };
  }

  /** Says the same to all. */
  tell(event: 'building' | 'edition', data: unknown): void {
    for (const { send } of this.#pages) send(event, data);
  }

  /** Has the pages that show something else now be loaded again, and the others bring their panel up to date. */
  show(view: View): void {
    for (const page of this.#pages) bringUpToDate(page, view);
  }
}

function bringUpToDate({ path, state, send }: OpenPage, view: View): void {
  if (state === '') return;
  if (stateOf(path, view) !== state) send('reload', {});
  else send('panel', { html: panel(view), said: spoken(view.build, previewWords[view.language]) });
}
