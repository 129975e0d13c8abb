import type { Rule } from '../engine/rule';

const email = (text: string): { text: string; path: string } => ({ text, path: 'emails/news.md' });
const sms = (text: string): { text: string; path: string; format: 'plaintext' } => ({ text, path: 'sms/news.txt', format: 'plaintext' });
const push = (text: string): { text: string; path: string; format: 'plaintext' } => ({ text, path: 'push/news.txt', format: 'plaintext' });
const html = (text: string): { text: string; path: string; format: 'html' } => ({ text, path: 'emails/news.html', format: 'html' });

export const missingOptOutExamples: Rule['examples'] = {
  en: [
    email('Our autumn chairs are here.\n\n⟦Larch & Loom, 4 Mill Lane, Leeds⟧'),
    email('---\nsubject: The new oak range\n---\n\nTwo tables and a bench, made in Leeds.\n\n[See the range](https://larch.example/oak)\n\n⟦Larch & Loom, 4 Mill Lane, Leeds⟧'),
    '---\npreheader: Our autumn teas\n---\n\nFour blends, picked in September.\n\n⟦Fern Tea, 9 Dock Road, Hull⟧',
    'Subject: Our autumn teas\n\nFour blends, picked in September.\n\n⟦Fern Tea, 9 Dock Road, Hull⟧',
    'Hi {{ first_name }},\n\nthe new blends are on the shelf.\n\n⟦Fern Tea, 9 Dock Road, Hull⟧',
    'Hello *|FNAME|*, the pottery course starts in May.\n\n⟦Clay House, 9 Dock Road, Hull⟧',
    'You’re receiving this email because you bought a kettle.\n\n⟦Fern Tea, 9 Dock Road, Hull⟧',
    'Our kettles now come in green.\n\n[View in browser](https://fern.example/42)\n\n⟦Fern Tea, 9 Dock Road, Hull⟧',
    html('<p>Our kettles now come in green.</p>\n<p>⟦Fern Tea, 9 Dock Road, Hull⟧</p>'),
    html('<p>Our kettles now come in green.</p>\n<p>⟦Fern Tea, 9 Dock Road, Hull⟧</p>\n<p style="display:none"><a href="https://fern.example/unsubscribe">Unsubscribe</a></p>'),
    html('<p>Our kettles now come in green.</p>\n<p>Fern Tea, 9 Dock Road, Hull</p>\n<p style="font-size:2px"><a href="https://fern.example/u">⟦Unsubscribe⟧</a></p>'),
    sms('⟦Fern Tea: our shop in Hull has new opening times and a tea of the month.⟧'),
    sms('⟦Clay House: spring courses are open, see clay.example/spring⟧'),
    push('⟦Clay House: the spring courses are open⟧'),
    email('Our kettles now come in green.\n\nFern Tea, 9 Dock Road, Hull.\n\n⟦You cannot unsubscribe from our catalogue.⟧'),

    email('Our autumn chairs are here.\n\nLarch & Loom, 4 Mill Lane, Leeds. [Unsubscribe](https://larch.example/u)'),
    email('Our autumn chairs are here.\n\nNo longer want these e-mails? [Leave the list](https://larch.example/u). Larch & Loom, 4 Mill Lane, Leeds'),
    email('Our autumn chairs are here.\n\nManage your preferences at any time. Larch & Loom, 4 Mill Lane, Leeds'),
    email('Your order 1042 has shipped and arrives on Tuesday.\n\nLarch & Loom, 4 Mill Lane, Leeds'),
    email('Reset your password within the hour: [new password](https://larch.example/p)\n\nLarch & Loom, 4 Mill Lane, Leeds'),
    sms('Fern Tea: a new tea every month, see fern.example. Reply STOP to opt out.'),
    sms('Fern Tea: 4821 is your login code.'),
    sms('Clay House: your appointment is on Saturday at 10:00.'),
    html('<p>Our kettles now come in green.</p>\n<p>Fern Tea, 9 Dock Road, Hull. {{ unsubscribe_link }}</p>'),
    'The newsletter of the parish has been printed since 1921.',
    { text: 'Subject lines decide whether an e-mail is read, and so does the sender.', path: 'blog/subject-lines.md' },
    'She put the letter in an envelope, wrote “Dear friend” and never sent it.',
    push('Your parcel is out for delivery.'),
  ],
  ar: [
    email('وصلت كراسي الخريف إلى معرضنا.\n\n⟦متجر أرز، شارع الوادي 12، عمّان⟧'),
    email('---\nsubject: تشكيلة البلوط\nlang: ar\n---\n\nطاولتان ومقعد من ورشتنا.\n\n⟦متجر أرز، شارع الوادي 12، عمّان⟧'),
    '---\npreheader: شاي الخريف\n---\n\nأربع خلطات قُطفت في سبتمبر.\n\n⟦متجر سرو، شارع الميناء 9، جدة⟧',
    'الموضوع: شاي الخريف\n\nأربع خلطات قُطفت في سبتمبر.\n\n⟦متجر سرو، شارع الميناء 9، جدة⟧',
    'مرحبًا {{ first_name }}،\n\nالخلطات الجديدة على الرف.\n\n⟦متجر سرو، شارع الميناء 9، جدة⟧',
    'أهلًا *|FNAME|*، تبدأ دورة الخزف في مايو.\n\n⟦بيت الطين، شارع الميناء 9، جدة⟧',
    'تصلك هذه الرسالة لأنك اشتريت إبريقًا من معرضنا.\n\n⟦متجر سرو، شارع الميناء 9، جدة⟧',
    'صار الإبريق باللون الأخضر.\n\n[عرض الرسالة في المتصفح](https://sarw.example/42)\n\n⟦متجر سرو، شارع الميناء 9، جدة⟧',
    html('<p>صار الإبريق باللون الأخضر.</p>\n<p>⟦متجر سرو، شارع الميناء 9، جدة⟧</p>'),
    html('<p>صار الإبريق باللون الأخضر.</p>\n<p>⟦متجر سرو، شارع الميناء 9، جدة⟧</p>\n<p hidden><a href="https://sarw.example/u">إلغاء الاشتراك</a></p>'),
    html('<p>صار الإبريق باللون الأخضر.</p>\n<p>متجر سرو، شارع الميناء 9، جدة</p>\n<p><a href="https://sarw.example/unsubscribe">⟦Unsubscribe⟧</a></p>'),
    sms('⟦متجر سرو: فتحنا فرعًا ثانيًا في جدة وعندنا شاي الشهر.⟧'),
    sms('⟦بيت الطين: التسجيل في دورات الربيع مفتوح، التفاصيل على موقعنا⟧'),
    push('⟦بيت الطين: التسجيل في دورات الربيع مفتوح⟧'),

    email('وصلت كراسي الخريف إلى معرضنا.\n\nمتجر أرز، شارع الوادي 12، عمّان. [إلغاء الاشتراك](https://arz.example/u)'),
    email('وصلت كراسي الخريف إلى معرضنا.\n\nلا ترغبين في تلقي رسائلنا؟ [أوقفيها من هنا](https://arz.example/u). متجر أرز، شارع الوادي 12، عمّان'),
    email('وصلت كراسي الخريف إلى معرضنا.\n\n[إدارة التفضيلات](https://arz.example/p) متجر أرز، شارع الوادي 12، عمّان'),
    email('تم شحن طلبك رقم 1042 ويصل يوم الثلاثاء.\n\nمتجر أرز، شارع الوادي 12، عمّان'),
    email('لإعادة تعيين كلمة المرور افتح [هذا الرابط](https://arz.example/p).\n\nمتجر أرز، شارع الوادي 12، عمّان'),
    sms('متجر سرو: شاي جديد كل شهر. للإلغاء أرسل STOP'),
    sms('متجر سرو: رمز الدخول 4821'),
    sms('بيت الطين: موعد ورشتك يوم السبت الساعة 10 صباحًا.'),
    html('<p>صار الإبريق باللون الأخضر.</p>\n<p>متجر سرو، شارع الميناء 9، جدة. {{ unsubscribe_link }}</p>'),
    'تصدر نشرة الحي مطبوعة منذ عام 1921.',
    'كتبت «عزيزي المشترك» على الظرف ثم مزقته.',
    push('طلبك في الطريق إليك.'),
  ],
};
