import type { Rule } from '../engine/rule';

export const freeExamples: Rule['examples'] = {
  en: [
      'Get ⟦a free tea sample, only £2.95 for postage⟧.',
      'File with us and you will never pay a penny more tax than you owe.',
      'A visit takes half an hour and costs nothing.',
    'Cancel up to 48 hours before you arrive and you pay nothing; after that we charge the first night.',
    'Delivery is £3.95, or free when your basket comes to £40 or more.', 'A spare wheel costs nothing, just write to us.',
    'Our reading app is ⟦100% free⟧.', '⟦Totally free, forever⟧!', 'The sample is yours: ⟦get it free, just pay shipping⟧.', '⟦Free gift with purchase⟧', '⟦Buy one candle, get one free⟧', '⟦Joining won’t cost you a penny⟧.', '⟦No cost to you⟧.', '⟦Free apron when you order any two pans⟧.', '⟦Free recipe box, credit card required⟧', '⟦Get the second frame for free⟧.', '⟦A complimentary dessert with every dinner⟧', '⟦Free pillow*⟧ for every new customer', 'Lunch for the team? ⟦You pay nothing⟧.', '⟦Free phone with a two-year contract⟧',
    'This bread is 100% free from nuts.', 'Feel free to bring a friend.', 'Free and open-source software under the MIT licence.', 'Admission is free on the first Sunday.', 'Free delivery with every order over €30.', 'The basic plan is free; the team plan is €9 per month.', 'Free*\n\n\\* with any haircut at €20 or more', 'Regulators ask shops not to call a gift “100% free” if it has a price.', 'Free tote bag with orders over €60.', 'Nothing is completely free, my grandmother said.', 'A free press with every right it needs.', 'The clinic offers free advice for parents.', 'Repairs come at no extra cost under warranty.', 'The road is totally free of ice.',
      'Your gift is ⟦free, subject to a minimum order⟧.', '⟦We’re giving them away⟧.', 'Entry is free, subject to space.',
    'A gift ⟦that costs you nothing⟧, with every full-price coat', '⟦Absolutely FREE⟧, zero catch',
    '⟦Free calendar, handling £4.50⟧', 'The printer is ⟦free, you just buy the ink⟧.', 'Entry is free, and you buy your drinks at the bar.',
  ],
  ar: [
    'الطقم ⟦هدية، يكفي توقّع عقد صيانة سنتين⟧.', 'الدخول مجاني، يكفي أن تسجل اسمك.',
    'البطاقة ⟦مجانية لمن يحوّل راتبه⟧.', 'لا تدفعون شيئًا آخر عند الوصول.',
    'للاستفسار: 800 555 0123 مجانًا.', 'القسط 1,512 ريالًا، ومجموع ما تدفعه 88,576 ريالًا.',
    'المقاس علينا: لو طلع الثوب ضيق نعدّله بدون فلوس.', 'لا تدفع أنت شيئًا فوق السعر الذي تراه.',
    'يتصل بك مندوبنا لاستلام الغسالة المعيبة من منزلك دون أي تكلفة.',
    'طحن القهوة والبهارات مجانًا لما تشتريه من عندنا.',
    'ألغِ قبل الجمعة ولا تدفع شيئًا.',
    'تطبيقنا ⟦مجاني 100%⟧.', '⟦مجاني بالكامل مدى الحياة⟧!', 'العينة لك: ⟦مجانًا، وادفع الشحن فقط⟧.', '⟦هدية مجانية مع كل طلب⟧', '⟦اشترِ شمعة واحصل على الثانية مجانًا⟧', 'الانضمام ⟦لن يكلفك شيئًا⟧.', '⟦بدون أي مقابل⟧.', '⟦الحبة الثانية علينا⟧ يا أهل جدة', '⟦كوب مجاني عند شراء⟧ كيسين من البن.', 'الدليل ⟦مجاني، أدخل بيانات بطاقتك⟧ لتحميله.', '⟦مش هتدفع ولا مليم⟧.', 'وسادة ⟦مجانية*⟧ لكل عميل جديد', '⟦جوال مجاني مع عقد⟧ سنتين', '⟦فلوس ببلاش⟧ لكل من يسجل',
    'خبز خالٍ من المكسرات.', 'برنامج حر ومفتوح المصدر.', 'الدخول مجاني في أول أحد من الشهر.', 'توصيل مجاني لكل طلب فوق 100 ريال.', 'الخطة الأساسية مجانية، وخطة الفرق 35 ريالًا شهريًا.', 'تحذر الهيئة من عبارة «مجانًا 100%» إن كان وراءها ثمن.', 'لا شيء مجاني تمامًا كما قالت جدتي.', 'العيادة تقدم استشارات مجانية للأمهات.', 'الإصلاح ضمن الضمان بدون أي تكلفة إضافية.', 'حقيبة مجانية مع الطلبات فوق 300 ريال.', 'وزعت الجمعية حقائب مدرسية مجانية.', 'مجانًا*\n\n\\* مع كل قصة شعر بسعر 50 ريالًا أو أكثر',
      '⟦مجاني بالمرة⟧', '⟦الأولى عليك والثانية علينا⟧',
    'احصل عليه ⟦مجانًا عند الاشتراك في الباقة⟧ السنوية', 'اطلب عينتك ⟦المجانية الآن، وادفع رسوم الشحن فقط⟧.',
  ],
};
