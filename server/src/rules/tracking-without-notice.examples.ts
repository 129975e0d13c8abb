import type { Rule } from '../engine/rule';

const html = (text: string): { text: string; format: 'html' } => ({ text, format: 'html' });

export const trackingExamples: Rule['examples'] = {
  en: [
      'Your ⟦microphone stays on all night so we can learn your routine⟧.',
      '⟦Our app follows your location all day⟧ to send you offers.', '⟦Your session is recorded⟧ from first click to last.', 'Every lesson is recorded for members.',
    '⟦We noticed you were near our store⟧ yesterday.', 'You were near our store? Come in for tea.',
    '⟦Our app collects your location⟧ every five minutes.', '⟦Each tap in our shop is recorded⟧ and matched to your profile.', 'We are unable to see where you browse.',
    '⟦Your fridge tells us what you buy⟧.', '⟦The site notes how far you scroll⟧.', 'Your fridge tells you what is left.',
    '⟦Every tap is logged⟧.', '⟦Cookies let us follow you⟧ to other shops.', 'We count clicks without knowing who clicked.', '⟦We track your activity across⟧ our shops.', '⟦We follow you across the web⟧ to learn what you like.', '⟦We monitor what you click⟧ on every page.', '⟦We collect your location automatically⟧.', '⟦We know when you open⟧ this e-mail.', '⟦Our app records your every move⟧ in the store.', 'Every newsletter ⟦contains a tracking pixel⟧.', '⟦We combine purchase data from our partners⟧ with yours.', '⟦Device fingerprinting⟧ tells us who is back.',
    html('<h1>Oak tables</h1>\n<script src="⟦https://www.googletagmanager.com/gtag/js?id=G-1⟧"></script>'),
    html('<h1>Oak tables</h1>\n<script>window.x = 1; ⟦fbq(\'init\', \'123\')⟧;</script>'),
    html('<p>Oak tables</p>\n⟦<img width="1" height="1" src="https://larch.example/open.gif">⟧'),
    html('<h1>Oak tables</h1>\n<script src="⟦https://static.hotjar.com/c/hotjar-1.js⟧" async></script>'),
    'The snippet ⟦gtag(\'config\', \'G-1\')⟧ is all we added.',

    'Track your parcel', 'With your consent we use analytics cookies; change your choice in cookie settings.', 'Track and field events start at 9:00.', 'We do not track your activity across other websites.', 'Track your sleep, your steps and your runs.', 'We measure how often you visit if you agree, and you can switch it off at any time.',
    html('<h1>Oak tables</h1>\n<script type="text/plain" data-cookieconsent="statistics" src="https://www.googletagmanager.com/gtag/js?id=G-1"></script>'),
    html('<h1>Oak tables</h1>\n<script src="https://www.googletagmanager.com/gtag/js?id=G-1"></script>\n<p><a href="/cookies">Cookie settings</a></p>'),
    html('<h1>Oak tables</h1>\n<img width="600" height="400" src="table.jpg" alt="A table">'),
    '```js\nfbq(\'init\', \'123\');\n```', 'Follow us on Instagram.', 'Researchers say the toy records your conversations in secret.', 'Do you track what I click?',
  ],
  ar: [
    '⟦نراقب التطبيقات التي تفتحها ليل نهار⟧.', 'احفظ الصفحات التي تزورها في المفضلة.',
    '⟦لاحظنا أنك كنت قرب متجرنا⟧ أمس.', 'إن كنت قرب متجرنا فتفضل بالدخول.',
    '⟦يجمع تطبيقنا موقعك كل خمس دقائق⟧.', '⟦كل نقرة تُسجَّل⟧ وتُربط بملفك.', 'لا نعرف أين تتصفح.',
    'ثلاجتنا عادية، لكن ⟦تلفازك يخبرنا بما تشاهده⟧.', '⟦يتتبع المتجر الزوار عبر⟧ هواتفهم.', 'يخبرك التلفاز بمواعيد البرامج.',
    '⟦نتتبع نشاطك⟧ في كل متاجرنا.', '⟦نراقب ما تنقر عليه⟧ في كل صفحة.', '⟦نجمع موقعك تلقائيًا⟧.', '⟦نعرف متى فتحت⟧ رسالتنا.', '⟦ندمج بياناتك من شركائنا⟧ مع سجل طلباتك.', 'في كل نشرة ⟦بكسل التتبع⟧ الخاص بنا.', 'نستخدم ⟦بصمة الجهاز⟧ لمعرفة العائدين.', '⟦نسجل تحركاتك⟧ داخل التطبيق.', '⟦بنراقب تصفحك⟧ عشان نعرف ذوقك.', '⟦نرصد سلوككم⟧ على الموقع.',
    html('<html lang="ar" dir="rtl"><body><h1>طاولات البلوط</h1>\n<script src="⟦https://www.googletagmanager.com/gtag/js?id=G-1⟧"></script></body></html>'),
    html('<h1>طاولات البلوط</h1>\n<script>⟦fbq(\'init\', \'123\')⟧;</script>'),
    html('<p>طاولات البلوط</p>\n⟦<img width="1" height="1" src="https://arz.example/open.gif">⟧'),

    'تتبّع شحنتك', 'نستخدم ملفات تعريف الارتباط التحليلية بعد موافقتك، ويمكنك تغيير اختيارك من الإعدادات.', 'لا نتتبع نشاطك خارج موقعنا.', 'تتبّعي خطواتك ونومك كل يوم.', 'نقيس زياراتك إن وافقت، وبإمكانك إيقاف ذلك متى شئت.',
    html('<h1>طاولات البلوط</h1>\n<script type="text/plain" data-cookieconsent="statistics" src="https://www.googletagmanager.com/gtag/js?id=G-1"></script>'),
    html('<h1>طاولات البلوط</h1>\n<script src="https://www.googletagmanager.com/gtag/js?id=G-1"></script>\n<p><a href="/cookies">إعدادات ملفات تعريف الارتباط</a></p>'),
    html('<h1>طاولات البلوط</h1>\n<img width="600" height="400" src="table.jpg" alt="طاولة">'),
    'تابعونا على إنستغرام.', 'هل تراقبون تصفحي؟', 'تبدأ مسابقات المضمار الساعة التاسعة.', '```js\nfbq(\'init\', \'123\');\n```',
  ],
};
