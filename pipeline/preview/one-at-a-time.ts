/**
 * Has one work done at a time: what is asked for meanwhile is asked for once, when it has ended, all together. The last
 * state always wins.
 */
export function oneAtATime<Item>(work: (items: ReadonlySet<Item>) => Promise<void>): (items: Iterable<Item>) => void {
  let waiting: Set<Item> | undefined;
  let isBusy = false;
  const goOn = async (): Promise<void> => {
    isBusy = true;
    while (waiting) {
      const items = waiting;
      waiting = undefined;
      await work(items);
    }
    isBusy = false;
  };
  return (items) => {
    waiting = new Set([...(waiting ?? []), ...items]);
    if (!isBusy) void goOn();
  };
}
