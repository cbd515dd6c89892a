/**
 * Runs one task per item, at most `limit` at the same time; results in the order of the items.
 * A task that throws does not stop the others: the first error is thrown when all have ended.
 */
export async function concurrently<Item, Result>(
  items: readonly Item[],
  limit: number,
  task: (item: Item, index: number) => Promise<Result>,
): Promise<Result[]> {
  const results = new Map<number, PromiseSettledResult<Result>>();
  const queue = items.entries();
  const worker = async () => {
    for (const [index, item] of queue) {
      results.set(index, (await Promise.allSettled([task(item, index)]))[0] as PromiseSettledResult<Result>);
    }
  };
  await Promise.all(Array.from({ length: Math.max(1, limit) }, worker));
  return items.map((_, index) => {
    const result = results.get(index);
    if (result?.status === 'fulfilled') return result.value;
    throw result?.reason;
  });
}
