import type { Rule } from '../engine/rule';

export const discountExamples: Rule['examples'] = {
  en: [
    'A visit after ten costs £110 instead of £84, because the engineer is paid more.',
    'Crisps: ⟦was 99p, now 49p⟧',
      'We buy back the good boxes at half price.', 'Concessions are a third off.',
    'Yesterday’s bread is half price, on the shelf by the door.',
    'Charities: half price, with a charity number.',
    'If the router is lost we charge its value, £60.',
    'Trench coat: ⟦was $299, now $49⟧.', 'Take ⟦up to 90% off everything⟧.', '⟦Save 70%⟧ on every lamp.', 'The whole ⟦course, worth $997⟧.', '⟦Retail value $500⟧, yours for a small fee.', '⟦Our biggest sale ever⟧ starts here.', 'Sunglasses at ⟦the lowest price of the year⟧.', '⟦Compare at $199⟧', 'Mattress ⟦prices slashed⟧!', '⟦Closing down sale⟧: come and look.', 'Enjoy ⟦Black Friday prices all year⟧.', 'The shop empties its shelves and ⟦everything must go⟧.', '⟦20% off*⟧ every rug', '⟦Half price on all⟧ shoes', '⟦60% off⟧* every rug', '⟦Reduced from €80 to €30⟧', '⟦Massive savings⟧ across the garden shop', '⟦Prices you won’t find anywhere else⟧',
    '20% off from 1 to 15 December 2026; lowest price in the last 30 days: $40.', 'Students get a 10% discount with a valid card.', 'Interest rates were cut by 0.25%.', 'Pensioners travel at half price on Sundays.', 'Shares fell 70% after the report.', 'Regular price $80 from 2 May to 1 October 2026, now $60.', 'The bill must go through both chambers.', 'It is worth $20 to have the lamp repaired.', 'Save up to 10 GB of space.', 'Regulators fined a shop for a fake “was $299, now $49” price.', 'We don’t do massive savings; our prices are the same all year.', 'Buy five, and each costs 10% less.', 'Customs clearance takes two days.',
      '⟦Prices cut to the bone⟧', 'The ⟦lowest fares in a decade⟧',
      'First month half price, then £18; cancel online any month.',
      '⟦Save a fortune on sofas⟧', 'Save the date',
      '⟦70% off all⟧ shoes',
      "We've ⟦cut our prices to the bone⟧", '⟦Huge discounts⟧ on all furniture',
    ],
  ar: [
    'الزيارة بعد العاشرة مساءً بسعر ٢٥٠ ريالًا بدل ١٥٠، لأن الفني يأخذ أجرًا إضافيًا.',
    'الأطفال من 3 إلى 12 سنة بنصف السعر.',
    'خبز أمس بنصف سعره على الرف القريب من الباب.',
    'إذا ضاع الجهاز أو انكسر قيمته 280 ريالًا.', 'لأربعة أشخاص نحسب 1,600 بدل 1,800 حسب سعر الفرد أعلاه.',
    'يصبح الحد اليومي للتحويل 50,000 ريال بدلًا من 30,000 ريال.',
    'المعطف ⟦كان بـ 299 والآن بـ 49⟧.', '⟦خصم يصل إلى 90%⟧ على كل شيء.', '⟦وفّر 70%⟧ اليوم.', 'الدورة كاملة، ⟦قيمتها 997 دولارًا⟧.', '⟦أقوى تخفيضات العام⟧ وصلت.', '⟦أرخص سعر في السوق⟧.', '⟦تصفية نهائية⟧ في فرع جدة.', '⟦خصومات خيالية⟧ على الستائر.', 'عباية ⟦بدل 300 بـ 99 ريالًا⟧', '⟦حرق أسعار⟧ المفروشات', 'كل الأحذية ⟦بنص السعر⟧.', '⟦أسعار خرافية⟧ في المعرض.', 'العطر ⟦كان سعره 400 درهم وصار 150⟧.', '⟦خصم 60%⟧* على السجاد', '⟦خصم 20%*⟧ على الستائر', '⟦كسرنا الأسعار⟧ يا جماعة', '⟦خصم 75%⟧ على كل الساعات', 'يا بلاش، ⟦أكبر أوكازيون في مصر⟧!',
    'خصم 20% من 1 إلى 15 ديسمبر 2026، وأدنى سعر خلال آخر 30 يومًا 150 ريالًا، رقم ترخيص التخفيضات 123456.', 'خصم 10% لحاملي بطاقة الطالب.', 'خفّض البنك المركزي سعر الفائدة ربع نقطة.', 'نصف التذكرة لكبار السن.', 'انخفضت الأسهم 70% بعد التقرير.', 'تصفيات كأس العالم في الصيف.', 'خُصم المبلغ من الحساب أمس.', 'تراجعت أسعار النفط اليوم.', 'فاز الفريق على الخصم بهدفين.', 'تحذر الوزارة من «خصم 90%» لا أصل له.', 'لا نقدم تخفيضات وهمية، فأسعارنا ثابتة.', 'اشترِ خمس قطع وتدفع أقل بنسبة 10%.', 'عرض أزياء في دبي.',
      '⟦بأسعار المصنع دون وسيط⟧', '⟦ننافس أي سعر⟧.', 'يتابع المصنع الأسعار دون وسيط.',
      'قيمته 40 دينارًا بحسب إقرار الجمارك.',
      '⟦وفّر آلاف الريالات على الأثاث⟧', 'وفّر الماء في المطبخ.',
    ],
};
