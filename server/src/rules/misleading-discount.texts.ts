import type { Text } from '../engine/finding';

/** A price struck through. */
export const formerPriceMessage: Text = {
  en: '“{text}” sets today’s price against another one that readers cannot check. Say when and for how long that price was charged: the lowest of the last 30 days.',
  ar: '«{text}» تقارن سعر اليوم بسعر لا يستطيع القارئ التحقق منه. اذكر متى كان ذلك السعر معمولًا به وكم دام: أدنى سعر خلال آخر 30 يومًا.',
};

/** A worth that somebody made up. */
export const worthMessage: Text = {
  en: '“{text}” gives a worth that nobody has paid, and makes any price look low. Name what is included, and who sells it at that price.',
  ar: '«{text}» تذكر قيمة لم يدفعها أحد، فيبدو أي سعر منخفضًا بجانبها. اذكر ما المشمول ومن يبيعه بهذا السعر.',
};

/** Big words for a sale. */
export const hypeMessage: Text = {
  en: '“{text}” praises the prices and gives no figure that readers could compare. Say what costs how much less, than when, and from when to when.',
  ar: '«{text}» تمدح الأسعار ولا تعطي رقمًا يقارن به القارئ. اذكر كم انخفض السعر، وعن أي فترة، ومن متى إلى متى.',
};

/** A star behind a discount that leads nowhere. */
export const starMessage: Text = {
  en: '“{text}” carries a star that this draft never explains, so readers cannot see what the discount leaves out. Add the note, or state the condition itself.',
  ar: '«{text}» عليه نجمة لا تفسير لها في المسودة، فلا يرى القارئ ما يستثنيه الخصم. أضف الحاشية أو اذكر الشرط نفسه.',
};
