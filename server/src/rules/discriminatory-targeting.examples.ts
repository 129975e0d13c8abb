import type { Example } from '../engine/rule';

export const discriminationExamples: Readonly<Record<'en' | 'ar', readonly Example[]>> = {
  en: [
    // Who gets to see an ad is said in notes.
    { text: '---\ntargeting: 30 to 45, singles. ⟦Leave out wheelchair users⟧.\n---\nSeven nights in Chania, half board.', format: 'markdown' }, { text: '---\naudience: 30 to 45, singles, readers of the newsletter\n---\nSeven nights in Chania, half board.', format: 'markdown' },
    '⟦Serve to 25-34 only⟧ on Instagram.', 'Serve to 4-6 people with rice.',
    'Our travel card ⟦isn’t offered to anyone over 70⟧.', '⟦Flat for rent, no bachelors⟧', 'Our travel card is offered to anyone over 70.',
    '⟦Keep retirees out of this campaign⟧.', '⟦No one over 45 will be considered⟧.', 'Arabic teacher wanted',
      '⟦Nobody over 40 need apply⟧.',
      'Nobody needs to apply twice.',

    '⟦Hiring strong men for the warehouse⟧.', '⟦Don’t show this ad in poorer postcodes⟧.', 'Hiring a strong team for the warehouse.',
    'A job for ⟦men only⟧.', '⟦No foreigners⟧.', 'The flat is for ⟦native speakers only⟧.', '⟦Looking for a young and attractive waitress⟧.', 'The loan is ⟦not available to women⟧.', '⟦No families with children⟧.', '⟦Western nationals preferred⟧.', '⟦Exclude zip codes⟧ in the south.', '⟦Muslims need not apply⟧.', '⟦We do not rent to refugees⟧.', '⟦Candidates must be unmarried⟧.', '⟦Exclude pregnant users⟧.', '⟦Hide the campaign from people over 50⟧.', '⟦Wanted: driver under 35⟧.', 'The ⟦salary depends on nationality⟧.', '⟦Disabled people will not be considered⟧.',
    'Women-only swimming session, permitted by equality law.', 'You must be 18 or over.', 'Size guide for men and women.', 'Open to applicants of any age, sex or origin.', 'The club was men only until 1987.', 'Exclude postcodes we cannot deliver to.', 'A vaccine not recommended for pregnant women.', 'Refugees welcome: free lessons on Mondays.', 'Looking for a young plant? We sell seedlings.', 'Women can apply for the grant.', 'The law bans adverts such as “no foreigners”.', 'White wine only with fish, he said.',
      'We have extra changing rooms for men on match days.',
      'We’re looking for a baker to work 30 to 35 hours.',
      'Mortgage offers for ⟦EU-born customers only⟧.', 'Driver needed, ⟦Filipino nationality only⟧', 'Please ⟦do not apply if you are over 45⟧.',
    ],
  ar: [
    { text: '---\naudience_notes: "من 22 إلى 35 سنة، ⟦واستبعد ذوي الإعاقة⟧"\n---\nسبع ليالٍ في خانيا.', format: 'markdown' }, { text: '---\naudience: مشتركو النشرة من 22 إلى 35 سنة\n---\nسبع ليالٍ في خانيا.', format: 'markdown' },
    '⟦لا تعرض الصفحة لمن تجاوز الخمسين⟧.', 'لا تعرض الصفحة للطباعة.',
    'التمويل ⟦لا يشمل جنسيات محددة⟧.', '⟦باقي الجنسيات لا تراسلنا⟧.', 'عندنا مدربات من جنسيات مختلفة.',
      '⟦نستقبل العائلات الراقية فقط⟧.', '⟦لو إنت يمني وفّر على نفسك⟧ المشوار.', '⟦نعتذر عن بعض الجنسيات⟧.', '⟦عروض الصيف للمواطنين فقط⟧.',
    'أبعدوا ⟦المتقاعدين عن هذه الحملة⟧.', '⟦لا ننظر في طلبات من تجاوز 45⟧.', 'مطلوب مدرس لغة عربية',
    'الزيارة الأولى بدون مقابل وبدون التزام.',
    'سعر الدخول للمقيمين 10 دراهم، وهذا العرض للمقيمين فقط في رمضان.',
      '⟦قرض للرجال⟧ أصحاب الرواتب',
      'أحذية للرجال والنساء.',

    '⟦مطلوب شباب أقوياء⟧ للمستودع.', '⟦مطلوب سائق، يفضل باكستاني⟧.', 'مطلوب صندوق قوي للمستودع.',
    '⟦وظيفة للرجال فقط⟧.', 'خصم ⟦للرجال فقط⟧.', '⟦لا نقبل الأجانب⟧.', '⟦ممنوع العزاب⟧.', '⟦يُفضّل جنسيات معينة⟧.', 'القرض ⟦غير متاح للنساء⟧.', '⟦مطلوب سكرتيرة حسنة المظهر⟧.', '⟦استبعاد الأحياء الفقيرة⟧ من الحملة.', '⟦مطلوب سائق فلبيني⟧.', '⟦لا نؤجر للاجئين⟧.', '⟦المحجبات غير مقبولات⟧.', '⟦للشباب دون سن 35 فقط⟧.', '⟦السكن لعائلات مسيحية فقط⟧.', '⟦الراتب حسب الجنسية⟧.', '⟦ما نبي موظفات⟧، شكرًا.', '⟦ذوو الإعاقة لا يمكنهم⟧ الانضمام.',
    'قسم العائلات مفتوح للجميع.', 'يجب أن يكون عمرك 18 عامًا فأكثر.', 'حصة سباحة للنساء فقط يوم الثلاثاء.', 'الوظيفة متاحة للجنسين ولكل الأعمار.', 'ظل النادي للرجال فقط حتى عام 1987.', 'دروس مجانية للاجئين.', 'لا يُنصح بالدواء للحوامل.', 'استبعد العملاء الحاليين من الحملة.', 'يحظر النظام الإعلان عن وظائف للشباب فقط.', 'رز هندي فقط بعشرة ريالات.', 'مسابقة للشباب دون 18 عامًا.', 'نرحب بالعزاب والعائلات.',
      'يمنع الدخول بدون خوذة.',
      'الأولوية لذوي الإعاقة وكبار السن.',
      'هذه الباقة ⟦غير متاحة لمن تجاوز الستين⟧', 'الوظيفة ⟦للجنسيات العربية فقط⟧.', 'استبعدوا ⟦المسلمين من الحملة⟧.', '⟦اعرض الإعلان للذكور بين 22 و35 سنة⟧.',
    '⟦خصم للمواطنين دون الوافدين⟧',
    ],
};
