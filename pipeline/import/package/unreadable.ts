/** Why a file cannot be imported: each has its sentence and remedy in `commands/wording`. */
export type UnreadableReason =
  | 'not-a-document'
  | 'old-word'
  | 'rich-text'
  | 'encrypted'
  | 'too-large'
  | 'unsafe-archive'
  | 'doctype'
  | 'damaged';

/** The file cannot be read as a text document. */
export class Unreadable extends Error {
  override readonly name = 'Unreadable';
  readonly reason: UnreadableReason;

  constructor(reason: UnreadableReason, options?: ErrorOptions) {
    super(reason, options);
    this.reason = reason;
  }
}
