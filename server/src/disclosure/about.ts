/** Text about a practice, not the practice. */
const about = /\b(?:scam|fraud|phishing|regulators?|lawsuit|sued|fined|criticised|criticized|watchdog|investigation|dark patterns?|court|according to|researchers|whistleblower|critics)\b|احتيال|تصيد|غرامة|غرم(?:ت|وا)?(?!\p{L})|(?<!\p{L})انتقدت?(?!\p{L})|دعوى|جهات رقابية|محكمة|باحثون/iu;
const vowelMarks = /[\u064B-\u0652]/g;

/** Whether `prose` reports on a practice of others. */
export function isAbout(prose: string): boolean {
  return about.test(prose.replace(vowelMarks, ''));
}
