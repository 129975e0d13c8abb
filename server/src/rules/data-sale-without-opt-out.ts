import { dutyText } from '../disclosure/duties';
import { isLed, placeBehind } from '../disclosure/foot';
import { placeAfter } from '../disclosure/placement';
import { isShownIn, saidMarks } from '../disclosure/said';
import { sentenceAround } from '../disclosure/sentence';
import type { Draft } from '../engine/draft/draft';
import type { Text } from '../engine/finding';
import type { CheckContext, Mark, ReportedFix, Rule } from '../engine/rule';
import { contradicted } from './checks/unasked';

const choiceAddress = /do-?not-?sell|privacy-?choices|opt-?out|ccpa/i;

const asked: Text = { en: 'We share {data} with {whom} only if you tick the box here (optional)', ar: 'لا نشارك {البيانات} مع {الجهات} إلا إذا وضعت علامة هنا (اختياري)' };

/** Where the sentence itself says that nobody is asked, one that says who is. */
function askingFirst(draft: Draft, claim: Mark): ReportedFix | undefined {
  const span = contradicted(draft, claim, 'claim'), { language } = claim;
  const joint = language === 'ar' && draft.text[claim.start] === 'و' ? 'و' : '';
  return span && { title: { en: 'Ask first', ar: 'اطلب الموافقة أولًا' }, edits: [{ start: span.start, end: span.end, text: joint + asked[language] + span.stop }] };
}

/** Right behind its sentence, where others follow: “this” points back. */
function offeringRefusal(draft: Draft, claim: Mark, { settings }: CheckContext): ReportedFix {
  const { language, passage } = claim, text = dutyText('do-not-sell', language, draft, settings), sentence = sentenceAround(draft, claim);
  const goesOn = sentence && /^(?:paragraph|listItem)$/.test(sentence.passage.kind) && isLed(draft, sentence.end, sentence.passage);
  const edit = goesOn ? placeBehind(draft, sentence, text) : placeAfter(draft, passage, text, language);
  return { title: { en: 'Add a way to refuse', ar: 'أضف طريقة للرفض' }, edits: [edit] };
}

export const dataSaleWithoutOptOut: Rule = {
  id: 'data-sale-without-opt-out',
  discloses: true,
  principle: 'consent',
  severity: 'error',
  title: { en: 'Data sold or passed on without a way to refuse', ar: 'بيع البيانات أو تمريرها دون إمكان الرفض' },
  why: {
    en: 'Once sold or handed on, data is used by strangers for their own ends, and nobody can call it back.',
    ar: 'متى بيعت البيانات أو مُرّرت استخدمها غرباء لأغراضهم، ولم يعد بإمكان أحد استرجاعها.',
  },
  instead: {
    en: 'Ask for consent first, or put a plain way to refuse beside the sentence: “Do Not Sell or Share My Personal Information”. Sharing an address with the courier needs neither.',
    ar: 'اطلب الموافقة أولًا، أو ضع بجانب الجملة طريقة واضحة للرفض: «لا تبيعوا معلوماتي الشخصية ولا تشاركوها». أما إعطاء العنوان لشركة التوصيل فلا يحتاج إلى ذلك.',
  },
  message: {
    en: '“{text}” hands people’s data to others for their own use, and the draft offers no way to refuse. Add the choice beside it, or do not pass the data on.',
    ar: '«{text}» تعني تسليم بيانات الناس لآخرين لاستخدامهم، ولا تتيح المسودة طريقة للرفض. أضف الخيار بجانبها، أو لا تمرر البيانات.',
  },
  references: ['ca-ccpa-optout', 'sa-pdpl-15', 'us-coppa', 'eg-pdpl'],
  options: {
    choices: {
      type: 'strings', default: [],
      description: { en: 'Further wordings that count as a way to refuse, for example the name of your privacy page.', ar: 'صيغ أخرى تُعدّ طريقة للرفض، مثل اسم صفحة الخصوصية لديكم.' },
    },
  },
  sign: 'dataSale',
  check(draft, context) {
    const claims = saidMarks(draft, context, 'dataSale', 'dataSaleDenied');
    if (!claims.length || draft.elements.some(({ name, attributes, hidden }) => name === 'a' && !hidden && choiceAddress.test(attributes.get('href')?.value ?? ''))) return [];
    const prose = draft.prose.toLowerCase();
    if ((context.options['choices'] as readonly string[]).some((choice) => choice.trim() !== '' && prose.includes(choice.trim().toLowerCase()))) return [];
    const claim = claims.find(({ language }) => !isShownIn(context, 'dataSaleChoice', language));
    if (!claim) return [];
    return [{ start: claim.start, end: claim.end, language: claim.language, fixes: [askingFirst(draft, claim) ?? offeringRefusal(draft, claim, context)] }];
  },
  examples: {
    en: [
      '⟦Your purchase history is made available to other mail-order firms⟧.', '⟦Other charities receive your address⟧.', 'Your order history is available in your account.',
      '⟦Our partners use your data⟧ to send offers.', '⟦Your purchase history reaches our advertisers⟧ every week.', 'Some apps sell your data; here is how to stop them.',
      '⟦Your shopping list earns us money⟧.', '⟦Partner gyms may contact you⟧.', 'We share your details with partners only if you tick the box.',
      '⟦We may sell your information to insurers⟧.', 'From time to time ⟦we share your data with our partners⟧.', '⟦Third-party marketing partners may contact you⟧ about products.', '⟦We monetise user data⟧ to keep the app going.', '⟦Your details may be passed to selected third parties⟧.', '⟦Trusted partners will send you⟧ offers by e-mail.', '⟦We exchange mailing lists with⟧ other shops.', 'To pay for the site ⟦we share your browsing history for advertising⟧.',
      '⟦Your profile will be sold⟧ to the highest bidder.', '⟦We rent our customer data⟧ by the thousand.', '⟦WE MAY SHARE YOUR EMAIL WITH ADVERTISERS⟧.', '⟦Your contact details can be made available to our sister companies⟧.', { text: '<p>⟦We give your phone number to our advertisers⟧.</p>', format: 'html' },
      '⟦Our customer list is for rent⟧.', '⟦Your phone number is available to our insurance partners⟧.', 'You decide which exhibitors may write to you.',
      'We do not sell your personal information.', 'Do Not Sell or Share My Personal Information', 'We share delivery details with the courier so your parcel arrives.', 'We never rent, sell or swap your e-mail address.', 'We share your data with our partners only with your consent.', 'We may share your data with our partners. You can object at any time in the settings.', 'Sell your old phone to us: your data is wiped first.', 'Our partners will meet you at the fair in hall 4.', 'The regulator fined the chain because it sold customer data.', 'Share your photos with friends.', 'Do you sell my data?',
    ],
    ar: [
      '⟦نعطي ملخص قرضك لشركات التحصيل⟧.', '⟦بيانات رخصتك نمررها للورش المتعاونة⟧ معنا.', '⟦نشارك نسخة منها مع المعلنين من غير ما نسألك⟧.', '⟦نؤجر قائمة زبايننا⟧ للمعلنين.', 'نشارك صوركم في معرض المدرسة.',
      '⟦يستخدم شركاؤنا بياناتك⟧ لإرسال العروض.', '⟦تصل بياناتك إلى المعلنين⟧ كل أسبوع.', 'بعض التطبيقات تبيع بياناتك، وهذه طريقة منعها.',
      '⟦قد تتواصل معك فنادق شريكة⟧.', '⟦نكسب عمولة عن كل ملف⟧ نسلّمه.', 'لا نسلّم ملفك إلى أحد.',
      '⟦قد نبيع بياناتك⟧ لشركات التأمين.', '⟦نشارك بياناتك مع شركائنا⟧ بين حين وآخر.', '⟦قد يتواصل معك شركاؤنا التسويقيون⟧.', '⟦تُمرَّر بياناتك إلى أطراف ثالثة⟧ مختارة.', 'نموّل الموقع عبر ⟦مشاركة بياناتك لأغراض إعلانية⟧.', '⟦نتبادل القوائم البريدية⟧ مع متاجر أخرى.', '⟦نؤجر بيانات العملاء⟧ لمن يطلبها.', '⟦بياناتكم قد تُباع⟧ ضمن صفقات الشركة.', '⟦نزوّد المعلنين بعناوين بريدك⟧.', 'أوافق على ⟦نقل معلوماتي إلى جهات خارجية⟧.', '⟦بنشارك رقمك مع شركات تسويق⟧ صديقة.', '⟦نعطي رقم جوالك لشركائنا في التسويق⟧.', { text: '<p dir="rtl">⟦نبيع بياناتك⟧ لنموّل التطبيق.</p>', format: 'html' },
      '⟦رقم جوالك متاح لشركائنا⟧.', '⟦نتيح للمعلنين الوصول إلى ملفك⟧.', 'لا تحصل أي جهة تمويل على ملفك منا.',
      'لا نبيع بياناتك الشخصية.', 'نشارك عنوانك مع شركة التوصيل لإيصال طلبك فقط.', 'لن نشارك بريدك مع أي طرف ثالث.', 'لا تبيعوا معلوماتي الشخصية ولا تشاركوها', 'لا نشارك بياناتك مع شركائنا إلا بموافقتك.', 'قد نشارك بياناتك مع شركائنا، ويمكنك الرفض في أي وقت من صفحة الإعدادات.', 'نبيع العطور والبخور في فرعين.', 'شاركنا صورك في المسابقة.', 'هل تبيعون بياناتي؟', 'شركاؤنا في المعرض هذا العام ثلاث جامعات.', 'نتبادل التهاني مع جيراننا في العيد.',
    ],
  },
};
