import { execFile } from 'node:child_process';
import { chmod, mkdir, mkdtemp, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { cacheFolder } from '../cache-folder.js';

const run = promisify(execFile);
const packageName = '@sparticuz/chromium';

interface UnpackedBrowser {
  readonly executable: string;
  readonly env: Readonly<Record<string, string>>;
}

/**
 * Unpacks the Chromium that npm brings (an optional dependency, Linux x86-64) into a folder of its own version,
 * once for all, and tells how to start it.
 *
 * @throws when the package is not installed or cannot be unpacked.
 */
export async function unpackEmbeddedBrowser(
  env: Readonly<Record<string, string | undefined>>,
): Promise<UnpackedBrowser> {
  const entry = createRequire(import.meta.url).resolve(packageName);
  const home = await cacheFolder(env);
  const folder = join(home, `chromium-${await installedVersion(entry)}`);
  if (!(await exists(folder))) await unpack(entry, home, folder);
  return {
    executable: join(folder, 'chromium'),
    env: {
      // Its own NSS, for machines that have none.
      LD_LIBRARY_PATH: [join(folder, 'al2023', 'lib'), env['LD_LIBRARY_PATH']].filter(Boolean).join(':'),
      // Without any font configuration Chromium drops all text and says nothing.
      FONTCONFIG_PATH: join(folder, 'fontconfig'),
      FONTCONFIG_FILE: join(folder, 'fontconfig', 'fonts.conf'),
    },
  };
}

/**
 * The package unpacks into `os.tmpdir()`, under names that every version and every user share. A child process
 * with a temporary folder of ours, then a rename: complete or not there, whoever else is at it.
 */
async function unpack(entry: string, home: string, folder: string): Promise<void> {
  const staging = await mkdtemp(join(home, '.unpacking-'));
  try {
    const script = 'require(process.argv[1]).executablePath().catch((e) => { console.error(e); process.exit(1); })';
    await run(process.execPath, ['-e', script, entry], {
      // AWS_EXECUTION_ENV is how the package is asked for its libraries.
      env: { PATH: process.env['PATH'], TMPDIR: staging, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' },
    });
    await chmod(join(staging, 'chromium'), 0o755);
    await mkdir(join(staging, 'fontconfig'));
    await writeFile(join(staging, 'fontconfig', 'fonts.conf'), fontConfiguration(folder));
    await rename(staging, folder).catch(async (error: unknown) => {
      if (!(await exists(folder))) throw error;
    });
  } finally {
    await rm(staging, { recursive: true, force: true });
  }
}

/** The system's fonts if there are any, for scripts that the theme does not have, and the package's own one. */
const fontConfiguration = (folder: string): string => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
<fontconfig>
  <dir>/usr/share/fonts</dir>
  <dir>/usr/local/share/fonts</dir>
  <dir prefix="xdg">fonts</dir>
  <dir>${escapeXml(folder)}/fonts/fonts</dir>
  <cachedir>${escapeXml(folder)}/fontconfig/cache</cachedir>
</fontconfig>
`;

const escapeXml = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

async function installedVersion(entry: string): Promise<string> {
  for (let folder = dirname(entry); folder !== dirname(folder); folder = dirname(folder)) {
    const text = await readFile(join(folder, 'package.json'), 'utf8').catch(() => '{}');
    const { name, version } = JSON.parse(text) as { name?: string; version?: string };
    if (name === packageName && version) return version;
  }
  throw new Error(`${packageName} has no version`);
}

const exists = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  );
