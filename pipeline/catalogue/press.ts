import type { UiLanguage } from '../diagnostics/rule.js';

/** A picture of a few hundred bytes, as a file of the site. */
export interface Logo {
  readonly file: string;
  readonly mediaType: string;
  readonly content: Uint8Array;
}

/** Who publishes: all that the site says of the press itself. It is configuration; no press is written into the program. */
export interface Press {
  readonly name: string;
  /** Address of the site, ends with `/`; absent: the site has no address yet, and its feeds hold relative links. */
  readonly baseUrl?: string | undefined;
  /** Languages of the pages; the first has the plain file names. French when there is none. */
  readonly languages: readonly UiLanguage[];
  /** Where errors are reported and questions asked: a mail address, or the address of a page. */
  readonly contact?: string | undefined;
  /** The press's mark, which stands before its name; the theme's leaf when absent. */
  readonly logo?: Logo | undefined;
  /** What stands at the head of the catalogue; the program's own words when absent. */
  readonly welcome?:
    | Readonly<Partial<Record<UiLanguage, { readonly title: string; readonly text: string }>>>
    | undefined;
  /** What stands at the foot of every page. */
  readonly about?: Readonly<Partial<Record<UiLanguage, string>>> | undefined;
  /** Pages of the press's own, linked from the head of every page. */
  readonly links?: readonly { readonly label: string; readonly url: string }[] | undefined;
}

/** The press's contact as a link. */
export const contactAddress = ({ contact }: Press): string | undefined =>
  contact !== undefined && /^[^\s@/]+@[^\s@/]+$/.test(contact) ? `mailto:${contact}` : contact;
