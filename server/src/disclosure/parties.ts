import type { Draft } from '../engine/draft/draft';
import { blocksWith } from '../engine/draft/questions';

/** Ways a text says who is behind it and where they can be found. */
const address: readonly RegExp[] = [
  // 12 Wadi Street; 5a, Old Kent Road; 500 W 7th Ave
  /(?<!\d)\d{1,5}[A-Za-z]?,?\s+(?:[\p{Lu}\d][\p{L}\d'’.-]*,?\s+){0,4}(?:Street|St|Road|Rd|Avenue|Ave|Lane|Ln|Drive|Dr|Boulevard|Blvd|Way|Square|Sq|Place|Pl|Court|Ct|Parkway|Pkwy|Highway|Hwy|Close|Quay|Row|Terrace|Plaza|Crescent|Gardens|Grove|Mews|Hill|Park|Broadway|Circle|Alley|Walk|Wharf|Yard|Building|Tower|House|Souk|Circus)\b/u,
  // Wadi Street 12; Hauptstraße 5; rue de Rivoli 20
  /(?:Street|Road|Avenue|Boulevard|Lane|Building|Tower|District)[ ,]+(?:no\.? ?)?\d{1,5}\b/i,
  /\p{Lu}[\p{L}-]*[ -]?(?:[sS]traße|[sS]trasse|[sS]tr\.|[wW]eg|[pP]latz|[gG]asse|[lL]aan|[sS]traat|[gG]racht|[kK]ade|[pP]lein|[sS]ingel)\s+\d{1,4}/u,
  // Tidal Museum, Quay Street, Whitby
  /[,–—-]\s*(?:\p{Lu}[\p{L}'’.-]+\s+){1,3}(?:Street|Road|Avenue|Lane|Square|Row|Quay|Terrace|Crescent|Wharf)\s*,\s*\p{Lu}\p{L}+/u,
  /\b(?:rue|via|calle|avenida|boulevard)\s+\p{L}+.{0,40}\d/iu,
  /\bP\.?\s?O\.?\s?Box\s*\d/i, /\bRegistered (?:office|address)\s*:/i, /\bPostal address\s*:/i,
  // Postcodes: US, UK
  /\b[A-Z]{2},? \d{5}(?:-\d{4})?\b/, /\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}\b/, /,\s*\p{Lu}\p{L}{2,} [A-Z]{1,2}\d{1,2}[A-Z]?(?=[.\s]*(?:\n|$))/u,
  /(?:شارع|طريق|جادة|حي|حيّ|ميدان|مبنى|برج|عمارة|مجمع|بناية)\s+(?:ال)?\p{L}{2,}[^\n.؟!]{0,60}(?:[،,]|[\d٠-٩])/u,
  // قطعة ١، شارع ٢٤؛ مبنى 12، طريق 345، مجمع 678
  /(?:قطعة|بلوك|مجمع|شارع|طريق|مبنى|محل)\s+[\d٠-٩]{1,4}\s*[،,]\s*(?:شارع|طريق|جادة|مبنى|محل|منزل|شقة|قسيمة|مجمع)\s+[\d٠-٩]{1,4}/u,
  // مشتل التل، طريق السلط
  /[،,]\s*(?:شارع|طريق|جادة|ميدان)\s+(?:ال)?\p{L}{2,}/u,
  /(?:ص\s?\.?\s?ب\s?\.?|صندوق بريد|صندوق البريد)\s*:?\s*[\d٠-٩]/, /الرمز البريدي/, /(?:العنوان|المقر|عنواننا|مقرنا)\s*:\s*\S/,
];
/** The mail service fills in the sender's address. */
const addressTag = /(?:\{\{|\*\||%%?|<%=|\[%?)[^{}|%\]\n]{0,40}(?:address|عنوان)[^{}|%\]\n]{0,20}(?:\}\}|\|\*|%|\])/i;
const companyName = /(?:\p{Lu}[\p{L}\d&'’.-]*,?\s+){1,5}(?:Ltd|Limited|LLC|L\.L\.C|Inc|Incorporated|GmbH|PLC|Plc|LLP|S\.?A\.?R\.?L|FZE|FZCO|FZ-LLC|W\.L\.L|WLL|Co|Corp|Corporation|BV|AG|SAS|Pty|Est)\b\.?/u;
const arabicCompany = /(?:شركة|مؤسسة|مجموعة|جمعية|مصنع|متجر|مكتب|عيادة|مطعم)\s+(?!ال?(?:توصيل|شحن|ناشئة|كبيرة|صغيرة))\p{L}{2,}/u;
/** A house that carries its trade in its name: Bright Dental Clinic. "Our Clinic" is a heading. */
const houseName = /(?<![\p{L}’'])(?<!\p{Lu}[\p{L}’'&.-]*\s)(?!(?:Our|The|Your|My|This|That|A|An|Any|Every|Each|Visit|Find|Welcome|Join|Book|New|Best|Top|About|For|In|At|Why|Which|Contact)\b)\p{Lu}[\p{L}’'&.-]*(?:\s+(?:of\s+)?\p{Lu}[\p{L}’'&.-]*){0,3}\s+(?:Clinic|Hospital|Pharmacy|Academy|Medical Cent(?:er|re)|Dental Care|Law Firm)\b/u;
const registration = /\b(?:company (?:no|number|registration)|registration (?:no|number)|reg\.? ?(?:no|number)|registered (?:in|charity|company|number)|commercial registration|CR (?:no|number)?|VAT (?:no|number|ID)|charity no|trade licen[cs]e|licen[cs]e no)\b\.?[^\n\d]{0,20}\d|(?:سجل|السجل|رخصة|ترخيص|الرقم) (?:ال)?(?:تجاري|تجارية|ضريبي|الضريبي|التجاري|موحد|الموحد)[^\n\d٠-٩]{0,15}[\d٠-٩]/iu;
const contact = /(?:mailto:|tel:|wa\.me\/|api\.whatsapp\.com\/send\?phone)|[\w.+-]+@[\w-]+\.[\w.-]+|(?:tel|phone|call us|call|telephone|هاتف|اتصل بنا|اتصلوا بنا|واتساب|جوال|للتواصل)[^\n\d٠-٩+]{0,25}\+?[\d٠-٩][\d٠-٩ ()-]{6,}/iu;
const imprint = /href=["'{]?[^"'>\s]*(?:imprint|impressum|about|contact|legal-notice|من-نحن|اتصل)/i;
const copyright = /(?:©|&copy;|\(c\)|حقوق النشر|جميع الحقوق محفوظة)\s*(?:\d{4})?[^\n<]{0,12}[\p{Lu}\p{Script=Arabic}][\p{L}]{2,}/u;

const licence = /(?:permit|licen[cs]e|تصريح|رخصة|ترخيص)[^\n\d٠-٩]{0,30}[\d٠-٩]{3,}|\{\{[^{}\n]*(?:permit|licen[cs]e)[^{}\n]*\}\}|(?:permit|licen[cs]e|تصريح|ترخيص)[^\n[{]{0,20}[[{][^\n\]}]+[\]}]/iu;

/** What a block tells of who is behind the draft. */
type Told = 'address' | 'business' | 'reachable' | 'house' | 'licence';

const tells = blocksWith(({ source, passages }): ReadonlySet<Told> | undefined => {
  const prose = passages.filter(({ hidden, kind }) => !hidden && kind !== 'frontMatter').map((passage) => passage.prose.replace(/\uFFFC+|\u2060/g, ' ')).join('\n');
  const told = new Set<Told>();
  if (addressTag.test(source) || address.some((pattern) => pattern.test(prose))) told.add('address');
  if (companyName.test(prose) || arabicCompany.test(prose) || registration.test(prose)) told.add('business');
  if (contact.test(source) || imprint.test(source) || /\]\([^)\s]*(?:imprint|impressum|about|contact)/i.test(source) || copyright.test(source)) told.add('reachable');
  if (houseName.test(prose)) told.add('house');
  if (licence.test(prose)) told.add('licence');
  return told.size ? told : undefined;
});

function isTold(draft: Draft, ...what: readonly Told[]): boolean {
  return tells(draft).some(({ answer, placed }) => !placed.hidden && what.some((one) => answer.has(one)));
}

/** Whether readers of the draft can see a postal address, or the mail service inserts one. */
export function showsAddress(draft: Draft): boolean {
  return isTold(draft, 'address');
}

/** Whether the draft names a business by its legal name or its number in a register. */
export function namesBusiness(draft: Draft): boolean {
  return isTold(draft, 'business');
}

/** Whether readers can find out who is behind the page: name, register, address, or a way to reach them. */
export function showsParty(draft: Draft): boolean {
  return isTold(draft, 'address', 'business', 'reachable', 'house');
}

/** Whether readers see the number of a permit or licence. */
export function showsLicence(draft: Draft): boolean {
  return isTold(draft, 'licence');
}
