/** The sentences of a source bundle's README and of its credits, in one language; plain text. */
export interface BundleWords {
  readonly draft: string;
  readonly licenses: string;
  readonly rebuild: (slug: string, generator: string) => string;
  readonly check: string;
  readonly files: string;
  readonly theme: (name: string) => string;
  readonly source: (url: string) => string;
  readonly restricted: string;
  readonly leftOut: string;
  /** Why a file is left out. */
  readonly why: Readonly<Record<'permission' | 'license-text', string>>;
  readonly credits: (title: string) => string;
  readonly everythingElse: string;
  readonly changes: (changes: string) => string;
}
