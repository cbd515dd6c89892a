import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { PackFont } from '../theme/pack-font.js';

/** Packs fonts beside the program's own work: the best compression takes as long as printing a short book. */
export interface FontPacker {
  readonly pack: PackFont;
  close(): Promise<void>;
}

interface Thread {
  readonly worker: Worker;
  /** Fonts that it has been given and has not packed. */
  load: number;
  done: Promise<unknown>;
}

/** A packer of a few threads, each started when the others are busy. */
export function createFontPacker(threads = 2): FontPacker {
  const started: Thread[] = [];
  const next = (): Thread => {
    const [freest] = started.toSorted((a, b) => a.load - b.load);
    if (freest && (freest.load === 0 || started.length === threads)) return freest;
    const worker = new Worker(new URL('./font-packer-thread.js', import.meta.url));
    const thread = { worker, load: 0, done: Promise.resolve() };
    started.push(thread);
    return thread;
  };
  return {
    pack: (sfnt) => {
      const thread = next();
      thread.load += 1;
      const packed = thread.done.then(() => packIn(thread.worker, sfnt)).finally(() => (thread.load -= 1));
      thread.done = packed.catch(() => undefined);
      return packed;
    },
    close: async () => {
      await Promise.all(started.splice(0).map(({ worker }) => worker.terminate()));
    },
  };
}

/** `once` fails when the thread does. */
async function packIn(worker: Worker, sfnt: Uint8Array): Promise<Uint8Array> {
  const answer = once(worker, 'message');
  worker.postMessage(sfnt);
  const [packed] = await answer;
  return packed as Uint8Array;
}
