/** What a field makes of the text that Word has put in it. */
export type FieldEffect =
  /** The text stays, as text. */
  | { readonly kind: 'text' }
  /** The text goes: it is a list, or a number of pages, that the editions make themselves. */
  | { readonly kind: 'generated' }
  | { readonly kind: 'link'; readonly to: string }
  | { readonly kind: 'index'; readonly levels: readonly string[] };

/** The words of an instruction, those in quotation marks as one (ECMA-376, part 1, § 17.16.4). */
const wordsOf = (instruction: string): readonly string[] =>
  [...instruction.matchAll(/"((?:[^"\\]|\\.)*)"|(\S+)/g)].map(([, quoted, plain]) =>
    quoted === undefined ? (plain ?? '') : quoted.replace(/\\(.)/g, '$1'),
  );

const generated = new Set(['TOC', 'INDEX', 'TOA', 'RD', 'PAGE', 'NUMPAGES', 'SECTIONPAGES', 'TC', 'SET', 'ASK']);

/** What a field of this instruction does. */
export function fieldEffect(instruction: string): FieldEffect {
  const [name = '', ...rest] = wordsOf(instruction.trim());
  const kind = name.toUpperCase();
  const [first = ''] = rest.filter((word) => !word.startsWith('\\'));
  if (generated.has(kind)) return { kind: 'generated' };
  if (kind === 'XE') return { kind: 'index', levels: first.split(/(?<!\\):/).map((level) => level.trim()) };
  if (kind === 'HYPERLINK') {
    const anchor = rest[rest.indexOf('\\l') + 1];
    const isInside = rest.includes('\\l') && anchor !== undefined;
    const address = rest[0]?.startsWith('\\') ? '' : first;
    return { kind: 'link', to: isInside ? `${address}#${anchor}` : address };
  }
  if (/^(?:REF|PAGEREF|NOTEREF)$/.test(kind) && rest.includes('\\h')) return { kind: 'link', to: `#${first}` };
  return { kind: 'text' };
}

interface OpenField {
  instruction: string;
  effect?: FieldEffect;
}

/** The fields that are open where the reading is: they may begin in one paragraph and end in another. */
export class Fields {
  readonly #open: OpenField[] = [];

  begin(): void {
    this.#open.push({ instruction: '' });
  }

  /** Takes a piece of instruction. */
  instruct(text: string): void {
    const last = this.#open.at(-1);
    if (last && !last.effect) last.instruction += text;
  }

  separate(): void {
    const last = this.#open.at(-1);
    if (last) last.effect ??= fieldEffect(last.instruction);
  }

  /** What the field that ends did. */
  end(): FieldEffect | undefined {
    const last = this.#open.pop();
    return last && (last.effect ?? fieldEffect(last.instruction));
  }

  /** Whether what is read now is an instruction, or made by the program. */
  get isSilent(): boolean {
    return this.#open.some(({ effect }) => effect === undefined || effect.kind === 'generated');
  }

  get isInstruction(): boolean {
    const last = this.#open.at(-1);
    return last !== undefined && last.effect === undefined;
  }

  /** Whether the field that is read shows the number of a page. */
  get isPageNumber(): boolean {
    return /^\s*PAGEREF/i.test(this.#open.at(-1)?.instruction ?? '') && !this.isSilent;
  }

  get link(): string | undefined {
    const link = this.#open.findLast(({ effect }) => effect?.kind === 'link')?.effect;
    return link?.kind === 'link' && link.to !== '' ? link.to : undefined;
  }
}
