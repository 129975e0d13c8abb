import type { Text } from '../engine/finding';

/** Something in the basket that nobody put there. */
export const basketMessage: Text = {
  en: '“{text}” puts something in the reader’s basket that they did not choose. Offer it with its price and leave the choice to them.',
  ar: '«{text}» تضع في سلة القارئ ما لم يختره. اعرضه بسعره واترك له القرار.',
};

/** A lowest price without what it buys. */
export const fromMessage: Text = {
  en: '“{text}” names the lowest price and not what it buys. Say the unit, the date or the condition under which readers really pay it.',
  ar: '«{text}» تذكر أدنى سعر دون ما يقابله. اذكر الوحدة أو التاريخ أو الشرط الذي يدفع به القارئ هذا السعر فعلًا.',
};

/** A star behind a price that leads nowhere. */
export const starMessage: Text = {
  en: '“{text}” carries a star that this draft never explains, so readers cannot see what the price leaves out. Add the note, or state the condition beside the price.',
  ar: '«{text}» عليه نجمة لا تفسير لها في المسودة، فلا يرى القارئ ما لا يشمله السعر. أضف الحاشية أو اذكر الشرط بجانب السعر.',
};
