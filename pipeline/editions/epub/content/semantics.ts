import type { SectionType } from '../../../book/book.js';

/**
 * DPUB-ARIA role of each section type that has one: assistive technologies read the role, reading systems
 * read `epub:type` (EPUB 3 Structural Semantics; EPUB Type to ARIA Role Authoring Guide 1.1).
 */
export const roles: Readonly<Partial<Record<SectionType, string>>> = {
  dedication: 'doc-dedication',
  epigraph: 'doc-epigraph',
  foreword: 'doc-foreword',
  preface: 'doc-preface',
  prologue: 'doc-prologue',
  introduction: 'doc-introduction',
  part: 'doc-part',
  chapter: 'doc-chapter',
  conclusion: 'doc-conclusion',
  epilogue: 'doc-epilogue',
  afterword: 'doc-afterword',
  appendix: 'doc-appendix',
  glossary: 'doc-glossary',
  endnotes: 'doc-endnotes',
  bibliography: 'doc-bibliography',
  index: 'doc-index',
  acknowledgments: 'doc-acknowledgments',
  'other-credits': 'doc-credits',
  colophon: 'doc-colophon',
};
