/** Whoever asks about the reader is not the reader; one who says I may be. */
const toReader = /\b(?:you|your|yours)\b|(?:ك|كم)(?![\u0621-\u065F])/i, mine = /\b(?:I|my|me)\b/;

/** Whether `said`, a sentence with its mark, asks, and not as the seller asks the reader: "Will the price go up?" */
export function asksAsCustomer(said: string): boolean {
  return /[?؟]\s*$/.test(said) && (!toReader.test(said) || mine.test(said));
}
