import { ConfigurationError, configurationFile } from '../../system/configuration.js';
import { readLogo } from '../../system/press-logo.js';
import type { Examined, Finding } from './finding.js';

/**
 * Whether the configuration can be used, and the logo that it names.
 *
 * @param problem What was wrong with it when it was read.
 */
export async function checkConfiguration({ context, words }: Examined, problem?: string): Promise<Finding> {
  const subject = 'configuration';
  const { root, press } = context.configuration;
  const wrong = problem ?? (press.logo === undefined ? undefined : await problemOf(readLogo(root, press.logo)));
  if (wrong !== undefined) return { subject, state: 'missing', ...words.configurationWrong(wrong) };
  const file = await configurationFile(root);
  return { subject, state: 'works', says: file === undefined ? words.notConfigured(root) : words.configured(file) };
}

const problemOf = (work: Promise<unknown>): Promise<string | undefined> =>
  work.then(
    () => undefined,
    (error: unknown) => {
      if (error instanceof ConfigurationError) return error.message;
      throw error;
    },
  );
