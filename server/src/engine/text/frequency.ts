// The words that most sentences are made of, the commonest first, folded. Only how common they are counts here, so a guess will do.
const english = 'the your to you a in and of our for is we on with this by are at it that from be no not or us have as can my i will all an get if more what only free when every has was time new one up out about how do so they but who now their like before just than first two people them order there me never may were its been would which over any app see here need day days back also she he account other into use after off some make our keep don\'t without want data year best last even could good work because most email price where then find way well must should help these each his her home business hours minutes customers today please love buy shop open made take save give know go it\'s you\'re we\'re page life call name number long while look care world still try join click next week month team read start right online website service money easy every show very own down much many between through same using used food water come great learn big small top let got does had product products'.split(' ');
const arabic = 'في من علي لا كل الى ان ما مع عن هذا لك او هو التي يوم هي كان قبل بعد بين هذه ذلك الذي لم عند دون قد ايضا خلال حتي اي غير بيانات تطبيق حساب اول اخر طلب رقم فقط الان عمل مجاني ساعه يمكن اليوم سعر خصم جديد عرض هل موقع بريد افضل عام مره واحد شهر وقت كيف شركه اكثر بدون متجر هم نحن انت كما ثم لن ليس اذا لان منذ حيث بعض جميع نفس انه به له فيه لنا بها لها فيها عليه عليك منه ناس شخص يا بس ولا اللي عشان مش لو بيت حياه منتج خدمه سنه اسبوع دقيقه عميل رساله صفحه صوره دفع اسم ذكا اصطناعي جدا كبير صغير خاص طريق شي'.split(' ');

const ranks = new Map([english, arabic].flatMap((words) => words.map((word, rank) => [word, 300 / (rank + 1) ** 0.8] as const)));

/** The commonest words, folded: those of each language in order. */
export const commonest: readonly string[] = [...ranks.keys()];

/** How common a folded word is beside others, from 1. */
export function commonness(word: string): number {
  return Math.max(1, ranks.get(word) ?? 1);
}
