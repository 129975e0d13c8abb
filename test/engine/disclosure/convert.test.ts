import assert from 'node:assert/strict';
import { editDraft, openDraft } from '../../../server/src/candor';
import { convertToW3c } from '../../../server/src/disclosure/convert';
import type { Format } from '../../../server/src/engine/draft/draft';

/** The text with every dialect converted. Converting twice changes nothing more. */
function converted(text: string, format: Format = 'markdown'): string {
  const draft = openDraft(text, format);
  const next = editDraft(draft, [...convertToW3c(draft)].reverse());
  assert.deepEqual(convertToW3c(next), [], `a second conversion of ${JSON.stringify(next.text)}`);
  return next.text;
}

const front = (lines: string): string => `---\ntitle: Walnut\n${lines}\n---\n\n# Walnut\n`;

describe('conversion to the words of the W3C', () => {
  for (const [old, now] of [
    ['ai-disclosure: autonomous', 'ai-disclosure: ai-autonomous'],
    ['ai_disclosure: ai-assisted', 'ai-disclosure: ai-assisted'],
    ['aiDisclosure: AI_Generated', 'ai-disclosure: ai-generated'],
    ['ai_generated: true', 'ai-disclosure: ai-generated'],
    ['ai_assisted: yes  # first draft', 'ai-disclosure: ai-assisted  # first draft'],
    ['ai_generated: true\nai_assisted: true', 'ai-disclosure: ai-generated'],
    ['ai-disclosure: mode=ai-originated', 'ai-disclosure: ai-generated'],
    ['ai-disclosure: "mode=ai-originated; model=\\"gpt-4\\"; provider=\\"OpenAI\\""', 'ai-disclosure: ai-generated\nai-model: "gpt-4"\nai-provider: "OpenAI"'],
    ['ai-disclosure: machine-generated', 'ai-disclosure: ai-autonomous'],
    ['origin: HM·Assist', 'ai-disclosure: ai-assisted'],
    ['SPDX-AI-Disclosure: ai-generated', 'ai-disclosure: ai-generated'],
    ['ai-disclosure: ai_generated_autonomous', 'ai-disclosure: ai-autonomous'],
    ['digital_source_type: http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia', 'ai-disclosure: ai-generated'],
  ] as const) it(`front matter: ${old.replaceAll('\n', ' + ')}`, () => assert.equal(converted(front(old)), front(now)));

  it('leaves what is in those words already, and the old keys beside it', () => {
    for (const lines of ['ai-disclosure: ai-generated', 'ai-disclosure: ai-assisted\nai_generated: true', 'draft: true']) assert.equal(converted(front(lines)), front(lines));
  });

  it('guesses no level: a sentence, a tool, a bare yes and a value it does not know stay', () => {
    for (const lines of ['ai-disclosure: Written with a little help from AI', 'ai-model: Claude', 'ai_disclosure: true', 'ai-disclosure: sometimes', 'ai-disclosure: { level: ai-generated, tool: Claude }']) assert.equal(converted(front(lines)), front(lines));
  });

  it('leaves front matter alone that cannot be read', () => {
    const broken = front('ai_generated: true\nx: [1, 2');
    assert.equal(converted(broken), broken);
  });

  it('keeps the style of the front matter, TOML and line ends', () => {
    assert.equal(converted('+++\ntitle = "Walnut"\nai_generated = true\n+++\n'), '+++\ntitle = "Walnut"\nai-disclosure = "ai-generated"\n+++\n');
    assert.equal(converted('---\r\nai_generated: true\r\nai_assisted: true\r\n---\r\n'), '---\r\nai-disclosure: ai-generated\r\n---\r\n');
  });

  it('HTML: metas and attributes, each where it stands', () => {
    assert.equal(converted('<head><meta name="ai-disclosure" content="autonomous"></head>', 'html'), '<head><meta name="ai-disclosure" content="ai-autonomous"></head>');
    assert.equal(converted('<head><meta name="daiu:origin" content="AG·Full"></head>', 'html'), '<head><meta name="ai-disclosure" content="ai-autonomous"></head>');
    assert.equal(converted('<head><meta name="ai-disclosure" content="ai_summarized; required=undetermined; icon=ai_generated"></head>', 'html'), '<head><meta name="ai-disclosure" content="ai-assisted"></head>');
    assert.equal(converted('<section ai-disclosure="autonomous"><p data-ai-disclosure=\'generated\'>Text.</p></section>', 'html'), '<section ai-disclosure="ai-autonomous"><p data-ai-disclosure=\'ai-generated\'>Text.</p></section>');
    assert.equal(converted("<head><meta name=\"ai-disclosure\" content='mode=ai-originated; model=\"gpt-4\"'></head>", 'html'), "<head><meta name=\"ai-disclosure\" content='ai-generated'>\n<meta name=\"ai-model\" content=\"gpt-4\"></head>");
  });

  it('sets the tag beside forms that have no W3C words', () => {
    const script = '<script type="application/ld+json">{ "@type": "Article", "digitalSourceType": "https://schema.org/TrainedAlgorithmicMediaDigitalSource" }</script>';
    assert.equal(converted(`<head>${script}</head>`, 'html'), `<head>\n  <meta name="ai-disclosure" content="ai-generated">${script}</head>`);
    assert.equal(converted('# Walnut\n\n<!-- SPDX-AI-Disclosure: ai-generated -->\n'), '---\nai-disclosure: ai-generated\n---\n\n# Walnut\n\n<!-- SPDX-AI-Disclosure: ai-generated -->\n');
  });

  it('MDX: attributes of components', () => {
    assert.equal(converted('<Hero ai-disclosure="generated" />\n', 'mdx'), '<Hero ai-disclosure="ai-generated" />\n');
  });
});
