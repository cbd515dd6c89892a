import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';

const language = z.enum(['fr', 'en']);

const press = z.strictObject({
  /** Absent: the catalogue is called *Livres*, and books name no publisher by themselves. */
  name: z.string().optional(),
  baseUrl: z
    .url()
    .transform((url) => (url.endsWith('/') ? url : `${url}/`))
    .optional(),
  contact: z.string().optional(),
  theme: z.string().optional(),
  logo: z.string().optional(),
  languages: z.array(language).nonempty().default(['fr']),
  welcome: z.partialRecord(language, z.strictObject({ title: z.string(), text: z.string() })).optional(),
  about: z.partialRecord(language, z.string()).optional(),
  links: z.array(z.strictObject({ label: z.string(), url: z.url() })).optional(),
});

const configuration = z.strictObject({
  books: z.string().default('books'),
  output: z.string().default('output'),
  press: press.prefault({}),
});

/** What a press decides once for all its books: the `livres` key of the nearest package.json. */
export type Configuration = z.infer<typeof configuration> & {
  /** Folder that relative paths start from. */ readonly root: string;
};

/** The configuration is there but cannot be used; the message names the keys. */
export class ConfigurationError extends Error {
  override readonly name = 'ConfigurationError';
  /** The folder that it is in, where that is known. */
  readonly root: string | undefined;

  constructor(message: string, root?: string) {
    super(message);
    this.root = root;
  }
}

/** What holds where nothing was decided. */
export const defaultConfiguration = (root: string): Configuration => ({ ...configuration.parse({}), root });

/**
 * Reads the configuration for a working folder: the nearest package.json with a `livres` key, upwards;
 * defaults when there is none.
 *
 * @throws {ConfigurationError} when the key's value does not have the form above.
 */
export async function readConfiguration(folder: string): Promise<Configuration> {
  for (let place = folder; ; place = dirname(place)) {
    const found = await livresKey(join(place, 'package.json'));
    if (found !== undefined) return { ...parse(found, place), root: place };
    if (dirname(place) === place) return defaultConfiguration(folder);
  }
}

/** The configuration, or the defaults and what is wrong with it: for a command that must work in spite of it. */
export async function findConfiguration(
  folder: string,
): Promise<{ readonly configuration: Configuration; readonly problem?: string }> {
  try {
    return { configuration: await readConfiguration(folder) };
  } catch (error) {
    if (!(error instanceof ConfigurationError)) throw error;
    return { configuration: defaultConfiguration(error.root ?? folder), problem: error.message };
  }
}

async function livresKey(path: string): Promise<unknown> {
  const text = await readFile(path, 'utf8').catch(() => undefined);
  if (text === undefined) return undefined;
  try {
    return (JSON.parse(text) as Record<string, unknown>)['livres'];
  } catch (error) {
    throw new ConfigurationError(`${path}: ${(error as Error).message}`, dirname(path));
  }
}

function parse(value: unknown, folder: string): z.infer<typeof configuration> {
  const result = configuration.safeParse(value);
  if (result.success) return result.data;
  throw new ConfigurationError(`${join(folder, 'package.json')} (livres): ${z.prettifyError(result.error)}`, folder);
}

/** The folder in which this program is installed: its themes are there. */
export const installation = fileURLToPath(new URL('../..', import.meta.url));

/** `livres 0.1.0`. */
export async function generatorName(): Promise<string> {
  const { version } = JSON.parse(await readFile(join(installation, 'package.json'), 'utf8')) as { version: string };
  return `livres ${version}`;
}

/** The package.json that configures a press, or nothing when nothing is configured. */
export const configurationFile = async (root: string): Promise<string | undefined> => {
  const file = join(root, 'package.json');
  return (await livresKey(file)) === undefined ? undefined : file;
};
