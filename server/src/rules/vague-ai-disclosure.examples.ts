import { draft } from '../engine/example';
import type { Example, Rule } from '../engine/rule';

const note = (line: string): Example => draft('markdown', '# Walnut', '', 'The walnut boards have dried for six months.', '', line);
const mulahaza = (line: string): Example => draft('markdown', '# الجوز', '', 'جفّت ألواح الجوز ستة أشهر.', '', line);
const declared = (...body: readonly string[]): Example => draft('markdown', '---', 'ai-disclosure: ai-generated', 'reviewed-by: Lina Haddad', '---', '', ...body);
const social = (...lines: readonly string[]): Example => ({ format: 'plaintext', path: 'social/walnut.txt', text: lines.join('\n') });

const long = 'The walnut boards have dried for six months in the shade, and each of them has been planed by hand and oiled twice before it left us.';
const tawil = 'جفّت ألواح الجوز ستة أشهر في الظل، وسُوّي كل لوح باليد ودُهن بالزيت مرتين قبل أن يخرج من الورشة إلى أصحابه في المدينة والقرى من حولها.';
const told = 'This text was generated with AI and reviewed by Lina Haddad.';
const faintEn = '⟦This text was generated with AI⟧ and reviewed by Lina Haddad.';
const faintAr = '⟦أُنشئ هذا النص باستخدام الذكاء الاصطناعي⟧ وراجعته لينا حداد.';

export const vagueAiDisclosureExamples: Rule['examples'] = {
  en: [
    note('⟦We may use technology to prepare our content⟧.'), note('⟦This page may contain AI-generated⟧ text.'), note('⟦Some of our articles may have been written with AI⟧.'), note('⟦Our editors sometimes use AI in their writing⟧.'), note('⟦Descriptions may be produced by automated systems⟧.'), note('⟦AI may have been used in writing this page⟧.'),
    declared('⟦This text may have been written with AI⟧. The walnut boards have dried for six months.'), declared('⟦This article was prepared with modern technology⟧.', '', 'The walnut boards have dried for six months.'), declared('⟦Our team uses smart tools to write⟧.', '', 'The walnut boards have dried for six months.'),
    draft('html', '<main><h1>Walnut</h1><p>The walnut boards have dried for six months.</p></main>', `<footer style="font-size:8px"><p>${faintEn}</p></footer>`),
    draft('html', '<style>.fine { font-size: 8px; color: #999 }</style>', '<main><h1>Walnut</h1><p>The walnut boards have dried.</p></main>', `<p class="fine">${faintEn}</p>`),
    draft('html', `<main><p>The walnut boards have dried.</p><p style="color:#fff;background:white">${faintEn}</p></main>`),
    note('⟦Some of our articles are written with AI⟧.'), note('⟦Parts of this text may have been machine-assisted⟧.'), declared('⟦We blend human craft with modern technology to write⟧ for you.', '', 'The walnut boards have dried.'),
    draft('html', `<main><p>The walnut boards have dried.</p><p class="mt-4 text-[8px]">${faintEn}</p></main>`), draft('html', `<main><p>The walnut boards have dried.</p><p><font color="#f8f8f8">${faintEn}</font></p></main>`), draft('html', `<main><p>The walnut boards have dried.</p><p style="font-size:45%">${faintEn}</p></main>`),
    note('We may use automated technology such as cookies to personalise content.'), note('Some of our boards are cut by machines.'), draft('html', `<main><p class="text-[14px]">${told}</p><p>The walnut boards have dried.</p></main>`),
    social(long, '', '⟦This caption was written with AI⟧.'), social(long, '', 'Boards at the workshop until Friday. ⟦Written with AI assistance⟧.'),
    note('You may use AI to write your own posts.'), note('We may use cookies and similar technologies on this site.'), note('AI may change how shops write their catalogues.'), note('This article may contain affiliate links.'), note('Students may not use AI to write their essays.'), note('Vague lines such as “we may use AI in our content” tell readers nothing.'),
    note('This text was generated with AI and checked by Lina Haddad. Some images may be generated too.'), note('Could AI have written this page?'), note('We used digital tools to measure the boards.'), declared(told, '', 'Our workshop uses modern tools.'), draft('html', `<main><p style="font-size:12px">${told}</p><p>The walnut boards have dried.</p></main>`),
    social(told, '', long), draft('markdown', long, '', told), draft('html', `<p>${told}</p><p>The walnut boards have dried.</p><footer style="font-size:8px"><p>${told}</p></footer>`),
  ],
  ar: [
    mulahaza('⟦قد نستخدم التقنية في إعداد المحتوى⟧.'), mulahaza('⟦قد تحتوي هذه الصفحة على نصوص مولّدة بالذكاء الاصطناعي⟧.'), mulahaza('⟦ربما أُعدّ بعض هذا المحتوى بمساعدة الذكاء الاصطناعي⟧.'), mulahaza('⟦نستخدم أحيانًا أدوات آلية في الكتابة⟧.'), mulahaza('⟦قد يُستخدم الذكاء الاصطناعي في إعداد بعض المقالات⟧.'), mulahaza('⟦ممكن نستخدم أدوات ذكية في كتابة البوستات⟧.'),
    declared('⟦قد يُستخدم الذكاء الاصطناعي في كتابة بعض المحتوى⟧. جفّت ألواح الجوز ستة أشهر.'), declared('⟦أُعدّ هذا المقال بتقنيات حديثة⟧.', '', 'جفّت ألواح الجوز ستة أشهر.'),
    mulahaza('⟦بعض مقالاتنا مكتوبة بالذكاء الاصطناعي⟧.'), mulahaza('⟦قد نستفيد من أدوات الذكاء الاصطناعي في كتابة⟧ موادنا.'), declared('⟦نمزج بين خبرة الكاتب والتقنيات الحديثة في كتابة⟧ محتوانا.', '', 'جفّت ألواح الجوز ستة أشهر.'), mulahaza('بعض ألواحنا تُقطع بالآلات.'),
    draft('html', `<main lang="ar" dir="rtl"><p>جفّت ألواح الجوز.</p><p style="color:#f5f5f5">${faintAr}</p></main>`),
    draft('html', '<main lang="ar" dir="rtl"><h1>الجوز</h1><p>جفّت ألواح الجوز ستة أشهر.</p></main>', `<footer lang="ar" dir="rtl" style="font-size:8px"><p>${faintAr}</p></footer>`),
    draft('html', '<style>.fine { font-size: 6pt }</style>', '<main lang="ar" dir="rtl"><h1>الجوز</h1><p>جفّت ألواح الجوز.</p></main>', `<p class="fine" lang="ar" dir="rtl">${faintAr}</p>`),
    draft('html', `<main lang="ar" dir="rtl"><p>جفّت ألواح الجوز.</p><p style="opacity:0.1">${faintAr}</p></main>`), social(tawil, '', '⟦كُتب هذا المنشور بمساعدة الذكاء الاصطناعي⟧.'),
    mulahaza('قد تستخدم الذكاء الاصطناعي في كتابة منشوراتك.'), mulahaza('قد نستخدم ملفات تعريف الارتباط في هذا الموقع.'), mulahaza('قد يغيّر الذكاء الاصطناعي طريقة كتابة الكتالوجات.'), mulahaza('قد يحتوي هذا المقال على روابط بالعمولة.'), mulahaza('عبارة مثل «قد نستخدم الذكاء الاصطناعي في المحتوى» لا تقول شيئًا.'), mulahaza('أُنشئ هذا النص بالذكاء الاصطناعي وراجعته لينا حداد.'),
    mulahaza('استخدمنا أدوات رقمية في قياس الألواح.'), mulahaza('هل يمكن أن يكون هذا المقال مكتوبًا بالذكاء الاصطناعي؟'), social('كُتب هذا المنشور بمساعدة الذكاء الاصطناعي.', '', tawil), draft('html', '<main lang="ar" dir="rtl"><p style="font-size:12px">كُتب هذا النص بمساعدة الذكاء الاصطناعي.</p><p>جفّت ألواح الجوز.</p></main>'), mulahaza('قد تختلف الأسعار بين الزوار.'),
  ],
};
