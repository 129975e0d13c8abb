import type { PhraseGroup } from '../engine/rule';
import { cures, effects, replaces, wonders } from './health-miracle-claim.rewordings';

const contributes = '{product} contributes to {authorised health claim}; it is not a medicine.';
const advice = '{product} does not replace advice from your doctor.';

export const english: readonly PhraseGroup[] = [
  {
    match: [
      '(cures|heals|reverses|eliminates|eradicates|banishes|vanquishes|wipes out|knocks out|defeats|obliterates) [your|all|any|even|every|chronic|severe] {..1} <illness> [[{...1} <illness>] {...1} <illness>] [<forGood>]', '^ (cure|heal|reverse|eradicate|banish) [your|all|any|every|chronic|severe] {..1} <illness> [<forGood>]', '(treat~|relieves|fix~|end~|beat~|stop~|eliminate|remove~|erase~|clear~|heal|reverse|cure~|get rid of|gets rid of|rid yourself of) [your|all|any|every|chronic|severe|that] {..1} <illness> (forever|for ever|for good|permanently|for life|overnight|instantly|once and for all|in days|in minutes|in (one|a single) (session|dose)|within {duration}|in just {duration}|in {duration}|while you sleep|without (drugs|medication|medicine|surgery|a doctor|doctors|dieting|exercise|chemo|insulin|pills))',
      '(kills|destroys|starves|eliminates|shrinks|dissolves) {..1} (cancer|cancer cells|tumours|tumors|cancerous cells|the virus that causes {..1})', "(reverse~|stop~|halts|undo~|turns back|turn back) {..2} (ageing|aging|the ageing process|the aging process|the clock on {..2})", '(erase~|eliminates|removes|deletes) {..2} wrinkles [<forGood>]', '(regrow~|regenerates|rebuilds|restores) {..1} (hair|teeth|cartilage|bald spots|eyesight|vision|hearing|20/20 vision|your youth|youth) [<forGood>]',
    ],
    suggest: [...cures, contributes],
  },
  {
    match: ['(miracle|miraculous|magic|magical|wonder|ancient secret|revolutionary) (cure~|pill~|remedy~|drug|treatment|supplement|diet|weight loss|slimming|drops|plant|herb|healing|healer|berry|potion|antidote)', '[a|the] (permanent|guaranteed|instant|complete|total|natural|herbal|secret|only|real|proven|100 %|final) cure (for|of|against|to) {..2} <illness>', '(cure-all|heal-all|cures everything|heals everything|cures all|treats everything|cure for everything|panacea for)'],
    suggest: [...wonders, '{product}, a food supplement.'],
  },
  {
    match: [
      'your <organ> {..2} (feel~|look~|be|work~|act~|is|are|will be|will feel|go|goes|returns) {..2} <likeNew> {..3}',
      '<organ> <likeNew> {..1} (without|in|within|after|naturally|overnight|thanks|with no) {..3}',
      '(flush~|wash~|sweep~|push~|pull~|drain~|draw~|chase~|force~|suck~) {..2} (toxins|poisons|impurities|parasites|heavy metals) {..2} (out|from|away) {..4}',
      '(<count>|{number}) years younger <soonDone>',
      '<remedyGoods> {..3} (keep~) {..2} (<illness>|the doctor|doctors|viruses|germs) (away|at bay|off)',
      '(rewind~|reset~|turn~ back|wind~ back|roll~ back|reverse~) {..2} (biological clock|biological age|body clock|the clock|time|the years|hands of time) {..2}',
      '<endsIllness> {..2} (<ailment>) <forGood>',
      '(lose|drop|shed|burn|melt) {..3} (fat|weight|inches|kilos|pounds|belly|flab) {..1} (without|with no|while) {..1} (exercise~|diet~|the gym|effort|sweating|moving|surgery|sleeping|lifting a finger) {..1}',
      '<remedyGoods> {..1} (heal~|repair~|restore~|cure~|regenerate~|rejuvenate~|cleanse~) your {..1} (liver|kidney~|heart|joint~|gut|lungs|eyes|nerves|brain|thyroid|arteries|prostate|blood) {..1}',
      '(treats|cures|heals|beats|fixes|ends) (every|all|any) [known] (disease~|illness~|ailment~|pain|condition~)',
      "(eat|drink) {..1} (what|whatever|anything|as much as|everything) {..3} (and|while) {..1} (still|you'll|lose|drop|slim|stay|melt) {..4}",
      "<ailment> (hates|fears|is afraid of|can't survive|runs from|cannot live with) {..4}",
      '(one|a|two) (spoon|teaspoon|tablespoon|capsule|cup|glass|drop|pill|sip|slice) {..3} (and|for) {..2} (blood pressure|sugar|cholesterol|diabetes|pain|weight|liver|arthritis|migraines) {..1} (is|are|back|drops|normal|gone|vanishes|under control) {..2}',
      'your <ailment> {..3} (gone|history|vanish|disappear~|over|healed|cured) {..1} (in|within|after|overnight|for good) {..2}',
      "(so|and) you {..1} (never|won't|don't) {..1} (catch|get|suffer|fall) {..1} (a cold|colds|flu|sick|ill|infections|the flu|covid) {..2}",
      '(never|no longer) {..1} (catch|get) {..1} (a cold|colds|the flu|sick|ill|infections) {..1} again',
      '(melt~|burn~|blast~|torch~|dissolve~|incinerate~|flush~|zap~) {..2} (fat|belly fat|body fat|stubborn fat|the fat|cellulite|pounds|kilos|calories) {..2} (overnight|while you sleep|as you sleep|in your sleep|in {duration}|in just {duration}|fast|instantly|away|for good|forever|without (diet~|exercise|effort|moving|sport|sweating))', '(fat|belly fat|weight|cellulite) {..2} (melts|vanishes|disappears|drops off|falls off|dissolves) {..2} (overnight|away|in {duration}|while you sleep|by itself)',
      '(detox~|detoxify~|cleanse~|purify~|flush~|purge~) (your|the) [whole|entire] (body|liver|colon|blood|system|kidneys|gut|organs|lungs|skin) [of {..3}] [toxins|in {duration}|overnight|from the inside]',
      '(boost~|supercharge~|strengthen~|skyrocket~|double~|maximise~) {..2} (immunity|immune system) {..1} (instantly|overnight|in {duration}|by {percent}|{percent}|fast|against (covid|flu|all|any|every) {..1})', ],
    suggest: [...cures, contributes],
  },
  {
    match: ['(nothing|none|not a thing) {..1} in the way of side effects', '(no|zero) [known|nasty|harmful|unwanted|dangerous|any] side effects', '(free of|free from) [any|all|nasty] side effects'],
    suggest: [...effects, 'the side effects are listed in {leaflet}.'],
  },
  {
    match: ['(without|with no|with zero) (any|the|a single|nasty|harmful|unwanted|) [nasty|harmful] side effects', '(completely|100 %|totally) side effect free'],
    suggest: ['… with the side effects listed in {leaflet} …'],
  },
  {
    match: [
      '(bin|binned|ditch~|toss~) (your|my|his|her|their|the|all|those) {..1} <medicine> {..4}', '(the|your|his|her|those|their) (inhaler|tablets|pills|crutches|cane|insulin|hearing aid|reading glasses|statins|ointment|steroid cream|painkillers|injections|walking stick) {..1} (goes|go|went|stays|stay|end up|ended up|gathers|can go) in (a|the) (drawer|bin|cupboard|press|attic|back of {..2})', 'put (your|their|my|his|her|those) {..3} <medicine> in the (bin|trash|rubbish|garbage)', '(does|do) {..1} (what|everything) your {any} (does|do) {..4}', 'you can (stop|drop|quit) (the|your) <medicine> {..4}',
      '(replace|swap) (your|the|those) {..1} <medicine> (with|for) {..3}',
      '(natural|herbal|gentle|safe|home) (alternative|substitute|replacement|answer) (to|for) <medicine>',
      '(see|read|hear|walk|live) (clearly|without) {..2} (lenses|glasses|contacts|hearing aids|a cane|crutches|insulin|pills) {..2} (after|in|within|again|with) {..4}',
      '(replace~|beats|outperforms|makes {..3} unnecessary|eliminates the need for|ends the need for|no need for|say no to|works better than|does more than|stronger than|safer than|better than|as effective as) [your|any|all|expensive|prescription|harmful|chemical] (medication~|meds|pill~|medicine|insulin|chemo|chemotherapy|antibiotics|vaccines|vaccination|antidepressants|prescription drugs|statins|ozempic|painkillers|surgery|blood pressure pills|your doctor|your therapist)', '(leave|left|leaving) {..4} (pills|tablets|medication|inhaler|insulin|cream) in the drawer {..2}', '(see off|sees off|clears up) {..2} (psoriasis|eczema|arthritis|migraine|migraines|acne|asthma|tinnitus) for good', '(throw away|throw out|ditch|bin|forget|quit|stop taking|get off|come off|toss) [all] (your|the|those) {..2} (medication~|meds|pills|insulin|inhaler|glasses|antidepressants|painkillers|statins|prescriptions|creams|tablets)',
    ],
    suggest: [{ when: /⟦(?:put|binned|ditched|tossed) |⟦[^⟧]*(?:(?:goes|go|went|stays?) in (?:a|the)|clear(?:s|ed|ing) (?:right|straight|all) up)/i, write: '^ {product} does not replace advice from your doctor $' }, ...replaces, advice],
  },
  {
    match: [
      "(doctors|dentists|dermatologists|big pharma|pharmacies|pharmacists|trainers|gyms|surgeons|hospitals) (hate~|fear~|dread|despise|can't stand) {..1} (this|these|it|her|him|our|the) {..3}",
      '(big pharma|doctors|the industry|drug companies|hospitals|dentists|dermatologists|pharmacies|your doctor|they) (is|are|has been|have been|keep~|kept|has kept|will) {..1} (hide~|hid|burying|buried|suppressing|silencing|covering up|secret|lying about|profiting from) {..2} (this|it|the truth|from you|the cure|quiet|your {..2}|for {..2})',
      "(doctor~|big pharma|pharma|dermatologists|dentists|pharmacists|colleagues in white coats|the medical industry|pharmaceutical companies|drug companies|the medical establishment) {..1} (don't|do not|doesn't|hate~|won't|will not|fear~|is hiding|are hiding|refuse to|never) {..3} (want you to know|want you to find|want you to see|tell you|like to talk about it|this trick|this secret|this remedy|this one|it|know about)", '(doctors|scientists) (are|were) (baffled|stunned|speechless|shocked|amazed) (by|at|as)'],
    suggest: [{ when: /⟦[^⟧]* about⟧ ((?:this|our|the|these) [^⟦⟧]+)$/iu, write: 'read what {study} found about $1 in {year}.' }, { when: /^(?:the|this|our) [^⟦]*\p{L} ⟦[^⟧]*⟧ (?:is|are|comes?|costs?|has|have|works?|arrives?|sells?)(?!\p{L})/iu, write: '…' }, { when: /^(?:the|this|a|one) \p{L}+ ⟦/iu, write: '… that {study} tested in {year}' }, 'read what {study} found in {year}.'],
  },
  {
    match: ['(say|wave|kiss|bid) {..1} (goodbye|good-bye|bye|bye-bye|farewell) to {..2} <illness> [<forGood>]', '(goodbye|bye-bye) <illness> [<forGood>]'],
    suggest: ['talk to your doctor about {condition}.'],
  },
  {
    match: [
      '(heal~|cure~|repair~|fix~|restore~) your {..1} (gut|liver|skin|lungs|heart|joints|knees|back|brain|eyes|hair|thyroid|hormones|kidneys|metabolism|nerves) (overnight|instantly|in {duration}|for good|forever|in {number} {any}|while you sleep|in days)',
      '(one|a|two) (spoon|spoonful|capsule|cup|drop~|pill|glass|sachet|gummy|sip|scoop|tablet|shot) (a day|daily|a night|every morning|each morning|before bed|each night) {...2} (no more|goodbye|bye|end of|forget|ends|beats|kills|cures|melts) {..1} <illness>',
      '(kiss|wave|say) [your|the|all] {..1} <illness> (goodbye|bye bye|farewell) [<forGood>]', '(wipe~ out|zap~|nuke~|crush~|knock~ out|blitz~|erase~|end~|stop~|clear~|halt~|dissolve~|melt~|beat~|banish~|kill~|vanquish~|get~ rid of) [your|all|any|stubborn|chronic] {..1} <illness> (for good|overnight|forever|in {duration}|within {duration}|in its tracks|in their tracks|in days|instantly|permanently|once and for all|in one {any})', '(lowers|drops|balances|normalises|normalizes|controls|fixes) {..2} <illness> without (pills|drugs|medication|medicine|insulin|tablets)', '(reset~|rebalance~|reboot~|kick-start~) your (thyroid|hormones|metabolism|gut|liver|immune system|pancreas)', '(flush~|wash~|sweat|draw|pull) (out|away) {..3} toxins', '(melt|burn|torch|drop) {..4} (fat|belly fat|flab) while {..3}', 'gone in (one|a single|just one) (session|dose|treatment|night|week)', '(grow|add|gain) {..2} (inches|cm|centimetres) (taller|in height|of height) {..2}',
    ],
    suggest: [...cures, contributes],
  },
  {
    match: [
      'no more (insulin|injections|shots|pills|medication|meds|glasses|chemo|painkillers|inhalers|dialysis|antidepressants|surgery) [shots|injections|needles|ever] [thanks to (our|this|the) {..1}]', '(restore|regain|recover|get back) your (eyesight|vision|hearing|youth|hair) {..2} (without|naturally|in {duration})',
    ],
    suggest: [...replaces, advice],
  },
  {
    match: [
      '(heals|cures|treats) (everything|anything|all ills|every ailment) [except|but] {..1}',
    ],
    suggest: [...wonders, '{product}, a food supplement.'],
  },
  {
    match: [
      '<illness> [pain] [is|are] (healed|cured|reversed|gone|fixed|erased) {..1} (without|in|within|with) {..2}', ],
    suggest: [...cures, contributes],
  },
  {
    match: [
      '[a] (miracle|wonder|godsend) for {..2} (<illness>|sufferers|patients) [sufferers|patients]',
    ],
    suggest: [...wonders, '{product}, a food supplement.'],
  },
  {
    match: [
      '(wipe~ out|kick~|knock~ out|banish~|chase~ away|evict~) [my|your|the] <illness> {..4}', '(starve~|eat~|shrink~|melt~|kill~ off) {..2} (tumour~|tumor~|cancer cells) {..2}', '(drawn|draw~|pull~|suck~|drag~) {..3} (toxins|poisons|heavy metals|impurities) {..3} (out|from|through) {..3} (body|feet|soles|blood|skin|liver) {..3}',
      '(boost~|supercharge~|strengthens|rebuilds|supports|lifts|fires up) {..1} (immunity|immune system|defences|defenses) {...1} (and|so|to|against) {..2} (every|all|any|never|no|keep~|fight~|prevent~|block~|kill~) {..2} (virus~|germ~|cold~|flu|disease~|illness~|infection~|cancer|sick|ill|bug~|covid)',
      'fountain of youth', '(<illness>|<organ>) {...8} (sorts|fixes|clears|cures|heals|handles) (the lot|it all|all of (it|them)|them all)', '(my|your|his|her|their) <ailment> {..1} (packed (its|their) bags|vanished|melted away|left for good|(was|were) gone)', '(sorts|fixes|heals|clears) [out] your {...6} (joints|blood pressure|blood sugar|cholesterol|liver|gut|thyroid|hormones) {..2} <soonDone>',
      'doctors are (stunned|amazed|baffled|speechless|shocked)', "(no need for|never need|won't need|don't need|no more) {..2} <medicine> (again|ever again|any more|anymore)", "(you won't|you'll never|never|you will never) (catch|get) <illness> {..3}", '(immune to|immunity against) {..1} <illness>', '(heals|cures) your (back|knee~|joint~|liver|heart|gut|hormones|thyroid|eyes|hearing|nerves)', '(stops|halts|ends) hair loss {..2}',
      '(our|this|the|these|a|one|herbal|natural) {..2} <remedyGoods> {..1} <endsIllness> [your|all|any|chronic|stubborn] {..1} (<ailment>|cancer cells|cells)', '(miracle|miraculous|magic|magical|wonder|healing) <remedyGoods> {..1} (for|against|that) {..1} <illness>', '(flush|draw|push|sweat|drain|pull|clear|wash|rinse|force) {..3} toxins {..2} (out of|from|away|out)', '^ [and|say] no more <ailment>', '(stop~|kill~|block~|crush~|ends|switches off) {..1} (cravings|appetite|hunger) and {..3} (fat|weight|pounds|kilos)', "(virus~|germs|colds|flu|illness~|disease~) {..1} (don't|won't|doesn't|never|can't) {..1} (stand|have) a chance", '(grow|regrow|get) your (hair|hairline|teeth) back {..3}', '(quit|stop) (smoking|vaping|drinking|snoring) (in one (session|day|hour)|overnight|instantly|without (willpower|cravings|effort|side effects))', '<remedyGoods> (that|which) <endsIllness> [your|all|any|chronic|stubborn] {..1} (<ailment>|cancer cells)',
    ],
    suggest: [...cures, contributes],
  },
];
