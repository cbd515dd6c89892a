import { describe, expect, it } from 'vitest';
import { goldenCases, typesetGolden } from './golden.js';

const cases = goldenCases('fr.golden.txt');

describe('French', () => {
  it.each(cases)('fr.golden.txt:$line $input', ({ input, output }) => {
    expect(typesetGolden(input, 'fr')).toBe(output);
  });

  it.each(cases)('changes nothing more the second time: $line $output', ({ output }) => {
    expect(typesetGolden(output, 'fr')).toBe(output);
  });

  it('holds at least 200 cases', () => {
    expect(cases.length).toBeGreaterThanOrEqual(200);
  });
});
