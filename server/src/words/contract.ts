import type { WordSets } from '../engine/text/phrase';

/** Contracts that go on, and leaving them. */
export const contract: WordSets = {
  /** To leave. */
  cancel: {
    en: ['cancel', 'cancelling', 'canceling', 'cancellation', 'cancellations', 'unsubscribe', 'terminate', 'termination', '(close your|delete your) account', 'end your (subscription|membership|plan|contract)', '(leave|get off|come off|be (taken off|removed from)) (this|our|the) {..1} (list|newsletter|emails)', 'stop (receiving|getting) {..2} (emails|mail|messages|texts|newsletter)', 'opt out', 'quit', 'stop your (subscription|membership|plan)', 'leave the (plan|club|program|programme)', 'discontinue'],
    ar: ['إلغاء الاشتراك', 'إلغاء العضوية', 'إنهاء الاشتراك', 'إنهاء العقد', 'تلغى', 'ألغ', 'إلغاء', 'حذف الحساب', 'حذف حسابك', 'إغلاق الحساب', 'إيقاف الاشتراك', 'فسخ العقد', 'الانسحاب', 'كنسلة', 'تكنسل'],
  },
  /** What one is bound by. */
  bond: {
    en: ['subscription~', 'membership~', 'plan~', 'account~', 'order~', 'contract~', 'trial', 'policy', 'service', 'benefits', 'purchase benefits', 'billing', 'monthly (charge|fee|payment)', 'program', 'programme', 'box', 'auto-ship', 'autoship', 'smartship', 'shipment~'],
    ar: ['اشتراك', 'اشتراكات', 'عضوية', 'باقة', 'حساب', 'عقد', 'خدمة', 'طلب', 'خطة', 'تجربة', 'باقات', 'حسابات', 'عضويات', 'عقود'],
  },
  /** Ways of leaving that cost time. */
  detour: {
    en: ['call', 'calling', 'phone', 'phoning', 'telephone', 'telephoning', 'ring', 'ringing', '(calling|send) us', 'contacting', 'contact', 'email', 'emailing', 'e-mailing', 'e-mail', 'writing', 'write', 'speak', 'speaking', 'talk', 'visit', 'visiting', 'fax', 'faxing', 'mail', 'mailing', 'post', 'letter', 'in (writing|person)', '(chat|chatting) with', 'sending'],
    ar: ['اتصال', 'اتصل', 'تتصل', 'مهاتفة', 'زيارة', 'زر (فرع|مكتب|مقر|مركز|معرض|أقرب|موقعنا|صفحة|متجرنا|محلنا)', 'تزور', 'مراسلة', 'راسل', 'تواصل', 'تتواصل', 'حضور', 'تحضر', 'مراجعة', 'فرع', 'فاكس', 'بريد مسجل', 'خطاب', 'كلم', 'تكلم', 'يتصل', 'نتصل', 'هاتف', 'إيميل', 'خطي', 'ورقي', 'يراجع', 'نكلمك', 'نتواصل', 'ترسل', 'إرسال'],
  },
  /** To take up an offer of service. */
  signUp: {
    en: ['try', 'start', 'begin', 'get', 'get (started|going)', 'claim', 'join', 'activate', 'unlock', 'enjoy', 'subscribe', 'sign up', 'test', 'grab', 'redeem', 'take', 'explore', 'use', 'watch', 'listen', 'stream', 'read', 'experience', 'discover', 'give', 'switch', 'register', 'upgrade', 'access', 'train', 'learn', 'play', 'have', 'receive', 'offer~', 'score', 'yours', 'enrol', 'enroll', 'includes', 'gets', 'test-drive', 'kick off', 'continue', 'proceed', 'say hello to', 'dive into', 'jump in', 'sample', 'taste', 'trial', 'open', 'kickstart', 'sneak peek', 'your pass'],
    ar: ['جرب~', 'ابدأ~', 'ابدئي', 'ابدؤوا', 'احصل~', 'اشترك~', 'سجل~', 'انضم~', 'استمتع~', 'تمتع~', 'فعل~', 'استفد~', 'استفيدي', 'استفيدوا', 'خذ~', 'خد~', 'خليك', 'شاهد~', 'استمع~', 'اسمع~', 'اكتشف~', 'اختبر~', 'استخدم~', 'تدرب~', 'تعلم~', 'العب~', 'امنح~', 'نهديك', 'نمنحك', 'استلم~', 'اغتنم~', 'اطلب~', 'يأخذ', 'يحصل', 'تحصل', 'تأخذ', 'ينال', 'حمل~', 'تذوق~', 'عيش~', 'اقرأ~', 'ادخل~', 'افتح~', 'سافر~', 'اركب~', 'رق~', 'تابع~', 'سمع', 'تصفح~', 'خوض', 'كمل~'],
  },
  /** A service one pays for again and again. */
  plan: {
    en: ['premium', 'plus', 'pro', 'gold', 'platinum', 'vip', 'prime', 'unlimited', 'subscription~', 'membership~', 'member~', 'plan~', 'club', 'access', 'service', 'subscriber~', 'account', 'box', 'package', 'tier', 'programme', 'program', 'bundle', 'app'],
    ar: ['بريميوم', 'بلس', 'برو', 'ذهبي', 'بلاتينية', 'مميز', 'اشتراك', 'اشتراكات', 'عضوية', 'عضويات', 'باقة', 'باقات', 'خطة', 'خطط', 'مشترك', 'مشتركين', 'مشتركون', 'عضو', 'أعضاء', 'خدمة', 'حساب', 'صندوق', 'تطبيق', 'منصة', 'نادي', 'سنوي'],
  },
  /** A start without payment, counted in time: "30 days free". */
  freeSpan: {
    en: [
      '<gratis> [for|during] [your|the|a|an|one|my] [first|full|whole|initial|entire] [<count>] <period>', '[your|the|a|my|our] [first|full|whole|initial|entire] [<count>] <period> [are|is|completely|totally|absolutely] <gratis>', '[<count>|your|a] <period> of {..4} <gratis>', '[your|the|a|my] first [monthly] (box|bag|crate|delivery|issue|lesson|meal kit|order) [of {..2}] [is] (free|for free|on us|on the house|free of charge)',
    ],
    ar: [
      '[أول] [<count>] <period> [<count>] [كامل~|واحد] <gratis>', '<period> (<plan>|من {..2}) <gratis>', '<gratis> [لمدة|خلال|طوال|أول] [<count>] <period> [<count>]', '<period> (أول|واحد) [لك|لكل {..2}|من {..1}] <gratis>', 'أول (صندوق|شحنة|علبة|طلبية|حصة|دفعة) {..1} <gratis>',
    ],
  },
  /** Without anybody asking. */
  byItself: {
    en: ['automatically', 'auto', 'by (itself|default)', 'on (its own|autopilot)', 'seamlessly', '(month to|month after) month', 'like clockwork', 'until further notice', 'in the background', 'without (notice|further notice)'],
    ar: ['من تلقاء نفس', 'وحده', 'تلقائي~', 'آلي', 'أوتوماتيك', 'لحاله', 'من نفسه', 'ذاتيا'],
  },
  /** A contract begins anew or goes on. */
  renews: {
    en: ['renew', 'renews', 'renewed', 'renewing', 'auto-renew', 'auto-renews', 'autorenews', 'autorenew', 'continues', 'continue', 'recurs', 'rebills', 'rolls (over|on)', 'roll (over|on)', 'repeats', 'extends', 'is (extended|prolonged|rolled over)', 'stays active', '(runs|goes|carries|carry|stays) on', 'reactivates', 'keeps (running|going)', 'keep (running|going)', 'extend', 'prolongs', 'keeps (coming|arriving|billing|charging)', 'keep (coming|arriving|billing|charging)', 'rolls', 'restarts', '(starts|begins|ships) again', 'runs', 'refreshes', 'continues month after month', 'tops up'],
    ar: ['يتجدد', 'تتجدد', 'راح يتجدد', 'راح تتجدد', 'يجدد', 'تجدد', 'نجدد', 'يستمر', 'تستمر', 'مستمر', 'يبقى', 'يظل', 'يمدد', 'تمدد', 'نمدد', 'يتمدد', 'يتم تجديد', 'يعاد', 'يعاد تجديد', 'ينسحب', 'نكمل', 'يكمل', 'تكمل', 'شغال', 'ماشي', 'متجدد', 'تتكرر', 'يتكرر', 'ينعاد'],
  },
  /** Becomes a paid one. */
  turnsInto: {
    en: ['convert~ (to|into)', 'turn~ into', 'become~', 'switch~ to', 'roll~ (over into|into|over to|onto|on to)', 'change~ (to|into)', 'move~ (to|onto)', 'upgrade~ to', 'transition~ (to|into)', 'is (converted|upgraded|switched|moved) to', 'flip~ to', '(lapse~|glide~|slide~|slip~) into'],
    ar: ['يتحول', 'تتحول', 'يصبح', 'تصبح', 'هيبقى', 'ينتقل', 'تنتقل', 'يصير', 'تصير', 'يتم تحويل', 'نحول'],
  },
  /** Money leaves the account. */
  isCharged: {
    en: ['charge~', 'bill', 'bills', 'billed', 'billing', 'debit~', 'deduct~', 'invoice~', 'pay', 'paying', 'take payment', 'draw', 'drawn'],
    ar: ['خصم', 'يخصم', 'نخصم', 'ينخصم', 'هيتخصم', 'بيتخصم', 'راح ينخصم', 'تحصيل', 'نحصل', 'سحب', 'يسحب', 'نسحب', 'هيتسحب', 'تدفع', 'تحاسب', 'تحسب', 'يحسب'],
  },
  /** The cheap start, when it is over. */
  cheapStart: {
    en: ['trial', 'trial period', 'free access', 'introductory (period|offer|rate|price|month~)', 'intro (period|offer|rate|price)', 'promotional (period|offer|rate|price)', 'promo (period|offer|rate|price)', 'free (period|trial|{..1} <period>)', 'first <period>', 'first {number} <period>', 'initial (term|period|<period>)', 'credit', 'teaser (rate|period)'],
    ar: ['تجربة', 'تجربة مجانية', 'فترة (تجريبية|ترويجية|مجانية|تعريفية|تجربة)', 'مدة (تجريبية|مجانية|تجربة)', '<period> (مجاني~|أول|تجريبي~)', 'عرض (تعريفي|ترحيبي|ترويجي|افتتاحي)', 'عرض البداية', 'أول <period>', 'أول {..1} <period>', 'مهلة مجانية'],
  },
};
