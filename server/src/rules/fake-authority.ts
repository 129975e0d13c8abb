import type { Rule } from '../engine/rule';
import { arabic } from './fake-authority.ar';
import { english } from './fake-authority.en';
import { fakeAuthorityExamples } from './fake-authority.examples';
import { pressRows } from './checks/pressRow';

export const fakeAuthority: Rule = {
  id: 'fake-authority',
  principle: 'manipulation',
  severity: 'warning',
  title: { en: 'Borrowed or unsourced authority', ar: 'سلطة مستعارة بلا مصدر' },
  why: {
    en: 'People trust doctors, science, prizes and regulators because they cannot check everything themselves. A nameless expert or study takes that trust and gives nothing to check.',
    ar: 'يثق الناس بالأطباء والعلم والجوائز والجهات الرقابية لأنهم لا يستطيعون التحقق من كل شيء بأنفسهم. والخبير أو الدراسة بلا اسم يأخذ هذه الثقة ولا يقدّم ما يمكن التحقق منه.',
  },
  instead: {
    en: 'Name who said it and where: the expert with profession and date, the study with year and link, the award with its year, the approval with its number.',
    ar: 'سمِّ من قال ذلك وأين: الخبير بتخصصه والتاريخ، والدراسة بسنتها ورابطها، والجائزة بسنتها، والاعتماد برقمه.',
  },
  message: {
    en: '“{text}” lends the product an authority nobody can look up. Name the expert, study, award or licence, with a year and a link.',
    ar: '«{text}» تمنح المنتج سلطة لا سبيل إلى التحقق منها. سمِّ الخبير أو الدراسة أو الجائزة أو الترخيص، مع السنة والرابط.',
  },
  references: ['eu-ucpd-a2', 'eu-ucpd-a4', 'us-255', 'uk-cap-3', 'sa-ecl-11'],
  options: {
    allow: {
      type: 'strings', default: [],
      description: { en: 'Approvals and awards the team can prove, as they are written; a finding whose words contain one is left out.', ar: 'اعتمادات وجوائز تستطيع جهتكم إثباتها، كما تُكتب؛ ولا يُنبَّه إلى عبارة تحتوي واحدًا منها.' },
    },
  },
  evidence: { silence: ['quotation', 'about', 'negation', 'question', 'source', 'date', 'certificate', 'licence', 'link'] },
  except: {
    en: ['approved by (a|an|our|one of our) (analyst|underwriter|manager|adviser|officer)', 'government approved scheme', '(neither|nor|not) {..6} seen on', 'deposit~ {...8} government approved {..2} scheme', 'our own <adviser> {...1} no (outside|independent|other) {..3}', '(tested|trialled|trialed|proven) (on|with|in|by) {number} (volunteer~|people|patient~|women|men|adult~|participant~|user~|children|dogs|cats)', '<adviser> use (it|them|this|these|the) [{any}] (to|for|in|when|as|on|door|entrance|lift|stairs|kitchen)', 'science based targets', 'of the year by {..4} {number}', "^ chef's choice", '(everyone|anyone|those|people) who {any}', 'head gardener {capital}', '<adviser> [everywhere] agree (a|an|on|with|to|that little|about)',
      'the (doctor|dentist|surgeon|vet|midwife|nurse|pharmacist|physio) recommended [that|to|a|an|him|her|me|us] {..2}', '(film|show|match|episode|programme|game|series|documentary|interview|concert|speech) {..4} (seen|shown|broadcast|heard) on (tv|television|radio)', 'award winning (author~|journalist~|writer~|novelist~|film~|actor~|actress~|director~|poet~|architect~|photographer~|reporter~|novel~|book~|play~|musical|documentary|movie~|band|singer~|artist~|chef~|scientist~|professor~|researcher~|broadcaster~|playwright~|podcaster~|series|song~|album~)', 'fda approved [{any}] (drug~|vaccine~|medication~|medicine~|treatment~|therapy|therapies|indication~|dose~|generic~)', '(people|women|men|children|patients|adults|students|readers) [who] {..2} (trust|love|choose|prefer) <adviser>', '(<adviser>|<approver>) (approved|recommended|tested|trusted|endorsed|loved|backed|preferred|developed|verified|licensed|registered|certified|authorised|authorized|designed|created|made|crafted|invented) (a|an|the|whether|that|it|him|her|them|us|me|my|his|their|two|three|some|more|several|plans|new|{number}|in|on|for|against|by)', '(have|get|be|been|was|were|is|are) {..3} (tested|verified) by',
      'internationally recognised (government|border~|state|authority|law|human)', 'internationally recognized (government|border~|state|authority|law|human)',
    ],
    ar: ['سر الدكتور قبل', 'من المختبر وأسرع', 'الدفع المرخصة {..3}', 'أداة فرز', 'المبتدئ', 'طبق {..3} الشيف', '(ضبانات|أدوية|جرعة) التي {..1}', '(عند|قبل|تستطيعين|يمكنك) اختيار <adviser>', '(كلام|حديث|نصيحة) <adviser> {..4} (في|من|على|بإذن~)', 'الفائزون جوائزهم', 'نصيحة <adviser> ما', 'حديث الأطباء (هذا|مساء|عن|يوم)',
      '(أخصائي|طبيب|صيدلي|صيدلانية|ممرض|محام|محامية|مهندس|مرشد|معلم|مدرب|فني|قابلة|مترجم|مكتب|عيادة|مدرسة|حضانة|معهد) {..2} (مرخص|مرخصون|مصرح لها) (من|لدى)',
      '(الكاتب|الروائي|الشاعر|الصحفي|المخرج|الممثل|فيلم|رواية|العالم|الباحث|المصور|المهندس المعماري|الكتاب|المسلسل|اللاعب|الفنان|النادي|المنتخب) {..2} (حاصل|حائز|الفائز|نال|نالت|حصد|حصدت|حاز)', '(يجب|ينبغي|لا بد|يشترط|تأكد|أن يكون|أن تكون) {..4} (معتمد|مرخص|معترف بها)', '(أطروحة|رسالة|كلية|جامعة|مدرسة) {..2} (معترف بها|معترف به)',
      'ترخيص {...4} (معروض|معلق|رقم)',
    ],
  },
  phrases: { en: english, ar: arabic },
  check: pressRows,
  examples: fakeAuthorityExamples,
};
