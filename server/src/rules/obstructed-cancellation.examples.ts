import type { Example } from '../engine/rule';

export const obstructedCancellationExamples: Readonly<Record<'en' | 'ar', readonly Example[]>> = {
  en: [
      'Switch by June and we’ll make sure your exit fee is on us.',
    'You can cancel by phone, online or by post.', 'Unsubscribe or write to us at the museum.',
    '| Unit rate | Exit fee |\n| --- | --- |\n| 23p | £50 |', 'Cancel any time by e-mail.',
    'To cancel, press the button under Account or write to us.',
    'To move or cancel your visit, reply 1 or call 01326 555 014.', 'You can cancel by replying to this e-mail.',
    '⟦To leave this list, send a registered letter to our office⟧.', 'To leave this list, click here or write to us.', '⟦Want out? Ring us first⟧.', '⟦Leaving? You’ll need to speak to an adviser⟧.', '⟦Account closure is handled by our loyalty desk⟧.', 'Want to cancel? Do it online in your account settings, or call us.', 'Want to leave a comment? Write to us.', 'All ⟦cancellation requests must be approved⟧.', 'We ⟦charge an exit fee of $150⟧.', 'You ⟦cannot cancel in the app⟧.', '⟦To cancel, call our team during business hours⟧.', '⟦Cancellations are accepted by registered mail only⟧.', '⟦You can only cancel by phone⟧.', '⟦Cancellation requires 60 days’ written notice⟧.', '⟦No refunds under any circumstances⟧.', '⟦Speak to a retention specialist to cancel⟧.', '⟦A cancellation fee of $25 applies⟧.', '⟦Accounts cannot be deleted⟧.', '⟦You must visit a branch to unsubscribe⟧.', '⟦If you wish to cancel your plan, please contact customer service⟧.', '⟦Call us to cancel⟧ your membership.', '⟦You may cancel your box by emailing our team⟧.',
    'Cancel online at any time in two clicks under Settings > Plan.', 'Call us if you need help choosing a plan.', 'The event may be cancelled in case of a storm.', 'To cancel an appointment, call the clinic.', 'There is no cancellation fee.', 'Press Escape to cancel the download.', 'Cancel any time.', 'The job requires three months’ notice.', 'No exit fee, no notice.', 'To cancel, open your account page or call us; online works day and night.', 'Our phone line is open from nine to five.', 'You can close your account online whenever you like.',
    '⟦Memberships cannot be ended before the second year⟧.', '⟦No returns or exchanges⟧.', 'Cancel here, without a phone call.',
    '⟦No refund if you open the box⟧.', 'A refund is paid if you send it back.',
    'Sorry, ⟦no refunds once the parcel has left us⟧.', 'Your ⟦account can only be closed by sending a signed letter⟧ to Leeds.',
    "Once you join, ⟦there's no way to cancel⟧ until next year.",
  ],
  ar: [
    '⟦لا نقبل طلبات الإلغاء إلا خطيًا⟧.',
    '⟦لا يُلغى العقد إلا بخطاب مسجل⟧.', '⟦ما نقبل الإلغاء عن طريق الواتساب⟧.', 'نستقبل طلبات الإلغاء بالواتساب والتطبيق.',
    'ومن يقول «الاسترداد بقسيمة فقط» فهو مخطئ.',
    'يمكنك الإلغاء بالهاتف أو عبر الموقع أو بالبريد.', 'عند المرض أو الانتقال إلى مدينة أخرى يمكنك إنهاء الاشتراك السنوي بإشعار مدته شهر.',
    '⟦لا يوجد زر إلغاء في التطبيق⟧.',
    'يمكنك إلغاء الوثيقة خلال 15 يومًا من إصدارها.', 'لو ما عجبك رجّعه خلال شهر.', 'للإلغاء اضغط الزر في صفحة حسابك أو اكتب لنا.',
    'بطاقة الهدية صالحة سنة، ولو ما استخدمتها نرجّع الفلوس.',
    '⟦الإلغاء برسالة مسجلة⟧ إلى مقر الشركة.',
    'إن تعذر حضورك فألغِ الموعد من الرابط في الرسالة.', 'تجد زر الإلغاء في صفحة حسابك.', 'موعدك يوم السبت الساعة 10. للإلغاء أرسل 0.',
    '⟦تبغى توقف الخدمة؟ لازم تكلم قسم الولاء أول⟧.', '⟦ما نرجّع فلوس⟧، بس نبدّل.', 'تريد إيقاف الاشتراك؟ ألغه إلكترونيًا من حسابك.', '⟦لا يمكن الإلغاء من التطبيق⟧.', '⟦ليس بالإمكان إزالة ملفك الشخصي⟧.', '⟦للإلغاء يجب الاتصال بخدمة العملاء⟧.', '⟦لا يمكن الإلغاء إلا بزيارة الفرع⟧.', '⟦لا يمكن حذف الحساب⟧.', '⟦لا استرداد للمبالغ مهما كانت الأسباب⟧.', '⟦يُقبل طلب الإلغاء بالبريد المسجّل فقط⟧.', '⟦تُطبّق رسوم إلغاء⟧.', '⟦الإلغاء يتطلب إشعارًا خطيًا قبل 60 يومًا⟧.', '⟦إلغاء الاشتراك يكون فقط عن طريق الاتصال بنا⟧.', '⟦تواصل معنا لإلغاء اشتراكك⟧.', '⟦لازم تزور الفرع لإلغاء العضوية⟧.', '⟦كلمنا عشان تلغي الاشتراك⟧.', '⟦ستفقد كل المزايا إذا غادرت⟧.',
    'يمكنك الإلغاء في أي وقت من صفحة الإعدادات.', 'قد يُلغى الحفل في حال سوء الأحوال الجوية.', 'اتصل بنا إن احتجت إلى مساعدة في اختيار الباقة.', 'لإلغاء موعدك اتصلي بالعيادة.', 'لا توجد رسوم إلغاء.', 'للإلغاء أرسل STOP', 'إلغاء مجاني حتى 24 ساعة قبل الوصول.', 'الإلغاء إلكتروني ومتاح في أي وقت.', 'ألغت المحكمة القرار السابق.', 'نعمل من التاسعة حتى الخامسة.', 'يمكنك حذف حسابك إلكترونيًا متى شئت.', 'أُلغيت الرحلة بسبب الضباب.',
    '⟦ما فيك تلغي قبل سنة⟧.', '⟦أبلغنا كتابيًا قبل شهرين إذا أردت المغادرة⟧.', 'ألغِ من التطبيق دون مكالمة.',
    'للإيقاف أرسل لا.',
    '⟦لا استرجاع إذا فتحت العلبة⟧.', 'يُسترجع المبلغ إذا أعدت العلبة.',
    'الاشتراك أونلاين خلال دقيقة، ⟦والإلغاء بمكالمة مع قسم الولاء⟧.', 'بعد الدفع ⟦ما نرجع الفلوس⟧.',
  ],
};
