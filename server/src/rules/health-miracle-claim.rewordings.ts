import type { Rewording } from '../engine/rewrite/suggestion';

const claim = '{authorised health claim}';
const ends = '(?:cures?|prevents?|heals?|treats?|relieves?|reverses?|stops?|ends?|beats?|kills?|fights?|dissolves?|erases?|eliminates?|removes?|repairs?|restores?|melts?|burns?|flushes?|cleanses?|takes|take|wipes?|clears?|keeps?|makes?|gives?|boosts?|shrinks?|regrows?|lowers?|hates?|fears?)';

/** What it is said to end: say what it may be said to help with. */
export const cures: readonly Rewording[] = [
  { when: /\b(?:so|and) ⟦(?:so )?(?:viruses|you)\b|⟦so you\b/i, write: `{product} contributes to ${claim}.` },
  { when: /⟦(?:the|our|this|these|a|an|one|herbal)? ?(?:[^⟧]*?)\b(?:hates|fears)\b/i, write: `{product} contributes to ${claim}; it is not a medicine.` },
  { when: new RegExp(`⟦((?:\\p{L}+ ){0,4}?\\p{L}*[^s ]) that ${ends}\\b`, 'iu'), write: `… $1 that contributes to ${claim}.` },
  { when: new RegExp(`⟦((?:\\p{L}+ ){0,4}?\\p{L}+s) that ${ends}\\b`, 'iu'), write: `… $1 that contribute to ${claim}.` },
  { when: new RegExp(`(?:\\b(?:our|the|this|these) (?:\\p{L}+ )*|^)⟦((?:our |this |the )?(?:\\p{L}+ )*?(?:drops|capsules|pills|tablets|gummies)) ${ends}\\b`, 'iu'), write: `… $1 contribute to ${claim}.` },
  { when: new RegExp(`⟦((?:our|this|the) (?:\\p{L}+ ){0,2}?\\p{L}+) ${ends}\\b`, 'iu'), write: `… $1 contributes to ${claim}.` },
  { when: /\b(?:to|helps?|that will|will|can|may) ⟦(?!the\b|your\b)\p{Ll}+ /u, write: `… contribute to ${claim}.` },
  { when: /^(?:one|a|an|this|our|the|it|boosts|black|ancient)\b.*(?:\p{L}) ⟦\p{Ll}+(?:s|es) /iu, write: `… contributes to ${claim}.` },
  { when: /^(?:our|these|the|two)(?: \p{L}+)* \p{L}+s ⟦(?!\p{Ll}+s )\p{Ll}+ /iu, write: `… contribute to ${claim}.` },
  { when: /\band ⟦\p{Ll}+s /u, write: `… contributes to ${claim}.` },
  { when: /\b(?:which|that|[Ii]t|and) ⟦\p{Ll}+s /u, write: `… contributes to ${claim}.` },
  { when: /^⟦(?!kiss)\p{L}+s /iu, write: `contributes to ${claim}; it is not a medicine.` },
];

/** What it is said to replace. */
export const replaces: readonly Rewording[] = [
  { when: /\b(?:a|an|the|our|this) ⟦/i, write: '… food supplement that does not replace your treatment …' },
  { when: /^⟦(?:an? |the )?(?:natural|herbal|gentle|safe|home)\b/i, write: 'a food supplement that does not replace your treatment.' },
  { when: /\S ⟦(?:replaces|beats|outperforms|makes|eliminates|ends|works)\b/i, write: '… does not replace advice from your doctor.' },
  { when: /\S ⟦(?:replace|beat|outperform|make|eliminate|end|work)\b/i, write: '… do not replace advice from your doctor.' },
];

/** What it is called. */
export const wonders: readonly Rewording[] = [
  { when: /\S ⟦(?:cures|heals|treats)/i, write: `… contributes to ${claim}.` },
  { when: /\b(?:an?|the|our|this|meet|new) ⟦(?!an? |the )/i, write: '… food supplement …' },
  { when: /⟦an? /i, write: '… a food supplement …' },
];

/** No side effects. */
export const effects: readonly Rewording[] = [
  { when: /(?<!completely|totally|entirely|\bis|\bare|\bwas) ⟦(?:free|side)/i, write: '… with the side effects listed in {leaflet}' },
  { when: /\b(?:with|has|have|and) ⟦(?:no|zero)\b/i, write: '… the side effects listed in {leaflet}' },
];

const claimAr = '{ادعاء صحي معتمد}';

/** What heals, where the words flagged name it. */
const remedy = '(?:\\S+نا|(?:ال)?(?:قطرات|لصقة|كريم|شاي|عسل|سوار|زيت|عشبة|حبوب|كبسولات|مشروب|عصير|خلطة|وصفة|سيروم|فطر|فاكهة|أكلة|شامبو|جهاز|مرهم|شراب)|(?:هذا|هذه) \\S+)(?: (?!ي|ت|بي|بت|ال(?:تي|لي|ذي)(?!\\p{L}))\\S+)*';
const endsAr = '(?:خل[ّ]?ص|عالج|شف|قض|نه|زيل|ذيب|حرق|داو|منع|قاوم|محو|طرد|دمر|قتل)';

export const arabicCures: readonly Rewording[] = [
  { when: /^هذا ⟦(ال\S+) ي/, write: `… $1 يساهم في ${claimAr}.` },
  { when: /^هذه ⟦(ال\S+) ت/, write: `… $1 تساهم في ${claimAr}.` },
  { when: /\S ⟦وي/, write: `… ويساهم في ${claimAr}.` },
  { when: /\S ⟦وت/, write: `… وتساهم في ${claimAr}.` },
  { when: /\S ⟦(?!تخل[ّ]?صي? من|تخل[ّ]?صوا )[يت]\S/, write: `… يساهم~ في ${claimAr}.` },
  { when: /\S ⟦بي\S/, write: `… بيساهم في ${claimAr}.` },
  { when: /\S ⟦بت\S/, write: `… بتساهم في ${claimAr}.` },
  // «هذا الشاي كل صباح وسيخلّصك»
  { when: new RegExp(`\\S ⟦((?:(?!و)\\S+ )+?)و(س?)ي${endsAr}`), write: `… $1و$2يساهم في ${claimAr}.` },
  { when: new RegExp(`\\S ⟦((?:(?!و)\\S+ )+?)و(س?)ت${endsAr}`), write: `… $1و$2تساهم في ${claimAr}.` },
  { when: new RegExp(`\\S ⟦((?:(?!و)\\S+ )+?)[سب]?ي${endsAr}`), write: `… $1يساهم في ${claimAr}.` },
  { when: new RegExp(`\\S ⟦((?:(?!و)\\S+ )+?)[سب]?ت${endsAr}`), write: `… $1تساهم في ${claimAr}.` },
  { when: /^⟦ي[^⟧]*⟧ و/, write: `… يساهم في ${claimAr} …` },
  { when: /^⟦ي/, write: `يساهم في ${claimAr}، وليس دواءً.` },
  { when: new RegExp(`^⟦(${remedy} )(?:التي |اللي |الذي )?ب?ي\\S{3,} `, 'u'), write: `$1يساهم في ${claimAr}.` },
  { when: new RegExp(`^⟦(${remedy} )(?:التي |اللي |الذي )?ب?ت\\S{3,} `, 'u'), write: `$1تساهم في ${claimAr}.` },
];

export const arabicReplaces: readonly Rewording[] = [
  { when: /^(?:يمكن|ممكن) (\S+) ⟦([تي])/, write: '$1 لا $2غني عن استشارة الطبيب.' },
  { when: /⟦استغن[وى]|(?:خل[ّ]?ي|جعل)\S* ⟦/, write: '{المنتج} لا يغني عن استشارة طبيبك.' },
  { when: /\S ⟦يغنيان/, write: '… لا يغنيان عن استشارة طبيبك' },
  { when: /\S ⟦(?:ت|\S+ة )|(?:ة|ات)(?: \S+)? ⟦/, write: '… لا تغني عن استشارة طبيبك' },
  { when: /\S ⟦/, write: '… لا يغني عن استشارة طبيبك' },
];

export const arabicWonders: readonly Rewording[] = [
  { when: /\S ⟦[يت]/, write: `… يساهم~ في ${claimAr}.` },
  { when: /⟦ال/, write: '… المكمّل الغذائي …' },
  { when: /^(?!علاج|دواء).*⟦(?!معجزة|شفاء)/, write: '… مكمّل غذائي …' },
];

export const arabicEffects: readonly Rewording[] = [
  { when: /\S ⟦(?:ليس|ليست|ما|مالوش|مالهاش) ل?(ها?) /, write: '… ل$1 الآثار الجانبية المذكورة في {النشرة}' },
  { when: /\S ⟦و/, write: '… وآثاره الجانبية مذكورة في {النشرة}' },
  { when: /\S ⟦/, write: '… بالآثار الجانبية المذكورة في {النشرة}' },
];
