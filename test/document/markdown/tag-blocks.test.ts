import { describe, expect, it } from 'vitest';
import { documentOf, rendered } from '../document-of.js';

const said = (markdown: string): readonly string[] => documentOf(`# T\n\n${markdown}`).problems;

describe('tags of GitBook, Hugo and Jekyll on lines of their own', () => {
  it.each([
    [
      '{% hint style="info" %}\nUn *mot*.\n\n* a\n{% endhint %}\nSuite.',
      '<div class="note" role="note"><p>Un <em>mot</em>.</p><ul><li>a</li></ul></div><p>Suite.</p>',
    ],
    [
      '{% hint style="danger" %}\nA\n{% hint style="success" %}\nB\n{% endhint %}\n{% endhint %}',
      '<div class="note caution" role="note"><p class="title">Prudence</p><p>A</p><div class="note tip" role="note"><p class="title">Conseil</p><p>B</p></div></div>',
    ],
    [
      '{{< notice tip "Un titre" >}}\nA\n{{< /notice >}}',
      '<div class="note tip" role="note"><p class="title">Un titre</p><p>A</p></div>',
    ],
    [
      '{{% warning %}}\nA\n{{% /warning %}}\nB',
      '<div class="note warning" role="note"><p class="title">Attention</p><p>A</p></div><p>B</p>',
    ],
    [
      '{% tabs %}\n{% tab title="Un" %}\nA\n{% endtab %}\n\n{% tab title="Deux" %}\nB\n{% endtab %}\n{% endtabs %}',
      '<p><strong>Un</strong></p><p>A</p><p><strong>Deux</strong></p><p>B</p>',
    ],
    [
      '{% highlight ruby %}\nputs "*a*"\n\n  b\n{% endhighlight %}',
      '<pre><code class="language-ruby">puts "*a*"\n\n  b\n</code></pre>',
    ],
    [
      '{% code title="a.js" %}\n```js\nx\n```\n{% endcode %}',
      '<p class="code-title"><code>a.js</code></p><pre><code class="language-js">x\n</code></pre>',
    ],
    ['{% embed url="https://a.org" %}', '<p><a href="https://a.org">https://a.org</a></p>'],
    [
      '> {% hint style="info" %}\n> A\n> {% endhint %}',
      '<blockquote><div class="note" role="note"><p>A</p></div></blockquote>',
    ],
  ])('%j', (markdown, expected) => {
    expect(rendered(markdown)).toBe(expected);
    expect(said(markdown)).toEqual([]);
  });

  it('may be pictures', () => {
    expect(said('{{< figure src="duck.png" caption="Le canard" >}}')).toEqual(['texte.md:3:1 missing-picture']);
  });

  it.each(['{% hint style="info" %}\n\nA', 'A {% hint %} b', '{% inconnu %}', '{{< inconnu >}}'])(
    'are kept and said where they are not understood: %j',
    (markdown) => {
      expect(rendered(markdown)).toContain(markdown.startsWith('{{<') ? '{{&#x3C; inconnu >}}' : '{% ');
      expect(said(markdown)).toEqual(['texte.md:3:1 template-tag-kept']);
    },
  );

  it.each(['{% tabs %}', '{% hint %}', '{% foo %}', '{% hint style="tip" %}'])(
    'may be thousands in one another, closed or not: %s',
    (opening) => {
      const [name = ''] = /\w+/.exec(opening) ?? [];
      for (const end of ['', `{% end${name} %}\n`])
        expect(rendered(`${`${opening}\n`.repeat(3000)}A\n\n${end.repeat(3000)}`)).toContain('<p>A</p>');
    },
  );
});
