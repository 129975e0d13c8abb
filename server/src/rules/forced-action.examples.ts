import type { Example } from '../engine/rule';

export const forcedExamples: Readonly<Record<'en' | 'ar', readonly Example[]>> = {
  en: [
      'You ⟦can’t view the price list until you’ve left your number⟧.',
      '⟦To release your free case, post a top-rating review⟧.', '⟦Forward this to ten friends and we’ll message you the recipe⟧.', 'Post a review, good or bad; your free case ships either way.',
    'No network, no account, no telemetry.', 'No app, no sign-up, no fuss.',
    '⟦Create an account to see the price⟧.', '⟦Register to unlock wholesale discounts⟧.', '⟦Enter your phone number to view the offer⟧', '⟦Download the app to reveal your discount⟧.', '⟦Prices are only shown to registered customers⟧.', '⟦No account, no price⟧.', '⟦Share with five friends to unlock the bonus level⟧.',
    '⟦Invite your contacts to claim⟧ it.', '⟦Disable your ad blocker to continue⟧.', '⟦Upload your address book to get a free month⟧.', '⟦Allow notifications to keep watching⟧', '⟦You must accept marketing to continue⟧.', '⟦Consent is a condition of⟧ purchase.', '⟦Subscribe to reveal the code⟧', '⟦Rate us five stars to get your reward⟧.', '⟦We’ll send a free mug for every glowing review⟧.',
    { text: '<label><input type="checkbox" name="news" ⟦required⟧> Send me the newsletter</label>', format: 'html' },
    { text: '⟦<div class="signup-wall">⟧\n<p>Three chapters more about bees.</p>\n<form><input type="email" placeholder="you@example.org"><a href="/privacy">Privacy notice</a></form>\n</div>', format: 'html' },
    { text: '# Bees\n\n⟦<EmailGate>⟧\n\nThe second half of the story.\n\n</EmailGate>', format: 'mdx' },
    'Create an account if you want to track your order; guest checkout is available.', 'You must be logged in to edit your own profile.', 'Share your feedback with us (optional).', 'No account is needed to see our prices.', 'Log in to see your invoices.', 'Enter your email so that we can send the receipt.', 'Consent is not a condition of purchase.', 'Download the app to scan tickets at the door.', 'Turn on notifications to get storm warnings.', 'Rate your driver from one to five stars.', 'Get 10% off your first order when you join our newsletter.', 'A line such as “Create an account to see the price” drives shoppers away.',
    { text: '<label><input type="checkbox" required> I accept the terms</label>', format: 'html' },
    { text: '<div class="signup-wall"><p>Join us, or read on.</p><a href="/story">Continue without signing up</a></div>', format: 'html' },
      '⟦No coupon without a follow⟧.', '⟦Install our toolbar before you can check out⟧.', 'You can cancel your booking after you sign in.',
    "You'll ⟦need to register before we can show you the quote⟧.",
    "Please ⟦disable your ad blocker to continue reading Maria's story⟧.", 'Just ⟦follow us on Instagram and tag three friends to unlock your 20% code⟧.',
  ],
  ar: [
    '⟦عشان تشوفين العروض كلها لازم تدعين خمس صديقات⟧.', 'ادعي خمس صديقات إن حبيتي، والعروض ظاهرة للكل.',
    '⟦افتحي أكونت عشان تشوفي الأسعار⟧.', '⟦لازم تعمل شير لعشرة من أصحابك عشان تاخد الهدية⟧.', 'تشوفين الأسعار بدون تسجيل.', 'اعمل شير للبوست لو حبيته.',
    'بنسأل مرة واحدة. لو قلت لأ التطبيق مش هيسأل تاني.',
    'أدخل رمزك البريدي لتعرف هل نوصل إليك، ولا نحفظه.',
    '⟦أنشئ حسابًا لمشاهدة السعر⟧.', '⟦سجّلي دخولك لتظهر لك الخصومات⟧.', '⟦أدخل رقم جوالك لعرض الخصم⟧', '⟦حمّل التطبيق لتظهر لك الأسعار⟧.', '⟦الأسعار للأعضاء المسجلين فقط⟧.', '⟦شارك الرابط مع خمسة أصدقاء لفتح العرض⟧.', '⟦ادعُ جهات اتصالك للحصول على المكافأة⟧.', '⟦أوقف مانع الإعلانات لمتابعة القراءة⟧.', '⟦فعّل الإشعارات لمشاهدة الفيديو⟧', '⟦يجب الموافقة على الرسائل التسويقية للمتابعة⟧.', '⟦الموافقة شرط للشراء⟧ من متجرنا.', '⟦قيّمنا بخمس نجوم لتحصل على الهدية⟧.', '⟦مش هتعرف السعر غير لما تسجل⟧.', '⟦ابعتي اللينك لصحابك عشان تاخدي الكود⟧',
    { text: '<label><input type="checkbox" ⟦required⟧> أرغب في استلام العروض</label>', format: 'html' },
    { text: '⟦<div class="signup-wall" dir="rtl">⟧\n<p>بقية الحكاية عن النحل.</p>\n<form><input type="email"><a href="/privacy">إشعار الخصوصية</a></form>\n</div>', format: 'html' },
    'يمكنك الشراء كزائر دون إنشاء حساب.', 'شاركنا رأيك إن أحببت.', 'لا تحتاج إلى حساب لمشاهدة الأسعار.', 'سجّل الدخول لعرض فواتيرك.', 'أدخل رقم جوالك ليتصل بك المندوب عند التوصيل.', 'الموافقة ليست شرطًا للشراء.', 'حمّل التطبيق لمتابعة طلبك.', 'فعّل الإشعارات إن أردت أن تعرف مواعيد الرحلات.', 'قيّم تجربتك معنا، سلبية كانت أم إيجابية.', 'خصم 10٪ على أول طلب عند الاشتراك في النشرة.', 'عبارة مثل «أنشئ حسابًا لمشاهدة السعر» تنفّر المتسوقين.',
    { text: '<label><input type="checkbox" required> أوافق على الشروط والأحكام</label>', format: 'html' },
      '⟦ثبّت الإضافة أولًا ثم أكمل الشراء⟧.', '⟦ما في كوبون بدون متابعة⟧.',
    '⟦سجّل حسابك مجانًا لمشاهدة أسعار⟧ الجملة.', 'يجب ⟦تفعيل الإشعارات لمشاهدة الفيديو⟧',
    'عشان ⟦تستلم الهدية لازم تقيّمنا خمس نجوم⟧.', 'السعر في ⟦الخاص بعد المتابعة⟧.', '⟦رقم الجوال مطلوب لعرض الأسعار⟧',
  ],
};
