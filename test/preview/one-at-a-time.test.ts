import { expect, test } from 'vitest';
import { oneAtATime } from '../../pipeline/preview/one-at-a-time.js';

test('what is asked for during a work is done once, when it has ended, all together', async () => {
  const done: string[][] = [];
  let release = (): void => undefined;
  let ended = (): void => undefined;
  const second = new Promise<void>((resolve) => {
    ended = resolve;
  });
  const ask = oneAtATime<string>(async (items) => {
    done.push([...items]);
    if (done.length === 2) return ended();
    await new Promise<void>((resolve) => {
      release = resolve;
    });
  });
  ask(['a']);
  ask(['b']);
  ask(['c', 'b']);
  expect(done).toEqual([['a']]);
  release();
  await second;
  expect(done).toEqual([['a'], ['b', 'c']]);
});
