import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';

/** What one run of a command cost, with every process that it started. */
export interface Cost {
  /** Seconds. */
  readonly wall: number;
  /** User and system seconds of the whole tree; absent where /proc is. */
  readonly cpu?: number;
  /** Largest sum of the tree's resident sets, in MiB (shared pages count once per process). */
  readonly memory?: number;
}

interface ProcessState {
  readonly parent: number;
  readonly ticks: number;
  readonly pages: number;
}

const ticksPerSecond = 100;
const pageBytes = 4096;
const everyMilliseconds = 40;

/** Runs one command line without a shell and measures it. */
export async function measure(command: readonly [string, ...string[]], cwd: string): Promise<Cost> {
  const [program, ...words] = command;
  const start = performance.now();
  const child = spawn(program, words, { cwd, stdio: ['ignore', 'ignore', 'pipe'] });
  let complaint = '';
  child.stderr.on('data', (chunk: Buffer) => {
    complaint = (complaint + chunk.toString()).slice(-2000);
  });
  let cpu = 0;
  let memory = 0;
  const sample = () => {
    const tree = treeOf(child.pid ?? 0);
    cpu = Math.max(cpu, sum(tree, 'ticks') / ticksPerSecond);
    memory = Math.max(memory, (sum(tree, 'pages') * pageBytes) / 2 ** 20);
  };
  const timer = setInterval(sample, everyMilliseconds);
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on('close', resolve);
    child.on('error', reject);
  }).finally(() => clearInterval(timer));
  if (code !== 0) throw new Error(`${command.join(' ')} ended with ${code}\n${complaint}`);
  const wall = (performance.now() - start) / 1000;
  return memory > 0 ? { wall, cpu, memory } : { wall };
}

const sum = (states: readonly ProcessState[], key: 'ticks' | 'pages'): number =>
  states.reduce((total, state) => total + state[key], 0);

/** A process and its descendants, as /proc shows them now. */
function treeOf(root: number): ProcessState[] {
  const all = new Map<number, ProcessState>();
  for (const name of safely(() => readdirSync('/proc')) ?? []) {
    const stat = /^\d+$/.test(name) ? safely(() => readFileSync(`/proc/${name}/stat`, 'utf8')) : undefined;
    if (stat !== undefined) all.set(Number(name), parseStat(stat));
  }
  const belongs = (pid: number): boolean => pid === root || (pid > 1 && belongs(all.get(pid)?.parent ?? 0));
  return [...all].filter(([pid]) => belongs(pid)).map(([, state]) => state);
}

/** proc(5): fields after the command's closing parenthesis. CPU of children that ended is counted in their parent. */
function parseStat(stat: string): ProcessState {
  const fields = stat
    .slice(stat.lastIndexOf(')') + 2)
    .split(' ')
    .map(Number);
  const at = (index: number): number => fields[index] ?? 0;
  return { parent: at(1), ticks: at(11) + at(12) + at(13) + at(14), pages: at(21) };
}

/** Processes end while they are looked at. */
function safely<T>(look: () => T): T | undefined {
  try {
    return look();
  } catch {
    return undefined;
  }
}
