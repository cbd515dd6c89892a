import type { Proof } from '../../evidence.js';
import type { OpenedPublication } from '../publication.js';
import { placesOf } from './addresses.js';
import { alternatives } from './alternatives.js';
import { container } from './container.js';
import { type Check, proofsOf } from './examination.js';
import { headings } from './headings.js';
import { languages } from './languages.js';
import { active, links } from './links.js';
import { manifest } from './manifest.js';
import { navigation } from './navigation.js';
import { nesting } from './nesting.js';
import { notes } from './notes.js';
import { pages } from './pages.js';
import { semantics } from './semantics.js';

/** Everything of a publication's structure that can be measured without a reading system, each side under its name. */
export const structureProofs = (publication: OpenedPublication, file: string): readonly Proof[] => {
  const places = placesOf(publication);
  const checks: Readonly<Record<string, Check>> = {
    container,
    manifest,
    navigation: (opened) => navigation(opened, places),
    pages: (opened) => pages(opened, places),
    links: (opened) => links(opened, places),
    notes: (opened) => notes(opened, places),
    semantics,
    nesting,
    headings,
    languages,
    alternatives,
    active,
  };
  return Object.entries(checks).flatMap(([fact, check]) => proofsOf(fact, check(publication), file));
};
