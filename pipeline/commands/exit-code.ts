/** Exit codes of the program (architecture.md, The command line). */
export const exitCode = {
  done: 0,
  /** Some book has errors; the others are built. */
  bookErrors: 1,
  usage: 2,
  /** The environment: no browser, a locked or unwritable folder. */
  environment: 3,
  interrupted: 130,
} as const;
