import { draft } from '../engine/example';
import type { Example, Rule } from '../engine/rule';

const en = (...front: readonly string[]): Example => draft('markdown', '---', ...front, '---', '', 'This text was generated with AI and reviewed by Lina Haddad.', '', 'The walnut boards have dried.');
const ar = (...front: readonly string[]): Example => draft('markdown', '---', ...front, '---', '', 'أُنشئ هذا النص باستخدام الذكاء الاصطناعي وراجعته لينا حداد.', '', 'جفّت ألواح الجوز.');
const page = (head: string, body: string): Example => draft('html', `<html><head>${head}</head><body>${body}</body></html>`);
const english = '<p>This text was generated with AI and reviewed by Lina Haddad.</p><p>The walnut boards have dried.</p>';
const arabic = '<p dir="rtl" lang="ar">أُنشئ هذا النص باستخدام الذكاء الاصطناعي وراجعته لينا حداد.</p><p dir="rtl" lang="ar">جفّت ألواح الجوز.</p>';

const values = ['autonomous', 'AI-Generated', 'ai_generated', 'generated', 'true', 'maybe', 'mode=ai-originated'];
const companions = ['ai-model: GPT-5', 'ai-provider: OpenAI', 'ai-prompt-url: https://acme.example/prompt'];

export const invalidAiDisclosureExamples: Rule['examples'] = {
  en: [
    ...values.map((value) => en('title: Autumn', `ai-disclosure: ⟦${value}⟧`)),
    ...companions.map((key) => draft('markdown', '---', 'ai-disclosure: none', `⟦${key}⟧`, '---', '', 'The walnut boards have dried.')),
    en('⟦ai-disclosre⟧: ai-generated'), en('channel: ⟦blgo⟧'), en('audience: [⟦childern⟧, adults]'), en('product-category: ⟦"cosmetcis"⟧'), en('reviewed-on: ⟦2026-02-30⟧'), draft('plaintext', '---', 'translation: ⟦humna⟧', '---', '', 'The walnut boards have dried.'),
    en('channel: stable'), en('channel: e-mailing list'), en('audiences: buyers'), en('audience: buyers of boards'), en('reviewed-on: 12 May 2026'), en('reviews-by: Lina'), en('seo:', '  channel: blgo'),
    page('<meta name="ai-disclosure" content="⟦autonomous⟧">', english),
    page('<meta name="ai-disclosure" content="⟦ai_partly_assisted; icon=ai⟧">', '<p>Written with AI assistance.</p><p>The walnut boards have dried.</p>'),
    page('<meta name="ai-disclosure" content="ai-generated">⟦<meta name="ai-disclosure" content="ai-generated">⟧', english),
    page('', `<section data-ai-disclosure="⟦mixed⟧">${english}</section>`),
    draft('markdown', '---', 'ai-disclosure: none', '⟦ai_tools: [ChatGPT]⟧', '---', '', 'The walnut boards have dried.'), page('<meta name="ai-disclosure" content="none">⟦<meta name="ai-model" content="GPT-5">⟧', '<p>The walnut boards have dried.</p>'),
    draft('markdown', '---', 'ai-disclosure: ai-assisted', '⟦ai-prompt-url: Write a friendly page about walnut boards⟧', '---', '', 'Written with AI assistance.', '', 'The walnut boards have dried.'), en('aiDisclosure: ⟦perhaps⟧', 'reviewed-by: Lina Haddad'),
    draft('markdown', '---', 'ai-disclosure: ai-assisted', 'ai-prompt-url: https://acme.example/prompt', '---', '', 'Written with AI assistance.', '', 'The walnut boards have dried.'),
    page('', '<section ai-disclosure="none" ⟦ai-model="GPT-5"⟧><p>The walnut boards have dried.</p></section>'),
    en('ai-disclosure: ai-generated', 'ai-model: GPT-5', 'reviewed-by: Lina Haddad'), en('ai-disclosure: ai-autonomous', 'reviewed-by: Lina Haddad'), en('ai-disclosure: mixed', 'reviewed-by: Lina Haddad'), en('title: Autumn', 'ai_generated: true', 'reviewed-by: Lina Haddad'),
    draft('markdown', '---', 'ai-disclosure: none', '---', '', 'The walnut boards have dried.'),
    draft('markdown', '---', 'model: GPT-5', 'disclosure: autumn', '---', '', 'The walnut boards have dried.'),
    page('<meta name="ai-disclosure" content="ai-generated">', english),
    page('<meta name="disclosure" content="autonomous">', '<p>The walnut boards have dried.</p>'),
    draft('markdown', 'An example:', '', '```yaml', 'ai-disclosure: autonomous', '```'),
    draft('markdown', 'The vocabulary once had the word `autonomous`; write `ai-autonomous` today.'),
    page('', `<section ai-disclosure="ai-generated" ai-model="GPT-5">${english}</section>`),
  ],
  ar: [
    ar('channel: ⟦scoial⟧'), ar('⟦reviewd-by⟧: لينا حداد'), ar('audience: ⟦audlts⟧'), ar('audience: هواة النجارة'), ar('product-category: ألواح'),
    ...values.map((value) => ar('title: الخريف', `ai-disclosure: ⟦${value}⟧`)),
    ...companions.map((key) => draft('markdown', '---', 'ai-disclosure: none', `⟦${key}⟧`, '---', '', 'جفّت ألواح الجوز.')),
    page('<meta name="ai-disclosure" content="⟦autonomous⟧">', arabic),
    page('<meta name="ai-disclosure" content="ai-generated">⟦<meta name="ai-disclosure" content="ai-generated">⟧', arabic),
    page('', '<section ai-disclosure="none" ⟦ai-model="GPT-5"⟧><p>جفّت ألواح الجوز.</p></section>'),
    ar('ai-disclosure: ai-generated', 'ai-model: GPT-5', 'reviewed-by: لينا حداد'), ar('ai-disclosure: ai-autonomous', 'reviewed-by: لينا حداد'), ar('ai-disclosure: mixed', 'reviewed-by: لينا حداد'), ar('ai_generated: true', 'reviewed-by: لينا حداد'),
    draft('markdown', '---', 'ai-disclosure: none', '---', '', 'جفّت ألواح الجوز.'),
    draft('markdown', '---', 'model: GPT-5', '---', '', 'جفّت ألواح الجوز.'),
    page('<meta name="ai-disclosure" content="ai-generated">', arabic),
    page('<meta name="disclosure" content="autonomous">', '<p>جفّت ألواح الجوز.</p>'),
    draft('markdown', 'مثال:', '', '```yaml', 'ai-disclosure: autonomous', '```'),
    draft('markdown', 'كانت المفردات تضم كلمة `autonomous`، واليوم نكتب `ai-autonomous`.'),
  ],
};
