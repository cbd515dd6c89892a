import { describe, expect, it } from 'vitest';
import { Diagnostics } from '../../pipeline/diagnostics/diagnostics.js';
import { readMarkdown } from '../../pipeline/manuscript/read-markdown.js';
import { memoryFolder } from './memory-folder.js';

const read = async (text: string) => {
  const diagnostics = new Diagnostics('fr');
  const result = await readMarkdown(memoryFolder({ 'a.md': text }), 'a.md', diagnostics);
  return { ...result, said: diagnostics.messages.map(({ ruleId, line }) => `${ruleId}:${line}`) };
};

describe('a header in TOML, between lines `+++`', () => {
  it('is read as one in YAML, and the lines of the text keep their numbers', async () => {
    const { file, header, said } = await read(
      '+++\ntitle = "Le pain"\ndate = 2024-01-02\nweight = 5\n[menu]\nmain = "x"\n+++\n\nTexte.\n',
    );
    expect({ header, said }).toEqual({ header: 'sound', said: [] });
    expect(file?.header.data).toEqual({ title: 'Le pain', date: '2024-01-02', weight: 5, menu: { main: 'x' } });
    expect(file?.header.place(['weight'])?.start).toEqual({ line: 4, column: 1, offset: 40 });
    expect(file?.text).toBe('\n\n\n\n\n\n\n\nTexte.\n');
  });

  it('may be empty; one that nothing closes is text', async () => {
    expect((await read('+++\n+++\nx')).file?.text).toBe('\n\nx');
    expect((await read('+++ \n\nx')).file?.text).toBe('+++ \n\nx');
  });

  it('is told at its line when it cannot be read', async () => {
    const { header, file, said } = await read('+++\ntitle = "x"\ndraft = tru\n+++\nx');
    expect({ header, said, text: file?.text }).toEqual({
      header: 'broken',
      said: ['header-toml:3'],
      text: '\n\n\n\nx',
    });
  });
});
