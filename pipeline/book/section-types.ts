import type { SectionType } from './book.js';

/** The kinds of section, by EPUB 3 Structural Semantics name: the type checker sees that none is missing. */
const kinds: Readonly<Record<SectionType, true>> = {
  halftitlepage: true,
  titlepage: true,
  'copyright-page': true,
  dedication: true,
  epigraph: true,
  toc: true,
  loi: true,
  lot: true,
  foreword: true,
  preface: true,
  preamble: true,
  prologue: true,
  introduction: true,
  part: true,
  chapter: true,
  conclusion: true,
  epilogue: true,
  afterword: true,
  appendix: true,
  glossary: true,
  endnotes: true,
  bibliography: true,
  index: true,
  acknowledgments: true,
  contributors: true,
  'other-credits': true,
  colophon: true,
};

/** Their names. */
export const sectionTypes: readonly string[] = Object.keys(kinds);

export const isSectionType = (name: string): name is SectionType => Object.hasOwn(kinds, name);
