/** The command line cannot be carried out as typed; the message says why. Exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
