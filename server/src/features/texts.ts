import type { Client } from '../client';
import type { Finding, Language, Severity } from '../engine/finding';
import type { DraftSettings } from '../settings';

/** Everything the server says to people that is not a rule's own text. */
export interface Texts {
  readonly fixAllSafe: string;
  mendSentence(text: string): string;
  turnOffInWorkspace(rule: string): string;
  turnOffInFolder(rule: string, folder: string): string;
  openPage(rule: string): string;
  readonly instead: string;
  readonly references: string;
  readonly severities: Readonly<Record<Severity, string>>;
  /** Where a severity comes from. */
  readonly origins: Readonly<Record<'default' | 'preset' | 'user' | 'workspace' | 'folder' | 'draft', string>>;
  /** `line` counts from 1. */
  fromFile(name: string, line: number | undefined): string;
  moreFindings(count: number): string;
  readonly recordReview: string;
  readonly declareAiUse: string;
  readonly convert: string;
  /** What the converted words are, beside the list of changes. */
  readonly convertPreview: string;
  /** Why a command could not do what it is for. */
  readonly failures: Readonly<Record<'noDraft' | 'brokenFrontMatter' | 'noPlace' | 'nothingDeclared', string>>;
}

export const texts: Readonly<Record<Language, Texts>> = {
  en: {
    fixAllSafe: 'Fix all that is safe to fix',
    mendSentence: (text) => `Mend the whole sentence: “${text}”`,
    turnOffInWorkspace: (rule) => `Turn off ${rule} in this workspace`,
    turnOffInFolder: (rule, folder) => `Turn off ${rule} in ${folder}`,
    openPage: (rule) => `What ${rule} is about`,
    instead: 'Instead',
    references: 'Sources',
    severities: { error: 'error', warning: 'warning', info: 'information' },
    origins: { default: 'the rule’s own severity', preset: 'set by a preset', user: 'set in your settings', workspace: 'set in the workspace’s settings', folder: 'set in the folder’s settings', draft: 'softened by what the draft says' },
    fromFile: (name, line) => `set in ${name}${line === undefined ? '' : `, line ${line}`}`,
    recordReview: 'Record human review',
    declareAiUse: 'Declare AI use',
    convert: 'Convert to the W3C words',
    convertPreview: 'What the draft declares of AI, in the words of the W3C',
    failures: {
      noDraft: 'Open a draft first: Markdown, MDX, HTML or plain text.',
      brokenFrontMatter: 'The front matter cannot be read. Mend it first, so that nothing in it gets lost.',
      noPlace: 'Plain text has no place for this; give it front matter first.',
      nothingDeclared: 'The draft does not declare whether AI was used, so there is nothing to export. Declare it first.',
    },
    moreFindings: (count) => `${count} more findings in this draft; they are shown as you mend the others.`,
  },
  ar: {
    fixAllSafe: 'إصلاح كل ما يمكن إصلاحه بأمان',
    mendSentence: (text) => `أصلح الجملة كلها: «${text}»`,
    turnOffInWorkspace: (rule) => `إيقاف ${rule} في مساحة العمل هذه`,
    turnOffInFolder: (rule, folder) => `إيقاف ${rule} في ${folder}`,
    openPage: (rule) => `ما المقصود بقاعدة ${rule}`,
    instead: 'البديل',
    references: 'المراجع',
    severities: { error: 'خطأ', warning: 'تحذير', info: 'معلومة' },
    origins: { default: 'درجة القاعدة الأصلية', preset: 'من إعداد جاهز', user: 'من إعداداتك', workspace: 'من إعدادات مساحة العمل', folder: 'من إعدادات المجلد', draft: 'خُففت لما ورد في المسودة' },
    fromFile: (name, line) => `من ${name}${line === undefined ? '' : `، السطر ${line}`}`,
    recordReview: 'سجّل المراجعة البشرية',
    declareAiUse: 'صرّح باستخدام الذكاء الاصطناعي',
    convert: 'حوّل إلى مفردات W3C',
    convertPreview: 'ما تصرّح به المسودة عن الذكاء الاصطناعي بمفردات W3C',
    failures: {
      noDraft: 'افتح مسودة أولًا: Markdown أو MDX أو HTML أو نصًا عاديًا.',
      brokenFrontMatter: 'تعذّرت قراءة البيانات في أعلى المسودة. أصلحها أولًا كي لا يضيع منها شيء.',
      noPlace: 'لا مكان لذلك في النص العادي، فأضف في أعلاه بيانات المسودة أولًا.',
      nothingDeclared: 'لا تصرّح المسودة هل استُخدم الذكاء الاصطناعي، فلا شيء لتصديره. صرّح بذلك أولًا.',
    },
    moreFindings: (count) => `${count} من الملاحظات الأخرى في هذه المسودة، تظهر كلما عالجت غيرها.`,
  },
};

/** The language to speak in about a finding, or about a whole draft. */
export function languageOf(messages: DraftSettings['messages'], finding: Finding | undefined, client: Client): Language {
  return messages === 'passage' ? (finding?.language ?? client.language) : messages;
}
