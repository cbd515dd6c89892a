import { setTimeout as pause } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { concurrently } from '../../pipeline/system/concurrently.js';

test('keeps the order of the items and never runs more tasks than asked', async () => {
  let running = 0;
  let most = 0;
  const results = await concurrently([30, 5, 20, 1], 2, async (milliseconds) => {
    running += 1;
    most = Math.max(most, running);
    await pause(milliseconds);
    running -= 1;
    return milliseconds;
  });
  expect(results).toEqual([30, 5, 20, 1]);
  expect(most).toBe(2);
});

test('a task that fails does not stop the others', async () => {
  const done: number[] = [];
  const run = concurrently([1, 2, 3], 1, async (item) => {
    if (item === 1) throw new Error('un');
    done.push(item);
  });
  await expect(run).rejects.toThrow('un');
  expect(done).toEqual([2, 3]);
});
