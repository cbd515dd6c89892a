import { Findings } from '../findings.js';
import type { Block, TextDocument } from '../text-document.js';
import { joinCaptions } from './captions.js';
import { closeDepths, guessHeadings } from './headings.js';
import { inEveryPart } from './in-every-part.js';
import { foreignRuns, mainLanguage } from './languages.js';
import { dropPlainLooks, reportAlignments } from './looks.js';
import { findQuotations } from './quotations.js';
import { findScenes } from './scenes.js';
import { isEmpty, tidySpaces } from './spaces.js';
import { type TitlePage, takeTitlePage } from './title-page.js';
import { underlinesToItalics } from './underlines.js';

/** A document of which the structure is known, whatever its author said it with. */
export interface SettledDocument {
  readonly page: TitlePage;
  readonly lang: string;
  readonly blocks: readonly Block[];
  readonly notes: ReadonlyMap<string, readonly Block[]>;
  readonly findings: Findings;
}

/** Finds what each paragraph is: the passes in their order, and nothing else. */
export function settle(document: TextDocument): SettledDocument {
  const findings = new Findings();
  findings.all.push(...document.findings);
  const languages = mainLanguage(document.blocks);
  const inPart = (blocks: readonly Block[]): readonly Block[] => {
    const written = underlinesToItalics(tidySpaces(withoutGenerated(blocks), findings), findings);
    return tidySpaces(foreignRuns(written, languages, findings), new Findings());
  };
  const { page, blocks: body } = takeTitlePage(inPart(document.blocks), findings);
  const headed = closeDepths(guessHeadings(body, findings));
  const captioned = inEveryPart(headed, joinCaptions);
  const quoted = findQuotations(findScenes(captioned, findings), findings);
  const blocks = dropPlainLooks(withoutBlanks(quoted));
  reportAlignments(blocks, findings);
  const notes = [...document.notes].map(([id, note]): [string, readonly Block[]] => [id, withoutBlanks(inPart(note))]);
  return { page, lang: languages.main, blocks, notes: new Map(notes), findings };
}

const withoutGenerated = (blocks: readonly Block[]): readonly Block[] =>
  inEveryPart(blocks, (part) => part.filter((block) => block.type !== 'paragraph' || block.role !== 'generated'));

/** Blank paragraphs in cells, frames and notes are only spacing. */
const withoutBlanks = (blocks: readonly Block[]): readonly Block[] =>
  inEveryPart(blocks, (part) =>
    part.filter(
      (block) =>
        block.type !== 'paragraph' ||
        !isEmpty(block) ||
        block.inlines.length > 0 ||
        /^(?:verse|code)$/.test(block.role),
    ),
  );
