import type { Finding } from './prove.js';

/** What several files say alike, at the same place, is one finding: `read/a.html + 3 link[rel=license]`. */
export const together = (findings: readonly Finding[]): readonly Finding[] => {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const key = JSON.stringify([finding.where.replace(/^\S+ /, ''), finding.fact, [...finding.values].sort()]);
    groups.set(key, [...(groups.get(key) ?? []), finding]);
  }
  return [...groups.values()].flatMap(([first, ...others]) => {
    if (!first) return [];
    const [path = '', place = ''] = first.where.split(/ (.*)/s);
    return [{ ...first, where: others.length === 0 ? `${path} ${place}` : `${path} + ${others.length} ${place}` }];
  });
};
