import type { PhraseGroup } from '../engine/rule';
import { adjectives, decay, goods, making, natural, predicates, slogans, states } from './generic-green-claim.rewordings';


export const english: readonly PhraseGroup[] = [
  {
    match: ['^ (earth|planet|nature) first $', 'is [100 %|fully|completely|truly|totally|genuinely|naturally|so|very|also|both] <kindToNature>'],
    suggest: [...predicates, states.material],
  },
  {
    match: ['are [100 %|fully|completely|truly|totally|genuinely|naturally|so|very|also|both] <kindToNature>'],
    suggest: [...predicates, states.material],
  },
  {
    match: ['[100 %|fully|completely|truly|totally|genuinely|super|our most] <kindToNature>'],
    suggest: [...adjectives, '', states.material],
  },
  {
    match: ['[100 %|fully|completely|truly] (sustainable|eco|regenerative|planet-positive|earth-first|zero-waste) {..1} <greenGoods>', '[100 %|fully|truly] (green|greener) <greenIdeas>', '(conscious|mindful|responsible|clean) (beauty|fashion|collection~|choice~|edit|denim|luxury|style|cosmetics|skincare|wardrobe)'],
    suggest: [...goods, states.benefit],
  },
  {
    match: ['^ (shop|buy|live|dress|eat|travel|wear|choose) (consciously|sustainably|greener|responsibly) $', '[(ethically|responsibly|fairly|locally) and] [100 %|fully|truly] (sustainably|responsibly|consciously|ecologically|environmentally) [and {..1}] (made|produced|sourced|crafted|grown|farmed|manufactured|designed|packaged|packed|harvested|caught|minded|built|sewn)', '(made|produced|sourced|crafted|grown|manufactured|designed) (sustainably|responsibly|consciously|with the (planet|environment|earth) in mind|with love for (the|our) planet|with nature in mind|in harmony with nature)'],
    suggest: [...making, 'produced to {standard} ({certificate number}).'],
  },
  {
    match: [
      '^ (save|protect|help|heal) (the|our) (planet|earth|oceans|environment) [one {..1} at a time] $', "(save~|protect~|heal~|help~|rescue|love~|respects|respecting|cares for|care for|caring for|gives back to|giving back to|looks after) (the|our|your|this) (planet|earth|environment|oceans|climate|rainforest~) (with every|with each|one|while|by (buying|choosing|shopping|switching|drinking|wearing|using)|every time|with (us|our|this))", "^ (go|shop|live|think|choose|buy|wear|drink|clean|travel|fly|wash|sleep|eat|drive|print|cook|dress|bank|build|pack|ship|stay|ride) (green|greener|eco)", '(doing|does|do) (its|our|your|their) (bit|part) for the (planet|environment|earth)', '(the|a|your|our) (green|greener|eco|sustainable|planet-friendly) (choice|way to (shop|clean|travel|live|wash|fly|drive|wear))', '(guilt-free) (fashion|shopping|luxury|flying|beauty|packaging)',
    ],
    suggest: [...slogans, states.resource],
  },
  {
    match: ['[100 %|fully|completely|truly|totally] [all] (all natural|100 % natural|completely natural|totally natural|purely natural|entirely natural)', '(chemical~|toxin~|nasties) free', 'zero (nasties|chemicals|toxins)'],
    suggest: [...natural, 'with {percent}% ingredients of natural origin (ISO 16128).'],
  },
  {
    match: ['[fully|completely|totally|100 %] (biodegradable|compostable|degradable|bio-based|oxo-degradable) {..1} <greenGoods>'],
    suggest: [...decay, 'biodegrades by {percent}% within {time} in {conditions} ({standard}).'],
  },
  {
    match: [
      '(earth|planet|nature|mother nature|the oceans) will thank you [for {..1}]', '(made|crafted|designed|produced|grown|brewed|sewn) with (respect|care|love|consideration) for (nature|the (planet|earth|environment)|our (planet|earth|environment))', '(disappears|vanishes|breaks down|decomposes) without (a|any) trace', 'low impact (lifestyle|<greenGoods>)', 'pure [and] natural [and] (kind|gentle|clean|green)',
    ],
    suggest: [...adjectives, ...making, '', states.material],
  },
  {
    match: [
      '(kind|gentle|good|great|safe) (to|on|for) (your|you) {..2} and [to|on|for] the (planet|earth|environment|oceans)', 'sustainably (chic|stylish|beautiful|luxurious|delicious|yours|soft|cosy)', '(nature|mother nature|the planet|the earth) (approves|will approve|approves of|loves) {..1}',
    ],
    suggest: [...adjectives, ...making, '', states.material],
  },
  {
    // Each sale saves the world; we care.
    match: [
      "(earth's|nature's|planet's) (best friend|choice|favourite|favorite|friend)",
      'love (your|our|the) (planet|earth)',
      '^ pure nature',
      '^ zero waste',
      '(reduce|shrink|cut|lower|lighten) your {..1} footprint {..3}',
      '(fully|completely|totally|100 %) (biodegradable|compostable)',
      '(wash|shop|drive|fly|travel|clean|dress|buy|wear|build|charge|commute|sail|print|heat|cool) {..4} (with a (clear|clean|green|good|light) conscience|guilt free)',
      '(ethical|ethically made|fair|conscious|responsible|green|organic|natural) and (sustainable|eco-friendly|ethical|responsible|green|planet-friendly)',
      '(for|toward~|building|shaping|creating|powering|driving|a step to|welcome to) (a|our) (greener|sustainable|cleaner|more sustainable|more eco-friendly|healthier) (tomorrow|future|world|planet|earth|way of life)',
      '<theWild> {..1} (thanks you|will thank you|loves you|approves|smiles|says thank you|deserves|is grateful|is smiling|breathes easier|wins) {..3}',
      '(without|never) (costing|harming|hurting|wrecking|trashing|damaging) <theWild>',
      '(in tune|in balance) with <theWild>',
      '(respectful of|in harmony with|at one with|at peace with) <theWild>', '(made|designed|brewed|crafted|built|created|grown|baked|woven|roasted|sewn|packed|produced|printed|farmed|cooked) with {..2} (<theWild>|sustainability|the future of {..2}|tomorrow|future generations) in mind', '(a|the|our|your) (guilt-free|conscious|eco-conscious|planet-first|earth-first) <greenGoods>', '(good|better|right|smart|kind) choice for <theWild>', '(cleaner|greener|kinder) (choice|way|future|option|start) for {..1} (tomorrow|future|future generations|generations to come|all of us|world|planet|kids|children)', 'our greenest {any}', '(save|protect|heal) (the|our) (seas|oceans|planet|earth|rainforest~|bees) $', '(green|eco|sustainable|sustainability) (revolution|movement) {..1} with', 'sustainability (woven|built|baked|stitched|sewn|brewed) (into|in) {..1} (every|all|the) {any}', '(choose~|pick) <theWild> $', '(let~|help~) <theWild> (breathe|heal|recover|smile|thrive)', '(we|our {..1}) [really|deeply|truly|always|genuinely] (care~) (about|for) <theWild>', '(greener|cleaner greener|cleaner and greener|greener and cleaner|greener cleaner) (home~|kitchen~|life|lifestyle|bathroom|wardrobe|routine|office~|commute|ride~|tomorrow|future|everyday|day|habits|world|city|clean|you)', '<greenGoods> {..1} that (cares for|cares about|protects|loves|respects|saves|gives back to|is good to|is kind to|helps) <theWild>', '(the|a) greener (car|ride|wash|clean|cup|bank|taxi|trip|phone|stay|wardrobe|kitchen) [{any}]', '(clean|healthy|happy|kind|good) {any} [and] [a] (clean|healthy|happy|kind|good) (planet|earth)',
    ],
    suggest: [...slogans, states.resource],
  },
];
