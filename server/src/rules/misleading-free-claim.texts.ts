import type { Text } from '../engine/finding';

/** Free, if one buys, signs or gives a card first. */
export const conditionMessage: Text = {
  en: '“{text}” calls something free that readers get only if they buy, pay or sign first. Say what it comes with and what that costs.',
  ar: '«{text}» تسمّي مجانيًا ما لا يناله القارئ إلا إذا اشترى أو دفع أو تعاقد أولًا. اذكر مع ماذا يأتي وكم يكلف.',
};

/** A star behind “free” that leads nowhere. */
export const starMessage: Text = {
  en: '“{text}” carries a star that this draft never explains, so readers cannot see what “free” costs them. Add the note, or the condition itself.',
  ar: '«{text}» عليها نجمة لا تفسير لها في المسودة، فلا يرى القارئ ثمن «المجاني». أضف الحاشية أو اذكر الشرط نفسه.',
};
