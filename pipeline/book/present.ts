type OptionalKeys<T> = { [Key in keyof T]: undefined extends T[Key] ? Key : never }[keyof T];

/** The same values, those that may be undefined made optional. */
export type Present<T> = Omit<T, OptionalKeys<T>> & { [Key in OptionalKeys<T>]?: Exclude<T[Key], undefined> };

/** Leaves out what is undefined: the model says "absent" by leaving out the key (`exactOptionalPropertyTypes`). */
export const present = <T extends object>(values: T): Present<T> =>
  // Object.fromEntries forgets which keys it was given.
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as Present<T>;
