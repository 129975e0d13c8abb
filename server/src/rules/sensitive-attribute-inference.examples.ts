import type { Example } from '../engine/rule';

export const sensitiveExamples: Readonly<Record<'en' | 'ar', readonly Example[]>> = {
  en: [
    '⟦Looks like money is tight⟧ at your house this month.', 'Looks like the schedule is tight this month.',
      'The ⟦app works out whether you’re pregnant⟧.', '⟦Our system guesses your religion⟧.', 'Our system guesses your delivery slot.',
      '⟦Congratulations on your baby bump⟧, Mia!', '⟦Being Jewish, you’ll⟧ want to see our Passover range.', 'Congratulations on your new kitchen, Mia!',
      '⟦Judging by your steps, you may be overweight⟧.',
      'Judging by your order, you may like our dark roast.',

    '⟦Parents of autistic children like yours⟧ choose us.', '⟦Still struggling with your weight⟧, Sam?', 'Parents of schoolchildren choose the early bus.',
    '⟦We noticed you’re pregnant⟧.', '⟦As a person with diabetes, you⟧ will love this bread.', '⟦Struggling with depression⟧?', '⟦Because you are Muslim⟧, we chose this card.', '⟦Your credit score suggests that⟧ you need it.', 'We picked it for ⟦people your weight⟧.', '⟦Single again⟧?', '⟦We know you’re going through a divorce⟧.', '⟦Given your political views⟧, try our paper.', '⟦Your face tells us⟧ a lot.', '⟦Based on your ethnicity⟧ we suggest this shade.', '⟦Your searches show that you are trying for a baby⟧.', '⟦Since your husband died⟧, evenings are long.', '⟦With your credit history⟧, banks say no.', 'Hello, ⟦fellow diabetic⟧!',
    'Information for people living with diabetes.', 'Ramadan opening hours.', 'Pregnant? Ask your pharmacist before taking this product.', 'If you are pregnant, talk to your midwife.', 'As a customer, you can return goods within 30 days.', 'Because you are over 18, you may enter.', 'We never infer your religion or health.', 'Based on your size, we suggest medium.', 'We know you love pizza.', 'Depression is treatable, doctors say.', 'You told us that you are vegan.', 'A line such as “We noticed you’re pregnant” frightens readers.',
      'With your add-ons the total is £42.',
      'Since you lost your card, we have blocked it.',
      'Are you pregnant? Tell the radiographer before the scan.',
      "⟦Because you're Muslim⟧, we picked these.", '⟦As a recovering alcoholic, you⟧ deserve support.', '⟦Struggling with your weight⟧ again, Mona?',
    ],
  ar: [
    '⟦فهمنا من مشترياتك أنك خرجت من طلاق صعب⟧.', 'فهمنا من رسالتك أنك تريد اللون الأزرق.',
    'نقرأ طلباتك ⟦لنعرف ما تعانيه من أمراض⟧.', 'أخبر طبيبك بما تعانيه من أمراض.',
      '⟦نستنتج من مشترياتك دينك⟧.', 'من ساعات نومك ⟦نخمّن إن كنت مكتئبًا⟧.',
    '⟦مبروك الحمل⟧! خصم على العربات.', '⟦تشير معاملاتك إلى أنك تمر بضائقة⟧.', 'بطاقات مبروك الحمل بعشرة ريالات.',
      'تختلف فائدة السماعة حسب نوع الضعف ومدته.',
      '⟦نستنتج حالتك النفسية من⟧ صوتك',

    '⟦أهالي أطفال التوحد مثلك⟧ يختاروننا.', '⟦لسه بتعاني من وزنك⟧؟', 'يختار أهالي التلاميذ الحافلة المبكرة.',
    '⟦لاحظنا أنك حامل⟧.', '⟦بصفتك مريض سكري⟧ سيعجبك هذا الخبز.', '⟦لأنك مسلم⟧ فهذه البطاقة أنسب.', '⟦نعلم أنك تمر بطلاق⟧.', '⟦بناءً على أصلك⟧ نقترح هذه الدرجة.', '⟦سجلك الائتماني يشير⟧ إلى حاجتك.', '⟦تصفحك يدل على أنك مكتئب⟧.', '⟦مطلقة حديثًا⟧؟', '⟦تعاني من البواسير⟧؟', '⟦دورتك متأخرة⟧؟', '⟦عارفين إن عندك سكر⟧.', '⟦منذ وفاة زوجك⟧ والليالي طويلة.', '⟦بناءً على حالتك الصحية⟧ تناسبك هذه الباقة.', '⟦أصحاب لون بشرتك⟧ يختارون هذه الدرجة.',
    'معلومات لمرضى السكري.', 'مواعيد العمل في رمضان.', 'إن كنتِ حاملًا فاستشيري طبيبتك.', 'هل أنت مريض سكري؟ استشر طبيبك قبل الصيام.', 'بصفتك عميلًا لدينا يمكنك الإرجاع.', 'لأنك تجاوزت 18 عامًا يحق لك الدخول.', 'لا نستنتج ديانتك ولا حالتك الصحية.', 'بناءً على مقاسك نقترح الوسط.', 'نعرف أنك مشغول.', 'لاحظنا أنك تركت منتجًا في سلتك.', 'وفق حالتك يقرر الطبيب العلاج.', 'عبارة مثل «لاحظنا أنك حامل» تُفزع القارئ.',
      'السعر حسب الوحدة، والوحدة كيلو واحد.',
      'واضح أن ضغط الماء ضعيف اليوم.',
      'هل أنتِ حامل؟ أخبري فني الأشعة قبل التصوير.',
      '⟦هل تعانين من الاكتئاب⟧ يا سارة؟',
    ],
};
