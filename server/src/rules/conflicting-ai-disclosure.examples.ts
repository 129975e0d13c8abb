import { draft } from '../engine/example';
import type { Example, Rule } from '../engine/rule';

const front = (key: string, ...body: readonly string[]): Example => draft('markdown', '---', ...key.split(' | '), 'reviewed-by: Lina Haddad', '---', '', ...body);
const page = (head: string, body: string): Example => draft('html', `<html><head><meta name="reviewed-by" content="Lina Haddad">${head}</head><body>${body}</body></html>`);
const meta = (level: string): string => `<meta name="ai-disclosure" content="${level}">`;
const jsonLd = (body: string): string => `<script type="application/ld+json">{"@type":"Article",${body}}</script>`;

const boards = 'The walnut boards have dried for six months.';
const generated = 'This text was generated with AI and reviewed by Lina Haddad.';
const assisted = 'We used an AI tool to polish the wording of this page.';
const walnut = 'جفّت ألواح الجوز ستة أشهر.';
const moulada = 'أُنشئ هذا النص باستخدام الذكاء الاصطناعي وراجعته لينا حداد.';
const bimusaada = 'استعنّا بالذكاء الاصطناعي في صياغة هذه الصفحة.';

export const conflictingAiDisclosureExamples: Rule['examples'] = {
  en: [
    front('ai-disclosure: none', '⟦This text was generated with AI⟧ and reviewed by Lina Haddad.', '', boards),
    front('ai-disclosure: none', '⟦We used an AI tool to polish the wording of this page⟧.', '', boards),
    front('ai-disclosure: ai-generated', '⟦Written with AI assistance⟧.', '', boards),
    front('ai-disclosure: ai-assisted', '⟦This page was written by AI⟧ and reviewed by our team.', '', boards),
    front('ai-disclosure: ai-generated', '⟦No AI was used to write this page⟧.', '', boards),
    front('ai-disclosure: none | ai_generated: ⟦true⟧', boards),
    front('ai-disclosure: none | digital_source_type: ⟦trainedAlgorithmicMedia⟧', boards),
    page(`${meta('ai-assisted')}${jsonLd('"aiDisclosure":"⟦ai-generated⟧"')}`, `<p>${assisted}</p><p>${boards}</p>`),
    page(`${meta('none')}${jsonLd('"digitalSourceType":"⟦https://schema.org/TrainedAlgorithmicMediaDigitalSource⟧"')}`, `<p>${boards}</p>`),
    page(meta('none'), `<section ai-disclosure="⟦ai-generated⟧"><p>${generated}</p></section><p>${boards}</p>`),
    page(meta('ai-assisted'), `<main data-ai-disclosure="⟦ai-generated⟧"><p>${assisted}</p><p>${generated}</p><p>${boards}</p></main>`),
    page('', `<section ai-disclosure="ai-assisted" data-ai-disclosure="⟦ai-autonomous⟧"><p>${assisted}</p></section><p>${boards}</p>`),
    page('', `<section ai-disclosure="none"><p>⟦This text was generated with AI⟧ and reviewed by Lina Haddad.</p></section><p>${boards}</p>`),
    draft('plaintext', '⟦This newsletter was written without AI⟧.', '', boards, '', 'SPDX-AI-Disclosure: ai-assisted'),
    draft('markdown', '⟦This post was written entirely by people⟧.', '', boards, '', assisted),
    front('ai-disclosure: ai-generated', generated, '', boards),
    front('ai-disclosure: ai-autonomous', 'This page was written by AI.', '', boards),
    front('ai-disclosure: ai-assisted', assisted, '', boards),
    front('ai-disclosure: ai-assisted', 'This newsletter was made with AI.', '', boards),
    front('ai-disclosure: mixed', generated, '', assisted, '', boards),
    front('ai_generated: true | ai_assisted: true', generated, '', boards),
    front('aiDisclosure: true | ai_tools: [ChatGPT]', generated, '', boards),
    front('ai-disclosure: none', 'No AI was used to write this page.', '', boards),
    front('ai-disclosure: none', 'Our AI writes product descriptions for thousands of shops.'),
    front('ai-disclosure: none', 'The images on this page were generated with AI.', '', boards),
    page(`${meta('ai-generated')}${jsonLd('"digitalSourceType":"https://schema.org/TrainedAlgorithmicMediaDigitalSource"')}`, `<p>${generated}</p><p>${boards}</p>`),
    page(meta('none'), `<figure ai-disclosure="ai-generated"><img src="a.jpg" alt=""><figcaption>A board. AI-generated image.</figcaption></figure><p>${boards}</p>`),
    page(meta('ai-generated'), `<section ai-disclosure="none"><p>${boards}</p></section><p>${generated}</p><p>${boards}</p>`),
    page(meta('mixed'), `<section ai-disclosure="none"><p>${boards}</p></section><section ai-disclosure="ai-assisted"><p>${assisted}</p></section>`),
    draft('markdown', '> This post was written entirely by people.', '', assisted, '', boards),
  ],
  ar: [
    front('ai-disclosure: none', '⟦أُنشئ هذا النص باستخدام الذكاء الاصطناعي⟧ وراجعته لينا حداد.', '', walnut),
    front('ai-disclosure: none', '⟦استعنّا بالذكاء الاصطناعي في صياغة هذه الصفحة⟧.', '', walnut),
    front('ai-disclosure: ai-generated', '⟦كُتب بمساعدة الذكاء الاصطناعي⟧.', '', walnut),
    front('ai-disclosure: ai-assisted', 'تنويه: ⟦هذا المحتوى مولّد بالذكاء الاصطناعي⟧.', '', walnut),
    front('ai-disclosure: ai-generated', '⟦لم يُستخدم الذكاء الاصطناعي في كتابة هذه الصفحة⟧.', '', walnut),
    front('ai-disclosure: none | ai_generated: ⟦true⟧', walnut),
    front('ai-disclosure: none | ai_assisted: ⟦yes⟧', walnut),
    page(`${meta('ai-assisted')}${jsonLd('"aiDisclosure":"⟦ai-autonomous⟧"')}`, `<p dir="rtl" lang="ar">${bimusaada}</p><p dir="rtl" lang="ar">${walnut}</p>`),
    page(`${meta('none')}${jsonLd('"digitalSourceType":"⟦http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia⟧"')}`, `<p dir="rtl" lang="ar">${walnut}</p>`),
    page(meta('none'), `<section lang="ar" dir="rtl" ai-disclosure="⟦ai-generated⟧"><p>${moulada}</p></section><p dir="rtl" lang="ar">${walnut}</p>`),
    page('', `<section lang="ar" dir="rtl" ai-disclosure="none"><p>⟦أُنشئ هذا النص باستخدام الذكاء الاصطناعي⟧ وراجعته لينا حداد.</p></section><p dir="rtl" lang="ar">${walnut}</p>`),
    draft('plaintext', '⟦كُتبت هذه النشرة دون أي ذكاء اصطناعي⟧.', '', walnut, '', 'SPDX-AI-Disclosure: ai-assisted'),
    draft('markdown', '⟦كُتب هذا المنشور بدون ذكاء اصطناعي⟧.', '', walnut, '', bimusaada),
    front('ai-disclosure: ai-generated', moulada, '', walnut),
    front('ai-disclosure: ai-assisted', bimusaada, '', walnut),
    front('ai-disclosure: ai-assisted', 'أُعدّ هذا المقال بالذكاء الاصطناعي.', '', walnut),
    front('ai-disclosure: mixed', moulada, '', bimusaada, '', walnut),
    front('ai-disclosure: none', 'لم يُستخدم الذكاء الاصطناعي في كتابة هذه الصفحة.', '', walnut),
    front('ai-disclosure: none', 'يكتب مساعدنا أوصاف المنتجات لآلاف المتاجر بالذكاء الاصطناعي.'),
    front('ai-disclosure: none', 'الصورة مولّدة بالذكاء الاصطناعي.', '', walnut),
    front('ai_generated: true | ai_assisted: true', moulada, '', walnut),
    page(`${meta('ai-generated')}${jsonLd('"digitalSourceType":"https://schema.org/TrainedAlgorithmicMediaDigitalSource"')}`, `<p dir="rtl" lang="ar">${moulada}</p><p dir="rtl" lang="ar">${walnut}</p>`),
    page(meta('ai-generated'), `<section ai-disclosure="none"><p dir="rtl" lang="ar">${walnut}</p></section><p dir="rtl" lang="ar">${moulada}</p><p dir="rtl" lang="ar">${walnut}</p>`),
    draft('markdown', '> كُتب هذا المنشور بدون ذكاء اصطناعي.', '', bimusaada, '', walnut),
  ],
};
