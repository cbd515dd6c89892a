import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';

/** What one run of a command cost, with every process that it started. */
export interface Cost {
  /** Seconds. */
  readonly wall: number;
  /** User and system seconds of the whole tree; absent where /proc is. */
  readonly cpu?: number;
  /** Largest sum of what the tree holds in memory, in MiB: a page that several processes share counts once. */
  readonly memory?: number;
  /** Seconds that the command itself tells of what is measured, without its start; see `Told`. */
  readonly told?: number;
}

/** Reads, in what a command prints, the seconds of the step that is measured. */
export type Told = (output: string) => number | undefined;

interface ProcessState {
  readonly parent: number;
  readonly ticks: number;
}

const ticksPerSecond = 100;
const everyMilliseconds = 100;

/**
 * Runs one command line without a shell and measures it.
 *
 * @param watched Whether its memory is looked at too: that takes time from it, the more the more processes it has.
 */
export async function measure(
  command: readonly [string, ...string[]],
  cwd: string,
  told?: Told,
  watched = false,
): Promise<Cost> {
  const [program, ...words] = command;
  const start = performance.now();
  const child = spawn(program, words, { cwd, stdio: ['ignore', 'pipe', 'pipe'] });
  let complaint = '';
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => {
    output += chunk.toString();
  });
  child.stderr.on('data', (chunk: Buffer) => {
    complaint = (complaint + chunk.toString()).slice(-2000);
  });
  let cpu = 0;
  let memory = 0;
  const sample = () => {
    const tree = treeOf(child.pid ?? 0);
    cpu = Math.max(cpu, sum(tree.values(), ({ ticks }) => ticks) / ticksPerSecond);
    if (watched) memory = Math.max(memory, sum(tree.keys(), heldBy) / 1024);
  };
  const timer = setInterval(sample, everyMilliseconds);
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on('close', resolve);
    child.on('error', reject);
  }).finally(() => clearInterval(timer));
  if (code !== 0) throw new Error(`${command.join(' ')} ended with ${code}\n${complaint}`);
  const wall = (performance.now() - start) / 1000;
  const seconds = told?.(output);
  return {
    wall,
    ...(cpu > 0 && { cpu }),
    ...(memory > 0 && { memory }),
    ...(seconds !== undefined && { told: seconds }),
  };
}

const sum = <Item>(items: Iterable<Item>, measureOf: (item: Item) => number): number =>
  [...items].reduce((total, item) => total + measureOf(item), 0);

/** Proportional set size of a process, in KiB (proc_pid_smaps(5)): its share of each page. */
function heldBy(pid: number): number {
  const rollup = safely(() => readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8')) ?? '';
  return Number(/^Pss:\s+(\d+)/m.exec(rollup)?.[1] ?? 0);
}

/** A process and its descendants, as /proc shows them now. */
function treeOf(root: number): ReadonlyMap<number, ProcessState> {
  const all = new Map<number, ProcessState>();
  for (const name of safely(() => readdirSync('/proc')) ?? []) {
    const stat = /^\d+$/.test(name) ? safely(() => readFileSync(`/proc/${name}/stat`, 'utf8')) : undefined;
    if (stat !== undefined) all.set(Number(name), parseStat(stat));
  }
  const belongs = (pid: number): boolean => pid === root || (pid > 1 && belongs(all.get(pid)?.parent ?? 0));
  return new Map([...all].filter(([pid]) => belongs(pid)));
}

/** proc(5): fields after the command's closing parenthesis. CPU of children that ended is counted in their parent. */
function parseStat(stat: string): ProcessState {
  const fields = stat
    .slice(stat.lastIndexOf(')') + 2)
    .split(' ')
    .map(Number);
  const at = (index: number): number => fields[index] ?? 0;
  return { parent: at(1), ticks: at(11) + at(12) + at(13) + at(14) };
}

/** Processes end while they are looked at. */
function safely<T>(look: () => T): T | undefined {
  try {
    return look();
  } catch {
    return undefined;
  }
}
