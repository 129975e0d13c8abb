import assert from 'node:assert/strict';
import { candor, openDraft } from '../../server/src/candor';
import type { Format } from '../../server/src/engine/draft/draft';
import { defaultSettings } from '../../server/src/engine/settings';

/** The passages of a draft as `kind: words`, spaces squeezed, what stands for a word as ␣. */
function read(text: string, format: Format): string[] {
  return openDraft(text, format).passages.map(({ kind, prose, quoted, hidden }) => `${kind}${quoted ? ' quoted' : ''}${hidden ? ' hidden' : ''}: ${prose.replace(/\uFFFC+/g, '␣').replace(/\u2060/g, '').replace(/\s+/g, ' ').trim()}`);
}

function flagged(text: string, format: Format): string[] {
  return candor.lint(openDraft(text, format), defaultSettings).findings.map(({ start, end }) => text.slice(start, end));
}

describe('a Markdown draft', () => {
  it('has its paragraphs, headings, lists, tables, quotes, links and images as prose', () => {
    assert.deepEqual(read('# Big **news**\n\nRead [our offer](https://x.test/act-now "Title here") today.\n\n- one `code` two\n- three\n\n> Quoted words\n\n| Head | Cell |\n|---|---|\n| left | right |\n\n![A red bag](bag.png "The bag")\n', 'markdown'), [
      'heading: Big news', 'paragraph: Read our offer today.', 'attribute: Title here', 'listItem: one ␣ two', 'listItem: three', 'paragraph quoted: Quoted words', 'cell: Head', 'cell: Cell', 'cell: left', 'cell: right', 'alt: A red bag', 'attribute: The bag',
    ]);
  });
  it('leaves out code, addresses, comments and reference definitions', () => {
    assert.deepEqual(read('```\nact now\n```\n\n    act now\n\n<!-- act now -->\n\n[a]: https://x.test "t"\n\nSee https://x.test/hurry now.\n', 'markdown'), ['paragraph: See ␣ now.']);
  });
  it('shows front matter values that readers see, in YAML and in TOML, and never keys', () => {
    assert.deepEqual(read('---\ntitle: "Act now"\ncta: Buy\nslug: act-now\nseo:\n  description: >\n    Two\n    lines\ntags: [hurry]\n---\nBody\n', 'markdown'), ['frontMatter: Act now', 'frontMatter: Buy', 'frontMatter: Two lines', 'paragraph: Body']);
    assert.deepEqual(read("+++\ntitle = 'Act now'\ndraft = true\n[params]\ndescription = \"A \\\"quoted\\\" word\"\n+++\nBody\n", 'markdown'), ['frontMatter: Act now', 'frontMatter: A "quoted" word', 'paragraph: Body']);
  });
  it('keeps the body when the front matter is broken', () => {
    assert.deepEqual(flagged('---\ntitle: "unclosed\n  - : [\n---\n\nHurry! Act now.\n', 'markdown').includes('Act now'), true);
    assert.deepEqual(flagged('+++\ntitle = \n+++\n\nAct now.\n', 'markdown'), ['Act now']);
  });
  it('reads HTML inside it, and knows what is hidden or quoted around Markdown', () => {
    assert.deepEqual(read('<div hidden>\n\nSecret words\n\n</div>\n\nShown <span style="display:none">not shown</span> words\n\n<blockquote>\n\nTheirs\n\n</blockquote>\n\n<button title="Tip">Buy it</button>\n', 'markdown'), [
      'paragraph hidden: Secret words', 'paragraph: Shown words', 'paragraph hidden: not shown', 'paragraph quoted: Theirs', 'paragraph: Buy it', 'attribute: Tip',
    ]);
  });
  it('takes a call-out for the author’s own words', () => {
    assert.deepEqual(flagged('> [!TIP]\n> Act now.\n\n> Act now.\n', 'markdown'), ['Act now']);
  });
});

describe('an HTML draft', () => {
  it('has text, buttons, labels and readable attributes as prose', () => {
    assert.deepEqual(read('<!doctype html><html><head><title>The title</title><meta name="description" content="The &amp; description"><meta name="viewport" content="width"><style>p{content:"act now"}</style></head><body><h1>Head<br>line</h1><p>Some <b>bold</b> text</p><ul><li>Item</li></ul><table><tr><td>Cell</td></tr></table><label for=a>Label</label><input id=a placeholder="Your name" value="typed"><input type="submit" value="Send it"><button aria-label="Close it">X y</button><img src="act-now.png" alt="A bag"><script>var actNow = "act now"</script><code>act now</code><blockquote>Theirs</blockquote><a class="btn btn-big" href="#">No thanks</a></body></html>', 'html'), [
      'title: The title', 'description: The & description', 'heading: Head line', 'paragraph: Some bold text', 'listItem: Item', 'cell: Cell', 'label: Label', 'attribute: Your name', 'button: Send it', 'attribute: Close it', 'button: X y', 'alt: A bag', 'paragraph quoted: Theirs', 'button: No thanks',
    ]);
  });
  it('ends a sentence between a link and the link or the small print below it', () => {
    assert.deepEqual(flagged('<a class="link" href="/">No thanks, I like paying more</a>\n<small>By staying on this page you agree to our cookies.</small>', 'html'), ['No thanks, I like paying more', 'By staying on this page you agree to our cookies']);
    assert.deepEqual(flagged('<p>Act <small>now</small>!</p>', 'html'), ['Act <small>now']);
  });

  it('reads through half a tag and inline markup', () => {
    assert.deepEqual(flagged('<p>Act <em>now</em> and <a href="x', 'html'), ['Act <em>now']);
    assert.deepEqual(flagged('<p>Don&rsquo;t miss out</p>', 'html'), ['Don&rsquo;t miss out']);
  });
  it('marks what is hidden', () => {
    assert.deepEqual(read('<div style="display: none">Preview words</div><p>Shown</p>', 'html'), ['paragraph hidden: Preview words', 'paragraph: Shown']);
  });
});

describe('an MDX draft', () => {
  it('has the text between components and the texts components print, not code', () => {
    assert.deepEqual(read('import Card from "./card"\n\nexport const hurry = {\n  text: "act now",\n}\n\n# Title\n\n<Card title="Act now" cta={"Buy it"} onClick={() => act("now")}>\n\nInside **the** card {price} here\n\n</Card>\n\n{/* act now */}\n\n<Button>Get it</Button>\n', 'mdx'), [
      'heading: Title', 'attribute: Act now', 'button: Buy it', 'paragraph: Inside the card ␣ here', 'paragraph: Get it',
    ]);
  });
  it('has the questions, answers and small print that components are given', () => {
    assert.deepEqual(read('<Faq q="Is it free?" a="Only today." id="free-tea" />\n\n<Plan price="From €9" note="أول شهر مجاني" sku="plan-a" />\n', 'mdx'), [
      'attribute: Is it free?', 'attribute: Only today.', 'attribute: From €9', 'attribute: أول شهر مجاني',
    ]);
  });

  it('does not lose the rest to an open brace or tag', () => {
    assert.deepEqual(flagged('Text { open\n\nAct now.\n', 'mdx'), ['Act now']);
    assert.deepEqual(flagged('<Card title="x"\n\nAct now.\n', 'mdx'), ['Act now']);
  });
});

describe('plain text', () => {
  it('is split into paragraphs, with mail quotes marked', () => {
    assert.deepEqual(read('First line\nsecond line\n\n> theirs\n> too\n\nLast', 'plaintext'), ['paragraph: First line second line', 'paragraph quoted: > theirs > too', 'paragraph: Last']);
  });
});

describe('a template tag', () => {
  it('stands for a word, so a phrase is found across it', () => {
    assert.deepEqual(flagged('Hurry {{ first_name }}, the offer ends soon', 'markdown'), ['Hurry', 'the offer ends soon']);
    for (const tag of ['{{ first_name }}', '*|FNAME|*', '%%name%%', '<%= name %>', '${name}', '{name}']) assert.deepEqual(flagged(`Order ${tag} before it's too late`, 'plaintext'), [`Order ${tag} before it's too late`]);
    assert.deepEqual(flagged('Act {% if x %}now', 'plaintext'), ['Act {% if x %}now']);
  });
});

describe('a passage', () => {
  const languages = (text: string): readonly string[] => openDraft(text, 'plaintext').passages.flatMap((passage) => passage.languages);
  it('is English, Arabic or both; other languages are left alone', () => {
    assert.deepEqual(languages('Order now and save'), ['en']);
    assert.deepEqual(languages('اطلب الآن ووفّر'), ['ar']);
    assert.deepEqual(languages('اطلب iPhone الآن and save'), ['en', 'ar']);
    assert.deepEqual(languages('اطلب ساعتك الجديدة من iPhone الآن'), ['ar', 'en']);
    assert.deepEqual(languages('Dépêchez-vous, l’offre se termine bientôt et les stocks sont limités'), []);
    assert.deepEqual(languages('عجله کنید، این پیشنهاد به زودی تمام می‌شود و فقط برای شما است'), []);
    assert.deepEqual(languages('Nur noch heute: das Angebot endet bald und die Plätze sind limitiert'), []);
    assert.deepEqual(languages('جلدی کریں، یہ پیشکش جلد ختم ہو رہی ہے'), []);
    assert.deepEqual(languages('12345 !!'), []);
  });
  it('is judged sentence by sentence', () => {
    assert.deepEqual(flagged('We ship to all of Europe from our own house and the offer ends soon. Hâtez-vous, le limited time offer est pour vous et pour votre maison.', 'plaintext'), ['the offer ends soon']);
  });
});
