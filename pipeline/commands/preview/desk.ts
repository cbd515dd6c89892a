import { basename } from 'node:path';
import { keepBuilds } from '../../kept.js';
import { answer, type View } from '../../preview/answer.js';
import { movedPages } from '../../preview/moved-pages.js';
import { eventsAddress } from '../../preview/pages.js';
import type { Build } from '../../preview/preview.js';
import type { Respond } from '../../system/preview/server.js';
import { buildPreview } from './build-preview.js';
import { EditionsOnDemand } from './editions-on-demand.js';
import { OpenPages } from './open-pages.js';
import type { PreviewTools } from './preview-tools.js';

/** What is shown now, and what answers for it. */
export class Desk {
  readonly #tools: PreviewTools;
  readonly #pages = new OpenPages();
  readonly #editions: EditionsOnDemand;
  readonly #slug: string;
  readonly #moved = new Map<string, string>();
  readonly #first: Promise<void>;
  #kept = keepBuilds();
  #view: View | undefined;
  #ready = (): void => undefined;

  constructor(tools: PreviewTools) {
    this.#tools = tools;
    this.#editions = new EditionsOnDemand(tools, this.#pages);
    this.#slug = basename(tools.path);
    this.#first = new Promise((resolve) => {
      this.#ready = resolve;
    });
  }

  /**
   * Builds the book and shows it.
   *
   * @param isAnew Whether nothing is to serve again: a theme changed.
   */
  async build(isAnew: boolean): Promise<void> {
    if (isAnew) this.#kept = keepBuilds();
    this.#pages.tell('building', {});
    const number = (this.#view?.build.number ?? 0) + 1;
    this.#view = this.#viewOf(await buildPreview(number, this.#kept, this.#tools));
    this.#ready();
    this.#pages.show(this.#view);
  }

  readonly respond: Respond = async (request) => {
    await this.#first;
    const view = this.#view;
    if (!view) throw new Error('Nothing was built');
    const { path, query } = request;
    if (path === eventsAddress)
      return this.#pages.listening((query.get('page') ?? '').slice(1), query.get('state') ?? '', view);
    const format = view.preview?.formats.find((each) => path === `/${view.slug}.${each}`);
    return format ? this.#editions.answer(format, request, view.build.number) : answer(path, view);
  };

  /** Pages of the last build that could be read stay when this one cannot. */
  #viewOf(build: Build): View {
    const before = this.#view?.preview;
    const preview = build.preview ?? before;
    if (before && build.preview)
      for (const [from, to] of movedPages(before.pages, build.preview.pages)) this.#moved.set(from, to);
    const { language } = this.#tools.terminal;
    return { build, language, slug: this.#slug, moved: this.#moved, ...(preview && { preview }) };
  }
}
