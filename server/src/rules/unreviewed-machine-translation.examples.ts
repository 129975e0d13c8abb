import { draft } from '../engine/example';
import type { Example, Rule } from '../engine/rule';

const front = (keys: string, ...body: readonly string[]): Example => draft('markdown', '---', ...keys.split(' | '), '---', '', ...body);
const boards = 'The walnut boards have dried for six months.';
const walnut = 'جفّت ألواح الجوز ستة أشهر.';

export const unreviewedMachineTranslationExamples: Rule['examples'] = {
  en: [
    front('lang: en | translated-from: ar | translation: ⟦machine⟧', boards), front('translation: ⟦machine⟧', boards), front('translation: ⟦DeepL⟧ | translated-from: ar', boards), front('translated-by: ⟦Google Translate⟧', boards), front('machine_translated: ⟦true⟧', boards), front('translation: ⟦machine⟧ | reviewed-by: none', boards), front('lang: en | translated-from: ⟦ar⟧', boards),
    front('translation: ⟦machine⟧', 'This translation has not been reviewed by a person.', '', boards), front('translation: ⟦machine⟧', 'It should be reviewed by a translator before the season starts.', '', boards),
    draft('mdx', '+++', 'translation = ⟦"machine"⟧', '+++', '', boards), draft('html', `<main><p>⟦This page was machine-translated⟧ from Arabic.</p><p>${boards}</p></main>`), draft('markdown', '⟦This article was translated by Google Translate⟧.', '', boards), draft('plaintext', `⟦Automatically translated⟧; errors may occur.`, '', boards), draft('markdown', boards, '', 'Note: ⟦this is an automatic translation⟧ of our Arabic page.'),
    front('translated-from: ar | translation: machine | reviewed-by: Huda Nasser', boards), front('translated-from: ar | translation: human', boards), front('translated-from: ar | translator: Huda Nasser', boards), front('translated-from: ar | translation: post-edited', boards), front('translation: machine', 'Translated with AI and reviewed by Huda Nasser.', '', boards), front('lang: en', boards),
    'Our app translates menus automatically.', 'This page was translated by Huda Nasser.', 'Machine translation has become good enough for chat.', 'This page was not machine-translated.', 'Was this page machine-translated?', draft('markdown', '> This page was machine-translated.', '', boards), 'A machine translation can cost you a customer.',
  ],
  ar: [
    front('lang: ar | translated-from: en | translation: ⟦machine⟧', walnut), front('translation: ⟦آلية⟧', walnut), front('translation: ⟦machine⟧ | reviewed-by: none', walnut), front('translated_by: ⟦ChatGPT⟧', walnut), front('lang: ar | translated-from: ⟦en⟧', walnut), front('translation: ⟦machine⟧', 'لم تُراجع هذه الترجمة بعد.', '', walnut),
    draft('mdx', '+++', 'translation = ⟦"machine"⟧', '+++', '', walnut), draft('html', `<main lang="ar" dir="rtl"><p>هذه الصفحة ⟦مترجمة آليًا⟧ من الإنجليزية.</p><p>${walnut}</p></main>`), draft('markdown', '⟦تُرجم هذا الدليل بواسطة ترجمة جوجل⟧.', '', walnut), draft('plaintext', '⟦تمت ترجمة هذا المقال تلقائيًا⟧ وقد ترد فيه أخطاء.', '', walnut), draft('markdown', walnut, '', 'تنويه: ⟦هذه ترجمة آلية⟧ لصفحتنا الإنجليزية.'), draft('markdown', walnut, '', 'هالصفحة ⟦مترجمة تلقائيًا⟧.'),
    front('translated-from: en | translation: machine | reviewed-by: هدى ناصر', walnut), front('translated-from: en | translation: بشرية', walnut), front('translated-from: en | translator: هدى ناصر', walnut), front('translation: machine', 'تُرجم هذا النص بالذكاء الاصطناعي وراجعته هدى ناصر.', '', walnut), front('lang: ar', walnut),
    'يترجم تطبيقنا القوائم آليًا.', 'ترجمت هدى ناصر هذه الصفحة.', 'أصبحت الترجمة الآلية جيدة بما يكفي للدردشة.', 'هل هذه الصفحة مترجمة آليًا؟', 'لم تُترجم هذه الصفحة آليًا.', draft('markdown', '> هذه الصفحة مترجمة آليًا.', '', walnut), 'قد تكلفك ترجمة آلية زبونًا.',
  ],
};
