import { CodeActionKind, commands, workspace } from 'vscode';
import { actions, clean, closeAll, found, openUntitled, text } from './drafts';
import { ok } from './equal';

/** A draft without its disclosure, and the same with the first quick fix of `rule` on `words`. `⟨…⟩` stands around what the fix inserts. */
interface Insertion {
  readonly where: string;
  readonly language: string;
  readonly rule?: string;
  readonly words?: string;
  readonly lines: readonly string[];
}

const front = (channel: string): string[] => ['---', `channel: ${channel}`, 'ai-disclosure: ai-generated', 'ai-model: Claude', 'reviewed-by: Lina Haddad', '---'];
const told = 'This text was generated with AI (Claude) and reviewed by Lina Haddad before publication.';

const insertions: readonly Insertion[] = [
  { where: 'a blog post: behind its title', language: 'markdown', lines: [...front('blog'), '# Walnut', '', `⟨${told}`, '', '⟩The boards have dried for six months.', ''] },
  { where: 'a social post: before everything else, the short one', language: 'plaintext', lines: [...front('social'), '⟨AI-generated text', '', '⟩Six months in the shade: the boards are dry. 🍂', ''] },
  { where: 'an HTML e-mail: first in its body', language: 'html', lines: [...front('email'), '<html lang="en">', `<body>⟨`, `  <p>${told}</p>⟩`, '  <h1>Walnut</h1>', '  <p>The boards have dried for six months.</p>', '</body>', '</html>', ''] },
  { where: 'a text e-mail: below its subject', language: 'plaintext', lines: [...front('email'), 'Subject: Walnut', '', `⟨${told}`, '', '⟩The boards have dried for six months.', ''] },
  {
    where: 'an Arabic landing page: behind its title, in its direction', language: 'html',
    lines: [
      '<!doctype html>', '<html lang="ar" dir="rtl">', '<head>', '  <meta name="ai-disclosure" content="ai-generated">', '  <meta name="ai-model" content="Claude">', '  <meta name="reviewed-by" content="لينا حداد">', '</head>', '<body>',
      '  <h1>الجوز</h1>⟨', '  <p dir="rtl" lang="ar">أُنشئ هذا النص باستخدام الذكاء الاصطناعي (Claude) وراجعه لينا حداد قبل النشر.</p>⟩', '  <p>جفّت الألواح ستة أشهر.</p>', '</body>', '</html>', '',
    ],
  },
  { where: 'a text message: at its end, the short one', language: 'plaintext', lines: [...front('sms'), 'Walnut workshop: your boards are dry and planed. Come by until Friday.⟨ AI-generated text⟩', ''] },
  {
    where: 'an Arabic chat: as its first message', language: 'plaintext', rule: 'missing-chatbot-disclosure', words: 'نور',
    lines: ['---', 'channel: chat', '---', '⟨نور مساعد يعمل بالذكاء الاصطناعي وليس شخصًا، وقد يخطئ. اكتب «موظف» للتحدث إلى شخص ([ساعات العمل]).', '', '⟩أهلًا بك! أنا نور، كيف أساعدك اليوم؟', ''],
  },
  {
    where: 'a picture in Markdown: as a figure with its caption', language: 'markdown', rule: 'missing-ai-media-disclosure', words: 'midjourney-lobby.png',
    lines: ['# The lobby', '', '⟨<figure data-ai-disclosure="ai-generated">', '', '⟩![The lobby](midjourney-lobby.png)⟨', '', '<figcaption>Image generated with AI (Midjourney). It does not show a real [subject].</figcaption>', '</figure>⟩', '', 'Opening in June.', ''],
  },
  {
    where: 'a picture in Arabic HTML: in its figure', language: 'html', rule: 'missing-ai-media-disclosure', words: 'midjourney-loft.png',
    lines: [
      '<p>تفتح الشقة في يونيو.</p>', '<figure>', '  <img src="midjourney-loft.png" alt="شقة"⟨ data-ai-disclosure="ai-generated"⟩>⟨',
      '  <figcaption dir="rtl" lang="ar">صورة مولّدة بالذكاء الاصطناعي (Midjourney) ولا تُظهر [الموضوع] حقيقيًا.</figcaption>⟩', '</figure>', '',
    ],
  },
];

describe('A disclosure is inserted, taken back and inserted again', () => {
  afterEach(closeAll);

  for (const { where, language, rule = 'missing-ai-text-disclosure', words = 'ai-generated', lines } of insertions) {
    it(`in ${where}`, async () => {
      const marked = lines.join('\n'), before = marked.replace(/⟨[^⟩]*⟩/g, ''), after = bare(marked.replace(/[⟨⟩]/g, ''));
      const editor = await openUntitled(language, before), { document } = editor;
      const finding = await found(document, words, rule);
      const [fix] = await actions(editor, finding.range, CodeActionKind.QuickFix.value);
      ok(fix?.isPreferred && fix.edit, 'the first quick fix changes the draft');
      await workspace.applyEdit(fix.edit);
      const isAfter = (now: string): boolean => bare(now) === after;
      await text(document, after, isAfter);
      await clean(document, rule);
      await commands.executeCommand('undo');
      await text(document, before);
      await found(document, words, rule);
      await commands.executeCommand('redo');
      await text(document, after, isAfter);
      await clean(document, rule);
    });
  }
});

/** Blanks stand in brackets where the editor has no tab stops. */
function bare(now: string): string {
  return now.replace(/[[\]]/g, '');
}
