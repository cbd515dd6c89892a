/** What a section without a title of its own is called by its type (EPUB Structural Semantics). */
export type TitledType = OpenedByTitle | 'loi' | 'lot' | 'contributors' | 'chapter' | 'part';

/** The types that a title says by itself: a chapter called *Postface* is one. */
export type OpenedByTitle =
  | 'dedication'
  | 'epigraph'
  | 'foreword'
  | 'preface'
  | 'preamble'
  | 'prologue'
  | 'introduction'
  | 'conclusion'
  | 'epilogue'
  | 'afterword'
  | 'appendix'
  | 'glossary'
  | 'bibliography'
  | 'index'
  | 'acknowledgments'
  | 'colophon';

/** What contributors do that books tell in words, by MARC relator code. */
export type Role =
  | 'aut'
  | 'edt'
  | 'trl'
  | 'ill'
  | 'cov'
  | 'pfr'
  | 'aui'
  | 'aft'
  | 'pbl'
  | 'fnd'
  | 'pht'
  | 'bkd'
  | 'ctb';
