/** A classification of subjects, as feeds name it. */
interface Scheme {
  /** What names it on the web (RFC 4287 § 4.2.2.2, Readium Web Publication Manifest). */
  readonly uri: string;
  /** ONIX list 27. */
  readonly onix: string;
}

const schemes: Readonly<Record<string, Scheme>> = {
  thema: { uri: 'https://ns.editeur.org/thema/', onix: '93' },
  bisac: { uri: 'https://www.bisg.org/#bisac', onix: '10' },
  clil: { uri: 'https://clil.org/', onix: '29' },
  dewey: { uri: 'https://www.oclc.org/dewey', onix: '01' },
};

/** The classification that a book names `thema`, `BISAC`…; nothing when feeds have no name for it. */
export const subjectScheme = (name: string | undefined): Scheme | undefined => schemes[name?.toLowerCase() ?? ''];
