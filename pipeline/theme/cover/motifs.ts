import type { Motif } from './motif.js';
import { furrows } from './motifs/furrows.js';
import { hills } from './motifs/hills.js';
import { leaves } from './motifs/leaves.js';
import { rings } from './motifs/rings.js';
import { scales } from './motifs/scales.js';
import { seeds } from './motifs/seeds.js';
import { spines } from './motifs/spines.js';
import { weave } from './motifs/weave.js';

/** The grounds that a title may grow. Their order is part of every book's look: add at the end only. */
export const motifs: readonly [Motif, ...Motif[]] = [furrows, scales, rings, leaves, spines, weave, seeds, hills];
