import type { Rule } from '../engine/rule';

export const costsExamples: Rule['examples'] = {
  en: [
    { text: '<h1>A new phone</h1><p style="font-size:6px">⟦With a 24-month contract at €49 a month.⟧</p>', format: 'html' },
    { text: '<p>Bowls from the spring range <span style="color:#fdfdfd;background:#fff">⟦excluding blue ones⟧</span></p>', format: 'html' },
    { text: '<table><tr><td style="font-size:0"><div style="font-size:14px">€49 a month, terms on page 2</div></td></tr></table>', format: 'html' },
    { text: '<h1>A new phone</h1><p style="font-size:13px;color:#666">With a 24-month contract at €49 a month.</p>', format: 'html' },
    { text: '<h1>Spring bowls</h1><p style="font-size:6px">Photo: L. Haddad</p>', format: 'html' },
    '⟦We added shipping cover (€2.90) to your basket⟧.', 'You added a lamp (€29) to your basket.',
    'Delivery €4.90, free from €60.',
    'Guests who book direct get breakfast at no extra cost.',
    'Two seats for €40 ⟦plus booking fee⟧.', 'Sofa €499, ⟦excluding delivery and assembly costs⟧.', '⟦Additional charges may apply⟧.', '⟦A service fee will be added at checkout⟧.', '⟦Shipping and handling not included⟧.', '⟦Resort fee payable on arrival⟧.', '⟦All prices exclude VAT and tips⟧.', '⟦Purchase protection has been added to your cart⟧.', '⟦We have put gift wrapping in your basket⟧.', 'Fly to Lisbon ⟦from just €19⟧', 'Oak table ⟦from $99*⟧ in our shop', '⟦Other taxes and fees may apply⟧ at your hotel.', '⟦Card fees apply⟧.', '⟦The cleaning fee is charged on top⟧.',
    'The total is $118.50, including all taxes and the $3 booking fee.', 'Standard delivery is $4.95, and free over $50.', 'Tuition fees are listed on the university’s page.', 'We charge no booking fee.', 'A booking fee of €2 is part of the total.', 'Batteries are not included.', 'Rooms from €90 per night, breakfast included.', 'From €9\\*\n\n\\* One way, hand luggage only.', 'The council cut its parking charges.', 'Why do ticket shops add fees at checkout? A study asked.', 'Gift wrapping is €4; add it if you like.', 'Profit before tax rose by 3%.', 'Your order has been added to the list.',
      'The ⟦remainder of the costs is quoted by our agent⟧.', 'The ⟦estimate doesn’t cover parts⟧.', 'The estimate covers parts and labour.',
      'Parts are extra: a set of brake pads is £12, a belt £59.',
      '£1,180 per month, plus VAT. With VAT that comes to £1,416.',
      '£12 per user per month plus VAT.',
      'Rooms from $49 (⟦city tax and cleaning extra⟧)', 'Bags, ⟦seats and meals sold separately⟧.', 'Fly to Lisbon ⟦from just €19⟧!',
    ],
  ar: [
    { text: '<div dir="rtl"><h1>هاتف جديد</h1><p style="font-size:6px">⟦مع عقد لمدة 24 شهرًا بسعر 199 ريالًا شهريًا.⟧</p></div>', format: 'html' },
    { text: '<div dir="rtl"><h1>هاتف جديد</h1><p style="font-size:13px">مع عقد لمدة 24 شهرًا بسعر 199 ريالًا شهريًا.</p></div>', format: 'html' },
    'الضمان على الإصلاح ٩٠ يومًا، ولا يشمل انقطاع الكهرباء.',
    'الكهربا والمية بالعدّاد وبتتدفع لوحدها، وفي الشتا بتطلع حوالي 600 جنيه.',
    'تغيير الشاشة 200 جنيه مصنعية والقطعة على حسابك.', 'الحصة 75 ريالًا، والمناشف عليك.',
    'مقعدان بـ 150 ريالًا ⟦غير شامل رسوم الحجز⟧.', 'الأريكة بـ 900 درهم، ⟦والسعر لا يشمل التوصيل⟧.', '⟦قد تُطبّق رسوم إضافية⟧.', '⟦تُضاف رسوم الخدمة عند الدفع⟧.', '⟦رسوم الشحن غير مشمولة⟧.', '⟦رسوم التنظيف تُسدَّد عند الوصول⟧.', '⟦الأسعار قبل الضريبة⟧.', '⟦تمت إضافة خطة الحماية إلى سلتك⟧.', '⟦حطينا لك تغليف هدايا في السلة⟧.', 'تذاكر الطيران ⟦تبدأ من 99 ريالًا فقط⟧', 'طاولة بلوط ⟦من 300 ريال*⟧ في معرضنا', '⟦هتتضاف مصاريف إدارية على الفاتورة⟧.', '⟦الأسعار مش شاملة الخدمة⟧.', '⟦يتحمل العميل رسوم التوصيل⟧.',
    'السعر الإجمالي 118 ريالًا شاملًا الضريبة وجميع الرسوم.', 'رسوم التوصيل 15 ريالًا داخل المدينة.', 'لا رسوم على الحجز.', 'الرسوم الدراسية منشورة في موقع الجامعة.', 'البطاريات غير مشمولة.', 'الغرف من 300 ريال لليلة شاملة الإفطار.', 'ابتداءً من 9 ريالات\\*\n\n\\* للرحلة الواحدة دون حقائب.', 'فرضت الوزارة رسومًا إضافية على الواردات.', 'لماذا تُضاف الرسوم عند الدفع؟ سؤال طرحه الباحثون.', 'تغليف الهدايا بـ 10 ريالات لمن يريد.', 'أضفتَ الكتاب إلى سلتك.', 'خفضت الأمانة رسوم المواقف.',
      '⟦السعر النهائي قد يختلف عند الدفع⟧.', '⟦رسوم إدارية تُضاف⟧.', 'السعر النهائي 220 ريالًا.',
      'القطع زيادة على أجرة اليد: الكباستر 70 ريالًا.',
      'رسوم الامتحان تُدفع عند التسجيل: 30 دينارًا.',
      'الغرفة بـ 299 ريالًا ⟦غير شاملة الضريبة ورسوم الخدمة⟧.', '⟦أضفنا تأمين السفر إلى سلتك⟧ من أجل راحتك.',
    ],
};
