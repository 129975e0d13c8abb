import type { WordSets } from '../engine/text/phrase';

/** Contracts that go on, and leaving them. */
export const contract: WordSets = {
  /** To leave. */
  cancel: {
    en: ['cancel', 'cancelling', 'canceling', 'cancellation', 'cancellations', 'unsubscribe', 'terminate', 'termination', 'close your account', 'delete your account', 'end your (subscription|membership|plan|contract)', 'opt out', 'quit', 'stop your (subscription|membership|plan)', 'leave the (plan|club|program|programme)', 'discontinue'],
    ar: ['إلغاء', 'إلغاؤه', 'إلغاء الاشتراك', 'إلغاء العضوية', 'إنهاء الاشتراك', 'إنهاء العقد', 'تلغي', 'تلغى', 'ألغ', 'حذف الحساب', 'حذف حسابك', 'إغلاق الحساب', 'إيقاف الاشتراك', 'فسخ العقد', 'الانسحاب', 'الكنسلة', 'كنسلة', 'تكنسل'],
  },
  /** What one is bound by. */
  bond: {
    en: ['subscription~', 'membership~', 'plan~', 'account~', 'order~', 'contract~', 'trial', 'policy', 'service', 'benefits', 'purchase benefits', 'program', 'programme', 'box', 'auto-ship', 'autoship', 'smartship', 'shipment~'],
    ar: ['اشتراك', 'اشتراكات', 'عضوية', 'باقة', 'حساب', 'عقد', 'خدمة', 'طلب', 'خطة', 'تجربة'],
  },
  /** Ways of leaving that cost time. */
  detour: {
    en: ['call', 'calling', 'phone', 'phoning', 'telephone', 'telephoning', 'ring', 'ringing', 'calling us', 'contacting', 'contact', 'email', 'emailing', 'e-mailing', 'e-mail', 'writing', 'write', 'speak', 'speaking', 'talk', 'visit', 'visiting', 'fax', 'faxing', 'mail', 'mailing', 'post', 'letter', 'in writing', 'in person', 'chat with', 'chatting with', 'send us', 'sending'],
    ar: ['اتصال', 'الاتصال', 'اتصل', 'اتصلي', 'اتصلوا', 'تتصل', 'مهاتفة', 'زيارة', 'زر', 'تزور', 'مراسلة', 'راسل', 'راسلنا', 'مراسلتنا', 'التواصل', 'تواصل', 'تتواصل', 'حضور', 'الحضور', 'تحضر', 'مراجعة', 'فرع', 'الفرع', 'فاكس', 'بريد مسجل', 'البريد المسجل', 'خطيا', 'خطاب', 'كلم', 'تكلم', 'كلمنا'],
  },
};
