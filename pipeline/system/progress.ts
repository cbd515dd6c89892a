import { performance } from 'node:perf_hooks';
import type { Terminal } from './terminal.js';

/** Shows what is being done, on one line that is redrawn, when a person watches; says nothing otherwise. */
export class Progress {
  readonly #terminal: Terminal;
  readonly #running = new Map<string, string>();

  constructor(terminal: Terminal) {
    this.#terminal = terminal;
  }

  /** Says what `task` is doing now. */
  update(task: string, text: string): void {
    this.#running.set(task, text);
    this.#draw();
  }

  end(task: string): void {
    this.#running.delete(task);
    this.#draw();
  }

  /** Prints lasting lines above the progress line. */
  print(text: string): void {
    this.#clear();
    this.#terminal.tell(text);
    this.#draw();
  }

  #draw(): void {
    if (!this.#terminal.interactive) return;
    this.#clear();
    if (this.#running.size === 0) return;
    this.#terminal.tell([...this.#running.values()].join('   ').slice(0, this.#terminal.columns - 1));
  }

  #clear(): void {
    if (this.#terminal.interactive) this.#terminal.tell('\r\u001B[2K');
  }
}

/** Starts a stopwatch: gives the seconds since then. */
export function stopwatch(): () => number {
  const start = performance.now();
  return () => (performance.now() - start) / 1000;
}
