import type { Example } from '../engine/rule';

export const naggingExamples: Readonly<Record<'en' | 'ar', readonly Example[]>> = {
  en: [
    '⟦Remind me next week⟧', 'Maybe next week we bake rye.',
    'The box will ⟦pop the question again each time a page turns⟧.', 
    'We will ⟦ask again each time you open the app⟧.', 'The app asks for your code each time you open the vault.',
    '⟦We won’t stop calling until you sign up⟧.', '⟦You’ll hear from us every morning until you book⟧.', 'The alarm rings every five minutes until you switch it off.',
      'If the shop doesn’t answer, write once more with a date.',
      'We will be back in time for normal pick-up.', 'You can change your mind at any time at the foot of each page.', 'We’ll be back on 10 December.',
      '[Share my location] [⟦Ask me later⟧]', '**Rate our app?** [Rate it] [⟦Remind me next week⟧]', '[Restart now] [Remind me later]', '[Turn on alerts] [Not now] [Never]', '[Reserve this copy] [Not now]', '⟦I will keep checking in every morning until we speak⟧.', 'We keep checking until your parcel is found.',
      'Changed your mind later? Plus costs the same £7 then.',
    '⟦Ask me later⟧', '⟦Maybe later⟧', '<button>Upgrade</button> <button>⟦Remind me tomorrow⟧</button>', '⟦We’ve tried to reach you several times⟧ about our plans.', '⟦This is your final reminder⟧.', '⟦Third and last notice⟧: your free bonus.', '⟦Still thinking it over⟧?', '⟦Wait, don’t go yet⟧!', '⟦Are you really sure you want to leave⟧?', '⟦We’ll remind you every day⟧.',
    '⟦You still haven’t upgraded⟧.', '⟦Your cart is feeling lonely⟧.', '⟦You left something behind again⟧.', '⟦We won’t stop asking⟧.', '⟦This banner will come back until you agree⟧.', '⟦Don’t make us ask twice⟧.', '⟦Before you check out, how about⟧ a matching belt?', '⟦Yes, add it to my order⟧', '⟦Can we tempt you with dessert⟧?', '⟦Would you like to add an extended warranty⟧?',
    '<button>Upgrade</button> <button>Remind me tomorrow</button> <button>No, don’t ask again</button>', 'Maybe later in the year we will travel.', 'Reminder: your appointment is on Monday at 10:00.', 'Second notice: your invoice 1042 is due on 1 December 2026.', 'You can change your reminder settings here.', 'Are you sure you want to leave? Your changes have not been saved.', 'We tried to reach you several times about your parcel.', 'We will not ask you again.', 'Where are you going this summer?', 'Think twice before lending money to friends.', 'Please try again later.', 'An extended warranty costs €12; you find it under the product.', 'Would you like to add a photo to your profile?', 'How about you? Write to the editors.', 'A pop-up such as “Wait! Don’t go yet” wears shoppers down.', 'You asked us to remind you when the coat is back.',
      '⟦Haven’t you seen our last two emails⟧?', '⟦You’re leaving us hanging⟧.', 'Have you seen our opening hours?',
  ],
  ar: [
    'سيعود إليك ⟦السؤال كلما فتحت التطبيق حتى توافق⟧.', 'يعود إليك الباص كل يوم الساعة السابعة.',
      '⟦نكررها كل ساعة لين ترد⟧.', '⟦كل ما تقفلين التنبيهات بنرجع نذكرك⟧.', 'بإمكانك أن تغيّر رأيك متى شئت.',
    '[فعّلي التنبيهات]   [⟦مو الحين⟧]', '⟦سنواصل مراسلتك كل صباح إلى أن ترد⟧', '[فعّلي التنبيهات]   [لا، شكرًا]',
    'قصة المرأة التي ترد على الرسائل منذ ثلاثين سنة.',
    'غيّرت رأيك؟ أرجعه خلال سبعة أيام.',
    '⟦قبل أن تدفع، ما رأيك⟧ بحزام من اللون نفسه؟', '⟦هل ترغب في إضافة ضمان⟧ ممتد؟', '⟦نعم، أضف الضمان⟧', 'يمكنك إضافة الضمان من صفحة المنتج، وسعره 50 ريالًا.', '⟦ذكّرني لاحقًا⟧', '⟦ليس الآن⟧', '⟦حاولنا التواصل معك عدة مرات⟧ لنعرض عليك الباقة.', '⟦هذا آخر تذكير⟧.', '⟦انتظر، لا تغادر بعد⟧.', '⟦هل أنت متأكد أنك تريد المغادرة⟧؟', '⟦سنذكّرك كل يوم⟧.', '⟦لسه ما اشتركت⟧؟', '⟦سلتك لسه مستنياك⟧.', '⟦رايحة فين⟧؟', '⟦ما زلت مترددًا⟧؟', '⟦تجاهلت رسائلنا⟧.', '⟦لن نتوقف عن تذكيرك⟧.', '⟦التذكير الثالث والأخير⟧، والمزايا بانتظارك.',
    '<button>رقِّ حسابك</button> <button>ذكّرني لاحقًا</button> <button>لا، ولا تسألني مجددًا</button>', 'تذكير: موعدك يوم الاثنين الساعة العاشرة.', 'يمكنك تعديل إعدادات التذكير من هنا.', 'حاولنا الاتصال بك عدة مرات بخصوص توصيل الطرد.', 'لن نسألك مرة أخرى.', 'هل تريد المغادرة؟ لم تُحفظ تعديلاتك.', 'ليس الآن وقت الزراعة.', 'لا تغادر القاعة قبل تسليم الورقة.', 'لم تسجل الأرصاد أمطارًا بعد.', 'فكّر مليًا ثم أجب.', 'طلبتَ أن نذكّرك حين يتوفر المعطف.', 'عبارة مثل «انتظر! لا تغادر بعد» تُتعب المتسوق.',
      '⟦على وين رايح⟧؟', '⟦معقول هتمشي⟧؟', 'إلى أين يتجه القطار؟',
  ],
};
