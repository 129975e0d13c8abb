import type { Rule } from '../engine/rule';
import { fearAr } from './fear-shame-appeal.ar';
import { fearEn } from './fear-shame-appeal.en';

export const fearShameAppeal: Rule = {
  id: 'fear-shame-appeal',
  principle: 'manipulation',
  severity: 'warning',
  title: { en: 'Selling by fear, guilt or shame', ar: 'بيع بالتخويف أو اللوم أو التعيير' },
  why: {
    en: 'Whoever is frightened or ashamed buys to be rid of the feeling, not because the product helps. The feeling stays when the parcel has come, above all with those who were unsure of themselves.',
    ar: 'من خاف أو خجل اشترى ليتخلص من شعوره، لا لأن المنتج ينفعه. ويبقى الشعور بعد وصول الطلب، خصوصًا عند من كان قلقًا على نفسه من قبل.',
  },
  instead: {
    en: 'State the risk as a fact, with how likely it is and the source, and say what the product does about it. Required safety and risk warnings are fine as they are.',
    ar: 'اذكر الخطر حقيقةً مع احتمال وقوعه ومصدره، وما يفعله المنتج حياله. أما تحذيرات السلامة والمخاطر المطلوبة فلا بأس بها كما هي.',
  },
  message: {
    en: '“{text}” sells by frightening or shaming readers. The fact behind it is missing: say what can happen, how likely it is and what the product does about it.',
    ar: '«{text}» تبيع بتخويف القارئ أو تعييره. تنقصها الحقيقة: اذكر ما قد يحدث ومدى احتماله وما يفعله المنتج حياله.',
  },
  references: ['eu-aia-5', 'icc-2024', 'ae-media-2023'],
  options: {
    allow: {
      type: 'strings', default: [],
      description: { en: 'Wording your team may use, for example a safety warning that you must print.', ar: 'عبارات يحق لفريقك استخدامها، مثل تحذير سلامة أنتم ملزمون بنشره.' },
    },
  },
  evidence: { silence: ['quotation', 'about'], soften: ['source', 'support'] },
  except: {
    en: ['talking (it|this|that|things) over', '(don\'t|do not|never|only) invest {...3} {...6} (lose|losing) {...6}', '(capital|money|investment|investments) (is|are) at risk', '(you could|you may|you might|can) lose (all|some) (of|the) {..3} (money|capital) {..2} invest~', '^ still stuck $', '(if|when|whether|without|stop|avoid) {...6} making (you|<kin>) {..2}', 'think of (when|first|next)', 'can kill [you|people|children] (without|within|before|in (minutes|hours)|if)', "(won't|never|don't|will not|do not|wouldn't) {..5} (while|when) your (child|baby|son|daughter|dog|cat) is (crying|upset|scared|frightened)", 'every (minute|hour|second) counts {...8} (bloat|poison~|stroke~|sepsis|heart attack|meningitis|bleeding|anaphylaxis|heatstroke|rescue|emergency)', '(bloat|poison~|stroke~|sepsis|heart attack|meningitis|bleeding|anaphylaxis|heatstroke|emergency) {...8} every (minute|hour|second) counts', '(in|from|of|as|into|carved|turned|cut|cast) {..2} (one|a single) {..2} and finished', 'and finished (with|in|by|off with)',
      '(delete~|reset~|reinstall~|uninstall~|wipe~|format~|restart~|overwrite~|save|saved|saving|unsaved|backup|back up|database|cluster|branch|repository|volume|restore|folder|upgrade~|migrat~|crash~|disk|drive|laptop) {...8} lose {..6}', '(you could|you may|you might|could|may) lose (all|everything|all of) {..3} (put into|money|invest|invested|investment|stake|deposit) {..4}',     ],
    ar: ['(سكوتك|صمتك) {..2} يعني {..3} (رضيت|راض|موافق~|قبلت|قبول|موافقة)', '(جلسة|حبة|جرعة|ملعقة|كبسولة) واحدة {any} {..3}', 'ألا تترك', 'خايف من أول يوم', 'لا يعني موافقة', 'سكوتك يعني لا', '(تحب|تحبين) تلعب {..1}', '(رقم|باص|خط|حافلة|درس|دور) {..1} واحد {..4}', 'لن (تخسر|تضيع) {..2}', '(كانت|كان|كنت|وهي|وهو|يحتاج) {..1} (تخجل~|يخجل|أخجل)', 'طفلك وحده قرب', '(استثمار|تداول|مخاطر|التقلب) {...6} (تخسر|تفقد|خسارة) {..3}', '(قد|ربما) تخسر (كل|بعض|جزءا من|جميع) {..3} (استثمارك|أموالك|استثمرته|رأس المال|المستثمر)', '(قد|ربما) (تخسر|تفقد) {..1} (مالك|أموالك|رأس مالك|استثمارك)',
      '(خل|خلي|خليه~|اترك~|دع) {..3} <kin> {..1}',
      '(لا|ما) تترك~ <kin> {..1} (في (سيارة|حمام|ماء|مسبح|شمس)|وحده) {..1}',
    ],
  },
  phrases: { en: fearEn, ar: fearAr },
  examples: {
    en: [
      'You’re ⟦losing customers every week you wait⟧.', '⟦Only fools skip the service⟧.', 'It ⟦could be your boat next⟧.', '⟦What if something happens to your partner⟧?',
      '⟦Each week you put off the service, you’re gambling⟧ with the engine.', 'Nobody ⟦wants to be the boring one at the wedding⟧.', 'Ask yourself ⟦what your guests must think⟧.', '⟦Toddlers who start late never catch up⟧.', '⟦Still hiding under a big coat⟧?', '⟦Delay one more month and there will be nothing left to⟧ save.', 'The paint is ⟦making your baby ill⟧.',
      'Still stuck? Send us the file.',
      '⟦A stranger may be reading your private messages right now⟧.', '⟦Mould could already be spreading behind your wallpaper⟧.', 'Somebody may be using this name already; choose another one.',
      '⟦Your guests are too polite to mention your sofa⟧.', '⟦Your kids deserve better than this lunch⟧.',
      'Have an alarm: the gas can kill you without your noticing.', 'We won’t send you away while your child is crying.',
      'Every hour counts with poisoning, so ring us at night too.',
      '⟦Your colleagues have noticed your stained collar⟧.',
      'Your colleagues can follow your calendar.',
      '⟦Would you want your daughter to face the world without you⟧?',

      '⟦Your breath is driving people away⟧.', '⟦Germs are breeding in your pillow⟧.', '⟦Too embarrassed to smile⟧?', '⟦Your family is not safe⟧ without our alarm.', '⟦What you don’t know about your mattress could hurt you⟧.', '⟦You will lose everything⟧ when the market turns.', '⟦Are you ashamed of your smile⟧?', '⟦A good mother would never skip this⟧.', '⟦Your competitors are already crushing you⟧.', '⟦Thieves are watching your house right now⟧.', '⟦Stop embarrassing yourself⟧ at the office.', '⟦Ignore this checklist at your own peril⟧.', 'Meet ⟦the silent killer in your kitchen⟧.', '⟦Don’t let your kids fall behind⟧: enrol them this week.', '⟦If you really loved your dog, you would insure him⟧.', '⟦Everyone is laughing at your website⟧.', '⟦Too fat for the beach⟧? Try our tea.', '⟦Don’t become another statistic⟧.', '⟦One fire away from losing everything⟧?', '⟦Hide your unsightly double chin⟧ in a minute.', '⟦How can you look your children in the eye⟧?',
      'Smoking causes lung cancer.', 'Lock your doors at night.', 'Pillows can be washed at 60 degrees.', 'Keep out of reach of children.', 'Risk warning: your capital is at risk.', 'Your home may be repossessed if you do not keep up repayments on your mortgage.', 'If you delete the branch you will lose everything you have not pushed.', 'A line like “your family is not safe” frightens people.', 'She was ashamed of her accent as a child, and the novel is about that.', 'Hackers stole the records of two hospitals last week.', 'The alarm tells you when a window opens while your family sleeps.', 'Good parents are not born, says the author of this memoir.', 'Carbon monoxide can kill: fit an alarm on every floor.', 'You could lose all the money you invest.', 'The team lost everything in the final match.', 'Your competitors’ prices are listed in the second column.',
      '⟦Imagine coming home to your house emptied by burglars⟧.', '⟦Every night without an alarm is a gamble⟧ with your children’s lives.', '⟦Brands that ignore video will be extinct⟧ by spring.', 'Imagine coming home to a clean house.', 'A day without rain is rare here.',
      '⟦Embarrassed by your kitchen⟧?', '⟦One burst pipe could ruin your savings⟧.', 'One burst pipe was repaired in May.',
    ],
    ar: [
      '⟦العث في سريرك يتكاثر⟧.',
      '⟦لسه بتداري كرشك تحت قميص واسع⟧؟', '⟦مجلسك مغبّر قدام ضيوفك⟧؟', '⟦في حد بيراقب صورك دلوقتي⟧.',
      '⟦تنزلين من عين حماتك⟧.', '⟦الأب الذي يخاف على عياله لا يتركهم بلا تأمين⟧.',
      '⟦الناس تلاحظ وبتستحي تحكي⟧.', '⟦كل ليلة بلا قفل مقامرة بأهلك⟧.',
      '⟦هل ترضى أن يواجه أطفالك الحياة من دونك⟧؟',
      'هل تريد أن يتعلم أطفالك السباحة؟',
      'لاحظ ضيوفنا رائحة الخبز.',

      '⟦زواجك على وشك الانهيار⟧.', '⟦الكل يلاحظ رائحتك⟧.', '⟦الجراثيم تتكاثر في مخدتك⟧.', '⟦عائلتك في خطر⟧ من دون جهاز إنذار.', '⟦ستخسر كل شيء⟧ إن ترددت.', '⟦هل تخجلين من شكلك⟧؟', '⟦الأم الصالحة لا ترضى لأطفالها بأقل⟧.', '⟦منافسوك يسبقونك وأنت نائم⟧.', '⟦لا تدع أطفالك يعانون⟧ من البرد.', 'تعرّف إلى ⟦القاتل الصامت في مطبخك⟧.', '⟦ستندم طوال حياتك⟧.', '⟦اللصوص يراقبون بيتك الآن⟧.', '⟦كل الناس بتضحك على شكلك⟧.', '⟦لو تحبين عيالك بتختارين الأفضل لهم⟧.', '⟦لا تكن فاشلًا⟧، وابدأ معنا.', '⟦لا تنتظر حتى تقع الكارثة⟧.', 'هذه الأطعمة ⟦تقتلك ببطء⟧.', '⟦وش بيقولون عنك الجيران⟧؟',
      'التدخين يسبب سرطان الرئة.', 'أقفل الأبواب ليلًا.', 'تُغسل المخدات على 60 درجة.', 'يُحفظ بعيدًا عن متناول الأطفال.', 'قد تخسر كل ما استثمرته من مال.', 'عبارة مثل «عائلتك في خطر» تخيف القارئ.', 'يُسمى ارتفاع ضغط الدم القاتل الصامت لأن أعراضه قد لا تظهر.', 'ستفقد كل التعديلات التي لم تحفظها في القرص.', 'خسر الفريق كل شيء في المباراة النهائية.', 'كانت تخجل من لهجتها وهي طفلة، ثم صارت مذيعة.', 'أعلنت الشرطة القبض على لصوص السيارات.', 'ينبهك الجهاز إذا فُتح الباب وأنت خارج المنزل.', 'راقب منافسيك في السوق قبل تحديد السعر.', 'أم صالح من أشهر الطاهيات في الحي.', 'عائلتك مدعوة إلى يوم الأسرة في المكتبة.',
      '⟦تخيّل أن ترجع وبيتك محترق⟧.', '⟦كل ليلة بلا إنذار مجازفة بحياة أولادك⟧.', '⟦خطر خفي يتربص ببيتك⟧.', 'تخيّل أن ترجع والبيت نظيف.', 'ليلة بلا قمر مناسبة لرصد النجوم.',
      '⟦حريق واحد قد يدمر مشروعك⟧.', 'هل ⟦يتجنبك زملاؤك بسبب رائحة فمك⟧؟', 'حريق واحد أُخمد في الميناء.',
    ],
  },
};
