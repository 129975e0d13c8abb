import type { Reference, Text } from './engine/finding';
import type { Jurisdiction } from './engine/settings';

/** A law, code or platform policy. Facts as published by November 2026; not legal advice. */
export interface Source extends Omit<Reference, 'title'> {
  readonly title: Text;
  /** Empty: it holds everywhere, as industry codes and platform policies do. */
  readonly jurisdictions: readonly Jurisdiction[];
  /** ISO date from which it applies in its present form. Absent: no single date. */
  readonly effective?: string;
  /** What the date alone does not say. */
  readonly note?: Text;
  /** It bans a practice outright, rather than asking for information or judgement. */
  readonly bans?: true;
}

const aiAct = 'https://eur-lex.europa.eu/eli/reg/2024/1689/oj';
const ucpd = 'https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX:02005L0029-20220528';
const greenTransition = 'https://eur-lex.europa.eu/eli/dir/2024/825/oj';
const dsa = 'https://eur-lex.europa.eu/eli/reg/2022/2065/oj';
const reviewRule = 'https://www.ecfr.gov/current/title-16/chapter-I/subchapter-D/part-465';
const capCode = 'https://www.asa.org.uk/codes-and-rulings/advertising-codes/non-broadcast-code.html';
const californiaPrivacy = 'https://cppa.ca.gov/regulations/';
const saudiPrivacy = 'https://sdaia.gov.sa/en/SDAIA/about/Pages/RegulationsAndPolicies.aspx';
const saudiCommerce = 'https://laws.boe.gov.sa';
const sdaia = 'https://sdaia.gov.sa';

type Extra = Pick<Source, 'note' | 'bans'>;
const bans: Extra = { bans: true };
const note = (en: string, ar: string): Extra => ({ note: { en, ar } });

function source(id: string, jurisdictions: readonly Jurisdiction[], effective: string | undefined, url: string, en: string, ar: string, extra: Extra = {}): Source {
  return { id, title: { en, ar }, url, jurisdictions, ...(effective && { effective }), ...extra };
}

const blacklist = (id: string, number: string, en: string, ar: string): Source =>
  source(id, ['eu'], '2007-12-12', ucpd, `EU Unfair Commercial Practices Directive, Annex I no. ${number} (${en})`, `التوجيه الأوروبي للممارسات التجارية غير العادلة، الملحق الأول، البند ${number} (${ar})`, bans);
const green = (id: string, place: string, placeAr: string, en: string, ar: string, extra: Extra = bans): Source =>
  source(id, ['eu'], '2026-09-27', greenTransition, `EU Green Transition Directive 2024/825, ${place} (${en})`, `التوجيه الأوروبي 2024/825 للتحول الأخضر، ${placeAr} (${ar})`, extra);
const indian = (number: number, en: string, ar: string): Source =>
  source(`in-dp-${number}`, ['in'], '2023-11-30', 'https://consumeraffairs.nic.in', `India Dark Patterns Guidelines 2023, no. ${number} (${en})`, `إرشادات الأنماط المضللة في الهند 2023، البند ${number} (${ar})`, bans);
const saudiPdpl = (id: string, articles: string, articlesAr: string): Source =>
  source(id, ['sa'], '2023-09-14', saudiPrivacy, `Saudi Personal Data Protection Law, ${articles}`, `نظام حماية البيانات الشخصية السعودي، ${articlesAr}`, note('Enforced since 14 September 2024', 'نافذ منذ 14 سبتمبر 2024'));

export const references: readonly Source[] = [
  // European Union
  source('eu-aia-50-1', ['eu'], '2026-08-02', aiAct, 'EU AI Act, Art. 50(1)', 'قانون الذكاء الاصطناعي الأوروبي، المادة 50(1)'),
  source('eu-aia-50-2', ['eu'], '2026-08-02', aiAct, 'EU AI Act, Art. 50(2)', 'قانون الذكاء الاصطناعي الأوروبي، المادة 50(2)', note('2 December 2026 for systems already on the market', '2 ديسمبر 2026 للأنظمة المطروحة قبل ذلك')),
  source('eu-aia-50-3', ['eu'], '2026-08-02', aiAct, 'EU AI Act, Art. 50(3)', 'قانون الذكاء الاصطناعي الأوروبي، المادة 50(3)'),
  source('eu-aia-50-4', ['eu'], '2026-08-02', aiAct, 'EU AI Act, Art. 50(4)', 'قانون الذكاء الاصطناعي الأوروبي، المادة 50(4)', note('Deepfakes, and text on matters of public interest without human review; not ordinary advertising copy', 'المحتوى المزيّف العميق والنصوص التي تهم الشأن العام دون مراجعة بشرية، لا النص الإعلاني العادي')),
  source('eu-aia-50-5', ['eu'], '2026-08-02', aiAct, 'EU AI Act, Art. 50(5)', 'قانون الذكاء الاصطناعي الأوروبي، المادة 50(5)'),
  source('eu-aia-5', ['eu'], '2025-02-02', aiAct, 'EU AI Act, Art. 5(1)(a)-(b)', 'قانون الذكاء الاصطناعي الأوروبي، المادة 5(1)(أ) و(ب)'),
  source('eu-aia-cop', ['eu'], '2026-06-10', 'https://digital-strategy.ec.europa.eu/en/policies/code-practice-ai-generated-content', 'EU Code of Practice on marking and labelling AI content', 'مدونة الممارسات الأوروبية لوسم محتوى الذكاء الاصطناعي', note('Voluntary; Commission guidelines of 20 July 2026', 'طوعية، مع إرشادات المفوضية في 20 يوليو 2026')),
  source('eu-ucpd-67', ['eu'], '2007-12-12', ucpd, 'EU Unfair Commercial Practices Directive, Arts. 6-7', 'التوجيه الأوروبي للممارسات التجارية غير العادلة، المادتان 6 و7'),
  blacklist('eu-ucpd-a2', '2', 'unauthorised trust marks', 'علامات الثقة دون ترخيص'),
  blacklist('eu-ucpd-a4', '4', 'false approval or endorsement', 'ادعاء الاعتماد أو التزكية'),
  blacklist('eu-ucpd-a5', '5', 'bait offers', 'عروض الاستدراج'),
  blacklist('eu-ucpd-a7', '7', 'false time limits', 'المهل الزائفة'),
  blacklist('eu-ucpd-a11', '11', 'paid editorial content', 'المحتوى التحريري المدفوع'),
  blacklist('eu-ucpd-a17', '17', 'false cures', 'ادعاءات الشفاء'),
  blacklist('eu-ucpd-a20', '20', '“free” that is not', '«مجاني» بغير حق'),
  blacklist('eu-ucpd-a31', '31', 'false prizes', 'الجوائز الوهمية'),
  source('eu-ucpd-a23bc', ['eu'], '2022-05-28', ucpd, 'EU Unfair Commercial Practices Directive, Annex I nos. 23b and 23c (fake reviews)', 'التوجيه الأوروبي للممارسات التجارية غير العادلة، الملحق الأول، البندان 23ب و23ج (المراجعات الزائفة)', bans),
  green('eu-ecgt-2a', 'Annex I no. 2a', 'الملحق الأول، البند 2أ', 'uncertified sustainability labels', 'ملصقات الاستدامة غير المعتمدة'),
  green('eu-ecgt-4a', 'Annex I no. 4a', 'الملحق الأول، البند 4أ', 'generic environmental claims', 'الادعاءات البيئية العامة'),
  green('eu-ecgt-4b', 'Annex I no. 4b', 'الملحق الأول، البند 4ب', 'a part presented as the whole', 'تعميم الجزء على الكل'),
  green('eu-ecgt-4c', 'Annex I no. 4c', 'الملحق الأول، البند 4ج', 'neutrality through offsetting', 'الحياد القائم على التعويض'),
  green('eu-ecgt-62d', 'Art. 6(2)(d) of the amended directive', 'المادة 6(2)(د) من التوجيه المعدّل', 'future environmental claims', 'الادعاءات البيئية المستقبلية', {}),
  source('eu-dsa-25', ['eu'], '2024-02-17', dsa, 'EU Digital Services Act, Art. 25', 'قانون الخدمات الرقمية الأوروبي، المادة 25', note('Online platforms', 'المنصات الإلكترونية')),
  source('eu-dsa-26', ['eu'], '2024-02-17', dsa, 'EU Digital Services Act, Art. 26', 'قانون الخدمات الرقمية الأوروبي، المادة 26', note('Online platforms', 'المنصات الإلكترونية')),
  source('eu-dsa-27', ['eu'], '2024-02-17', dsa, 'EU Digital Services Act, Art. 27', 'قانون الخدمات الرقمية الأوروبي، المادة 27', note('Online platforms', 'المنصات الإلكترونية')),
  source('eu-gdpr-7', ['eu'], '2018-05-25', 'https://eur-lex.europa.eu/eli/reg/2016/679/oj', 'EU GDPR, Art. 7 and Recital 32', 'اللائحة الأوروبية لحماية البيانات، المادة 7 والحيثية 32'),
  source('eu-eprivacy-13', ['eu'], undefined, 'https://eur-lex.europa.eu/eli/dir/2002/58/oj', 'EU ePrivacy Directive, Art. 13', 'التوجيه الأوروبي للخصوصية الإلكترونية، المادة 13'),
  // United Kingdom
  source('uk-dmcc-sch20', ['uk'], '2025-04-06', 'https://www.legislation.gov.uk/ukpga/2024/13/schedule/20', 'UK DMCC Act 2024, s. 225 and Sch. 20 (banned practices)', 'قانون المستهلك البريطاني 2024، القسم 225 والجدول 20 (الممارسات المحظورة)', bans),
  source('uk-dmcc-230', ['uk'], '2025-04-06', 'https://www.legislation.gov.uk/ukpga/2024/13/section/230', 'UK DMCC Act 2024, s. 230 (total price)', 'قانون المستهلك البريطاني 2024، القسم 230 (السعر الإجمالي)'),
  source('uk-dmcc-subs', ['uk'], undefined, 'https://www.legislation.gov.uk/ukpga/2024/13/part/4/chapter/2', 'UK DMCC Act 2024, Part 4 Ch. 2 (subscriptions)', 'قانون المستهلك البريطاني 2024، الباب 4 الفصل 2 (الاشتراكات)', note('Not in force; expected in spring 2027', 'غير نافذ، ويُنتظر في ربيع 2027')),
  source('uk-cap-2', ['uk'], undefined, capCode, 'UK CAP Code, rules 2.1-2.4', 'مدونة الإعلان البريطانية CAP، القواعد 2.1 إلى 2.4'),
  source('uk-cap-3', ['uk'], undefined, capCode, 'UK CAP Code, section 3 (misleading advertising)', 'مدونة الإعلان البريطانية CAP، القسم 3 (الإعلان المضلل)'),
  // United States
  source('us-255', ['us'], '2023-07-26', 'https://www.ecfr.gov/current/title-16/chapter-I/subchapter-B/part-255', 'FTC Endorsement Guides, 16 CFR 255', 'أدلة التزكيات الأمريكية، 16 CFR 255'),
  source('us-255-5', ['us'], '2023-07-26', 'https://www.ecfr.gov/current/title-16/chapter-I/subchapter-B/part-255/section-255.5', 'FTC Endorsement Guides, 16 CFR 255.5 (material connections)', 'أدلة التزكيات الأمريكية، 16 CFR 255.5 (الصلات المادية)'),
  source('us-465-2', ['us'], '2024-10-21', reviewRule, 'FTC Reviews and Testimonials Rule, 16 CFR 465.2', 'القاعدة الأمريكية للمراجعات والشهادات، 16 CFR 465.2', bans),
  source('us-465-4', ['us'], '2024-10-21', reviewRule, 'FTC Reviews and Testimonials Rule, 16 CFR 465.4', 'القاعدة الأمريكية للمراجعات والشهادات، 16 CFR 465.4', bans),
  source('us-465-8', ['us'], '2024-10-21', reviewRule, 'FTC Reviews and Testimonials Rule, 16 CFR 465.8', 'القاعدة الأمريكية للمراجعات والشهادات، 16 CFR 465.8', bans),
  source('us-464', ['us'], '2025-05-12', 'https://www.ftc.gov/node/88176', 'FTC Rule on Unfair or Deceptive Fees, 16 CFR 464', 'القاعدة الأمريكية للرسوم غير العادلة، 16 CFR 464', note('Live-event tickets and short-term lodging only', 'تذاكر الفعاليات والإقامة القصيرة فقط')),
  source('us-rosca', ['us'], '2010-12-29', 'https://www.law.cornell.edu/uscode/text/15/8403', 'US Restore Online Shoppers’ Confidence Act, 15 U.S.C. 8403', 'قانون ثقة المتسوقين الأمريكي، 15 U.S.C. 8403'),
  source('us-negopt', ['us'], undefined, 'https://www.ecfr.gov/current/title-16/chapter-I/subchapter-D/part-425', 'FTC Negative Option Rule, 16 CFR 425', 'القاعدة الأمريكية للاشتراك التلقائي، 16 CFR 425', note('The 2024 “click to cancel” amendments were vacated on 8 July 2025', 'أُلغيت تعديلات 2024 في 8 يوليو 2025')),
  source('us-canspam', ['us'], '2004-01-01', 'https://www.ftc.gov/business-guidance/resources/can-spam-act-compliance-guide-business', 'US CAN-SPAM Act, 15 U.S.C. 7704', 'قانون البريد التجاري الأمريكي CAN-SPAM، 15 U.S.C. 7704'),
  source('us-coppa', ['us'], '2025-06-23', 'https://www.ecfr.gov/current/title-16/chapter-I/subchapter-C/part-312', 'US COPPA Rule, 16 CFR 312', 'القاعدة الأمريكية لخصوصية الأطفال، 16 CFR 312', note('Compliance with the 2025 amendments since 22 April 2026', 'الالتزام بتعديلات 2025 منذ 22 أبريل 2026')),
  source('us-tcpa', ['us'], '2024-02-08', 'https://www.fcc.gov/document/fcc-makes-ai-generated-voices-robocalls-illegal', 'US TCPA, 47 U.S.C. 227', 'قانون الاتصالات التسويقية الأمريكي TCPA، 47 U.S.C. 227', note('Date of the FCC ruling on AI voices', 'تاريخ قرار هيئة الاتصالات بشأن الأصوات المولّدة')),
  source('ca-bot', ['us-ca'], '2019-07-01', 'https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?lawCode=BPC&sectionNum=17941', 'California BOT Act, Bus. & Prof. Code 17940-17943', 'قانون الروبوتات في كاليفورنيا، المواد 17940 إلى 17943'),
  source('ca-ccpa-7004', ['us-ca'], '2023-03-29', californiaPrivacy, 'California CCPA regulations, 11 CCR 7004 (dark patterns)', 'لوائح خصوصية المستهلك في كاليفورنيا، 11 CCR 7004 (الأنماط المضللة)', { ...bans, ...note('Amended on 1 January 2026', 'عُدّلت في 1 يناير 2026') }),
  source('ca-ccpa-optout', ['us-ca'], '2023-01-01', californiaPrivacy, 'California CCPA opt-out links, Civ. Code 1798.135', 'روابط الانسحاب في كاليفورنيا، القانون المدني 1798.135'),
  source('ca-admt', ['us-ca'], '2027-01-01', californiaPrivacy, 'California regulations on automated decisions, 11 CCR 7200-7222', 'لوائح القرار الآلي في كاليفورنيا، 11 CCR 7200-7222', note('In force since 1 January 2026; compliance from the date given', 'نافذة منذ 1 يناير 2026 والالتزام من التاريخ المذكور')),
  source('ca-arl', ['us-ca'], '2025-07-01', 'https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?lawCode=BPC&sectionNum=17602', 'California Automatic Renewal Law, Bus. & Prof. Code 17600-17606', 'قانون التجديد التلقائي في كاليفورنيا، المواد 17600 إلى 17606'),
  source('ny-396b', ['us-ny'], '2026-06-09', 'https://www.nysenate.gov/legislation/laws/GBS/396-B', 'New York synthetic performer law, Gen. Bus. Law 396-b', 'قانون المؤدي الاصطناعي في نيويورك، المادة 396-b'),
  source('ut-aipa', ['us'], '2024-05-01', 'https://le.utah.gov/~2025/bills/static/SB0226.html', 'Utah AI Policy Act, SB 149 and SB 226', 'قانون سياسة الذكاء الاصطناعي في يوتا', note('Amended on 7 May 2025; Utah only', 'عُدّل في 7 مايو 2025، ويسري في يوتا فقط')),
  source('co-189', ['us'], '2027-01-01', 'https://coag.gov/resources/ai/', 'Colorado SB 26-189 (automated decisions)', 'قانون كولورادو SB 26-189 (القرار الآلي)', note('Colorado only', 'يسري في كولورادو فقط')),
  source('tn-elvis', ['us'], '2024-07-01', 'https://www.capitol.tn.gov/Bills/113/Bill/SB2096.pdf', 'Tennessee ELVIS Act, Tenn. Code 47-25-1105', 'قانون ELVIS في تينيسي، المادة 47-25-1105', note('Tennessee only', 'يسري في تينيسي فقط')),
  source('me-ld1727', ['us'], '2025-09-24', 'https://legislature.maine.gov/legis/bills/display_ps.asp?LD=1727&snum=132', 'Maine LD 1727 (chatbots in trade)', 'قانون مين LD 1727 (روبوتات المحادثة التجارية)', note('Maine only', 'يسري في مين فقط')),
  // India
  indian(1, 'false urgency', 'الاستعجال الزائف'),
  indian(2, 'basket sneaking', 'الإضافة الخفية إلى السلة'),
  indian(3, 'confirm shaming', 'الإحراج عند الرفض'),
  indian(4, 'forced action', 'الإجراء القسري'),
  indian(5, 'subscription trap', 'فخ الاشتراك'),
  indian(7, 'bait and switch', 'الاستدراج والتبديل'),
  indian(8, 'drip pricing', 'السعر المجزأ'),
  indian(9, 'disguised advertisement', 'الإعلان المقنّع'),
  indian(10, 'nagging', 'الإلحاح'),
  indian(11, 'trick question', 'السؤال الملتبس'),
  indian(12, 'SaaS billing', 'فوترة الخدمات السحابية'),
  source('in-it-2026', ['in'], '2026-02-20', 'https://gazettetracker.com/g/CG-DL-E-10022026-269993', 'India IT Rules, 2026 amendment (synthetic media)', 'قواعد تقنية المعلومات في الهند، تعديل 2026 (الوسائط الاصطناعية)', note('Audio and visual content; not text', 'الصوت والصورة لا النص')),
  // China and South Korea
  source('cn-label', ['cn'], '2025-09-01', 'https://www.cac.gov.cn/2025-03/14/c_1743654684782215.htm', 'China Measures for Labelling AI-Generated Content, GB 45438-2025', 'تدابير وسم المحتوى المولّد في الصين، GB 45438-2025'),
  source('kr-aiba', ['kr'], '2026-01-22', 'https://www.law.go.kr/', 'Korea AI Basic Act, Art. 31', 'القانون الأساسي للذكاء الاصطناعي في كوريا، المادة 31', note('Operators of AI services, not those who merely use them', 'مشغلو الخدمات لا مجرد مستخدميها')),
  // Saudi Arabia
  saudiPdpl('sa-pdpl-7', 'Arts. 5-7', 'المواد 5 إلى 7'),
  saudiPdpl('sa-pdpl-13', 'Arts. 12-13', 'المادتان 12 و13'),
  saudiPdpl('sa-pdpl-15', 'Art. 15', 'المادة 15'),
  saudiPdpl('sa-pdpl-25', 'Art. 25', 'المادة 25'),
  source('sa-pdpl-ir', ['sa'], undefined, saudiPrivacy, 'Saudi PDPL Implementing Regulation, Arts. 28-29', 'اللائحة التنفيذية لنظام حماية البيانات الشخصية السعودي، المادتان 28 و29'),
  source('sa-ecl-ad', ['sa'], undefined, saudiCommerce, 'Saudi E-Commerce Law and Implementing Regulation (advertisements)', 'نظام التجارة الإلكترونية السعودي ولائحته التنفيذية (الإعلانات)'),
  source('sa-ecl-11', ['sa'], undefined, saudiCommerce, 'Saudi E-Commerce Law, Art. 11 (misleading statements)', 'نظام التجارة الإلكترونية السعودي، المادة 11 (البيانات المضللة)'),
  source('sa-promo', ['sa'], undefined, 'https://mc.gov.sa/en/mediacenter/News/Pages/21-09-25-01.aspx', 'Saudi rules on discounts and competitions', 'ضوابط التخفيضات والمسابقات السعودية'),
  source('sa-sdaia-ethics', ['sa'], undefined, sdaia, 'SDAIA AI Ethics Principles (2023)', 'مبادئ أخلاقيات الذكاء الاصطناعي من سدايا (2023)'),
  source('sa-sdaia-deepfake', ['sa'], undefined, sdaia, 'SDAIA Deepfakes Guidelines (2025)', 'إرشادات التزييف العميق من سدايا (2025)'),
  // United Arab Emirates, Egypt, Jordan
  source('ae-media-2023', ['ae'], '2023-12-01', 'https://uaelegislation.gov.ae/en/legislations/2547', 'UAE Media Law 55/2023 (content standards)', 'قانون الإعلام الإماراتي 55/2023 (معايير المحتوى)', note('Executive regulations since 31 October 2024', 'اللائحة التنفيذية منذ 31 أكتوبر 2024')),
  source('ae-permit', ['ae'], '2026-02-01', 'https://gulfnews.com/uae/new-uae-law-advertiser-permit-now-mandatory-for-influencers-and-creators-for-social-media-1.500427938', 'UAE Advertiser Permit', 'تصريح المعلن في الإمارات'),
  source('eg-pdpl', ['eg'], '2025-11-01', 'https://www.tamimi.com/news/from-policy-to-practice-egypt-issues-executive-regulations-of-the-personal-data-protection-law', 'Egypt Personal Data Protection Law 151/2020', 'قانون حماية البيانات الشخصية المصري 151/2020', note('Date of the executive regulations', 'تاريخ اللائحة التنفيذية')),
  source('jo-pdpl', ['jo'], '2024-03-17', 'https://modee.gov.jo/EN/Pages/FAQs', 'Jordan Personal Data Protection Law 24/2023', 'قانون حماية البيانات الشخصية الأردني 24/2023', note('Grace period until 17 March 2025', 'مهلة حتى 17 مارس 2025')),
  // Industry codes, international reports, platforms
  source('icc-2024', [], '2024-09-19', 'https://iccwbo.org/business-solutions/whats-new-in-the-icc-code', 'ICC Advertising and Marketing Code, 11th edition', 'مدونة غرفة التجارة الدولية للإعلان والتسويق، الطبعة 11'),
  source('iab-2026', [], '2026-01-15', 'https://www.iab.com/guidelines/ai-transparency-and-disclosure-framework', 'IAB AI Transparency and Disclosure Framework', 'إطار IAB لشفافية الذكاء الاصطناعي'),
  source('oecd-2022', [], undefined, 'https://www.oecd.org/en/publications/dark-commercial-patterns_44f5e846-en.html', 'OECD, Dark Commercial Patterns (2022)', 'منظمة التعاون الاقتصادي والتنمية، الأنماط التجارية المضللة (2022)'),
  source('meta', [], undefined, 'https://transparency.meta.com/policies/ad-standards/', 'Meta advertising standards', 'معايير الإعلان في ميتا'),
  source('tiktok', [], undefined, 'https://seller-us.tiktok.com/university/essay?knowledge_id=491489038501663', 'TikTok policy on AI-generated content', 'سياسة تيك توك للمحتوى المولّد بالذكاء الاصطناعي'),
  source('youtube', [], '2024-03-18', 'https://support.google.com/youtube/answer/14328491', 'YouTube policy on altered or synthetic content', 'سياسة يوتيوب للمحتوى المعدّل أو الاصطناعي'),
  source('google-merchant', [], undefined, 'https://support.google.com/merchants/answer/6324468', 'Google Merchant Center, structured titles and descriptions', 'جوجل ميرشنت سنتر، العناوين والأوصاف المهيكلة'),
];

export const referenceById: ReadonlyMap<string, Source> = new Map(references.map((one) => [one.id, one]));
