/** English words as the other side of the Atlantic spells or says them, and as people type them in messages, each before the word that phrases may have. */
const others: Readonly<Record<string, readonly string[]>> = {
  til: ['until'], u: ['you'], ur: ['your'], pls: ['please'], plz: ['please'], tonite: ['tonight'], tmrw: ['tomorrow'], tmr: ['tomorrow'], cos: ['because'], coz: ['because'], cuz: ['because'], thru: ['through'], yr: ['your'], ya: ['you'], b4: ['before'], luv: ['love'], gr8: ['great'], ppl: ['people'], hrs: ['hours'], mins: ['minutes'], wks: ['weeks'], msg: ['message'],
  im: ["i'm"], ive: ["i've"], youre: ["you're"], youve: ["you've"], youll: ["you'll"], theyre: ["they're"], weve: ["we've"], thats: ["that's"], whats: ["what's"], heres: ["here's"], theres: ["there's"], lets: ["let's"],
  mum: ['mom'], mom: ['mum'], mums: ['moms'], moms: ['mums'], program: ['programme'], programme: ['program'], programs: ['programmes'], programmes: ['programs'], jewelry: ['jewellery'], jewellery: ['jewelry'],
  licence: ['license'], license: ['licence'], fulfil: ['fulfill'], fulfill: ['fulfil'], enrol: ['enroll'], enroll: ['enrol'], grey: ['gray'], gray: ['grey'], math: ['maths'], maths: ['math'],
};

/** Letters that differ by rule, in words long enough that the rule is likely meant: colour, organise, cancelled, centre. */
const rules: readonly (readonly [pattern: RegExp, written: string])[] = [
  [/(?<=^.{3,})our/, 'or'], [/(?<=^.{3,})or(?=s?$|ed$|ing$|ite|hood|able|ful)/, 'our'],
  [/(?<=^.{3,})is(?=(?:e[dsr]?|ing|ations?)$)/, 'iz'], [/(?<=^.{3,})iz(?=(?:e[dsr]?|ing|ations?)$)/, 'is'],
  [/(?<=^.{4,})ll(?=(?:ed|ing|ers?)$)/, 'l'], [/(?<=^.{4,}[aeiou])l(?=(?:ed|ing|ers?)$)/, 'll'],
  [/(?<=^.{3,})tre(?=s?$)/, 'ter'], [/(?<=^.{3,})ter(?=s?$)/, 'tre'],
];

/** Other spellings of a folded English word, whether such words exist or not. */
export function respellings(word: string): readonly string[] {
  return [...(Object.hasOwn(others, word) ? others[word] as readonly string[] : []), ...rules.flatMap(([pattern, written]) => (pattern.test(word) ? [word.replace(pattern, written)] : []))];
}
