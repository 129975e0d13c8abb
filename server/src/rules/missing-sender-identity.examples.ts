import type { Rule } from '../engine/rule';

const email = (text: string): { text: string; path: string } => ({ text: `${text}\n\n[Unsubscribe](https://larch.example/u)`, path: 'emails/news.md' });
const arabicEmail = (text: string): { text: string; path: string } => ({ text: `${text}\n\n[إلغاء الاشتراك](https://arz.example/u)`, path: 'emails/news.md' });
const sms = (text: string): { text: string; path: string; format: 'plaintext' } => ({ text, path: 'sms/news.txt', format: 'plaintext' });
const html = (text: string): { text: string; path: string; format: 'html' } => ({ text, path: 'emails/news.html', format: 'html' });

export const missingSenderIdentityExamples: Rule['examples'] = {
  en: [
    email('---\nsubject: ⟦The new oak range⟧\n---\n\nTwo tables and a bench came out of the workshop this week, oiled and waxed.'),
    email('---\nsubject: "⟦Re:⟧ our oak range"\n---\n\nTwo tables and a bench. Larch & Loom, 4 Mill Lane, Leeds'),
    email('---\nsubject: "⟦FWD:⟧ our oak range"\n---\n\nTwo tables and a bench. Larch & Loom, 4 Mill Lane, Leeds'),
    email('---\nsubject: ⟦Invoice attached⟧\n---\n\nOnly joking: here are our tables. Larch & Loom, 4 Mill Lane, Leeds'),
    email('---\nsubject: "⟦Urgent: action required⟧"\n---\n\nOur tables are here. Larch & Loom, 4 Mill Lane, Leeds'),
    email('---\nsubject: ⟦Your account needs attention⟧\n---\n\nOur tables are here. Larch & Loom, 4 Mill Lane, Leeds'),
    email('---\nsubject: Our tables\nfrom: ⟦noreply@larch.example⟧\n---\n\nTwo tables and a bench. Larch & Loom, 4 Mill Lane, Leeds'),
    email('From: ⟦no-reply@larch.example⟧\nSubject: Our tables\n\nTwo tables and a bench. Larch & Loom, 4 Mill Lane, Leeds'),
    email('Our tables are here.\n\n⟦Kind regards, The Team⟧'),
    email('Our tables are here.\n\n⟦Please do not reply to this email⟧.'),
    email('Our tables are here.\n\n⟦Sent from my iPhone⟧'),
    email('⟦Two tables and a bench came out of the workshop this week, oiled and waxed by hand.⟧'),
    html('<p>⟦Two tables and a bench came out of the workshop this week, oiled and waxed.⟧</p>\n<p><a href="https://larch.example/u">Unsubscribe</a></p>'),
    sms('⟦Our⟧ oak tables are here, see you soon. Reply STOP to opt out.'),
    sms('⟦New⟧: oak tables in two sizes. Reply STOP to opt out.'),
    '⟦Quick question⟧',

    email('---\nsubject: The new oak range\n---\n\nTwo tables and a bench came out of the workshop this week, oiled and waxed.\n\nLarch & Loom, 4 Mill Lane, Leeds'),
    email('Two tables and a bench came out of the workshop this week, oiled and waxed by hand.\n\nNoor Trading LLC, PO Box 123, Dubai'),
    email('Two tables and a bench came out of the workshop this week, oiled and waxed by hand.\n\n*|LIST:ADDRESS|*'),
    email('---\nsubject: Recipes for the weekend\nfrom: Ruth at Larch & Loom <ruth@larch.example>\n---\n\nBread, soup and a cake.\n\nLarch & Loom, 4 Mill Lane, Leeds'),
    email('Your order 1042 has shipped.\n\nKind regards, The Team'),
    sms('Larch & Loom: oak tables in two sizes. Reply STOP to opt out.'),
    sms('Oak tables in two sizes, now at Larch & Loom. Reply STOP to opt out.'),
    'The team won 2-1 and will play on Sunday.',
    'Kind regards, Omar Aziz, Noor Trading LLC',
    'She had a quick question for the teacher about the homework.',
    { text: 'Re: what we said about oak last year. We were wrong, and here is why it matters.', path: 'blog/oak.md' },
    'The invoice is attached to the parcel, on the left side, in a clear pocket that you can open without a knife.',
  ],
  ar: [
    arabicEmail('---\nsubject: ⟦تشكيلة البلوط⟧\n---\n\nخرجت من الورشة هذا الأسبوع طاولتان ومقعد، كلها مدهونة بالزيت ومشمّعة.'),
    arabicEmail('---\nsubject: "⟦رد:⟧ تشكيلة البلوط"\n---\n\nطاولتان ومقعد. متجر أرز، شارع الوادي 12، عمّان'),
    arabicEmail('---\nsubject: "⟦إعادة توجيه:⟧ تشكيلة البلوط"\n---\n\nطاولتان ومقعد. متجر أرز، شارع الوادي 12، عمّان'),
    arabicEmail('---\nsubject: ⟦الفاتورة مرفقة⟧\n---\n\nنمزح معكم: هذه طاولاتنا. متجر أرز، شارع الوادي 12، عمّان'),
    arabicEmail('---\nsubject: "⟦عاجل: مطلوب إجراء⟧"\n---\n\nوصلت طاولاتنا. متجر أرز، شارع الوادي 12، عمّان'),
    arabicEmail('---\nsubject: ⟦حسابك يحتاج⟧ إلى تحديث\n---\n\nوصلت طاولاتنا. متجر أرز، شارع الوادي 12، عمّان'),
    arabicEmail('---\nsubject: طاولاتنا\nfrom: ⟦noreply@arz.example⟧\n---\n\nطاولتان ومقعد. متجر أرز، شارع الوادي 12، عمّان'),
    arabicEmail('وصلت طاولاتنا.\n\n⟦مع التحية، فريق الدعم⟧'),
    arabicEmail('وصلت طاولاتنا.\n\n⟦يرجى عدم الرد على هذه الرسالة⟧.'),
    arabicEmail('⟦عزيزي العميل الكريم⟧\n\nوصلت طاولاتنا الجديدة إلى المعرض.'),
    arabicEmail('⟦خرجت من الورشة هذا الأسبوع طاولتان ومقعد، كلها مدهونة بالزيت ومشمّعة باليد.⟧'),
    html('<p>⟦خرجت من الورشة هذا الأسبوع طاولتان ومقعد، كلها مدهونة بالزيت ومشمّعة.⟧</p>\n<p><a href="https://arz.example/u">إلغاء الاشتراك</a></p>'),
    sms('⟦وصلت⟧ طاولات البلوط بمقاسين. للإلغاء أرسل STOP'),
    sms('⟦جديد⟧: طاولات البلوط بمقاسين. للإلغاء أرسل STOP'),
    '⟦سؤال سريع⟧',

    arabicEmail('---\nsubject: تشكيلة البلوط\n---\n\nخرجت من الورشة هذا الأسبوع طاولتان ومقعد، كلها مدهونة بالزيت.\n\nمتجر أرز، شارع الوادي 12، عمّان'),
    arabicEmail('خرجت من الورشة هذا الأسبوع طاولتان ومقعد، كلها مدهونة بالزيت ومشمّعة باليد.\n\nشركة نور التجارية، ص.ب 123، دبي'),
    arabicEmail('خرجت من الورشة هذا الأسبوع طاولتان ومقعد، كلها مدهونة بالزيت ومشمّعة باليد.\n\n{{ company_address }}'),
    arabicEmail('---\nsubject: وصفات نهاية الأسبوع\nfrom: ريم من متجر أرز <reem@arz.example>\n---\n\nخبز وشوربة وكعكة.\n\nمتجر أرز، شارع الوادي 12، عمّان'),
    arabicEmail('تم تأكيد حجزك ليوم السبت.\n\nمع التحية، فريق الدعم'),
    sms('متجر أرز: طاولات البلوط بمقاسين. للإلغاء أرسل STOP'),
    sms('للإلغاء أرسل STOP. طاولات البلوط بمقاسين في معرضنا - أرز للأثاث'),
    'فاز الفريق بهدفين وسيلعب يوم الأحد.',
    'مع التحية، عمر عزيز، شركة نور التجارية، ص.ب 123 دبي',
    'كان عند التلميذ سؤال سريع للمعلمة عن الواجب.',
    { text: 'رد المؤلف على القراء في مقال طويل عن أشجار البلوط.', path: 'blog/oak.md' },
  ],
};
