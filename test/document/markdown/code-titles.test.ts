import { describe, expect, it } from 'vitest';
import { documentOf, html } from '../document-of.js';

const made = (markdown: string) => {
  const { written, problems } = documentOf(`# T\n\n${markdown}`);
  return { html: html(written[0]), problems };
};
const code = '<pre><code class="language-js">let x;\n</code></pre>';

describe('the title of a block of code stands above it', () => {
  it.each([
    '```js title="src/app.js"\nlet x;\n```',
    "```js {1} title='src/app.js' showLineNumbers\nlet x;\n```",
    '``` {.js filename="src/app.js"}\nlet x;\n```',
    '```js [src/app.js]\nlet x;\n```',
    '```js:src/app.js\nlet x;\n```',
    '{% filename %}src/app.js{% endfilename %}\n```js\nlet x;\n```',
    '{% code title="src/app.js" %}\n```js\nlet x;\n```\n{% endcode %}',
    '```{code-block} js\n:caption: src/app.js\n\nlet x;\n```',
  ])('%s', (markdown) =>
    expect(made(markdown)).toEqual({
      html: `<p class="code-title"><code>src/app.js</code></p>${code}`,
      problems: [],
    }),
  );

  it('in words where it is in words', () =>
    expect(made('```js title="Un exemple : la ligne"\nlet x;\n```').html).toBe(
      `<p class="code-title">Un exemple : la ligne</p>${code}`,
    ));

  it.each([
    '```js\nlet x;\n```',
    '```js {title}\nlet x;\n```',
    '```js [1,3]\nlet x;\n```',
    '```js title=""\nlet x;\n```',
  ])('and there is none in %s', (markdown) => expect(made(markdown)).toEqual({ html: code, problems: [] }));
});
