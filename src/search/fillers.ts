import { ara, bul, deu, eng, fas, fra, pol, ron, rus, tur, ukr } from 'stopword';
import { fold } from './fold.ts';

/**
 * Words that questions are made of, beside the library's lists: where a language has none there (Kurmanji), or where what people ask
 * with is missing ("можу", "يمكنني"). Found as the words that many questions of the benchmark's training set share.
 */
const MORE: Record<string, string> = {
  de: 'gibt finde finden bekomme bekommen brauche suche möchte wer welche welcher welches wieviel',
  en: 'does find get need want looking available which whom whose',
  ar: 'يمكنني يمكنك يمكنه يجب كيف أين هل ماذا متى من ما كم أريد أحتاج أجد الحصول العثور المتوفرة',
  fa: 'چگونه چطور کجا چه چی کی کیست آیا می‌توانم می‌شود میشه می‌خواهم دارم هست است هستم نیاز پیدا کنم برای من را از به در با که این آن یک ها های',
  kmr: 'ez tu ew em hûn min te wî wê me we wan ji di de li bi bo û an ku çi kî kû çawa kengî çend çima kîjan dikarim dikarî heye hene ne na ev vê vî wek jî her dixwazim hewce pêwîst bibînim',
  tr: 'nasıl nerede nereden nereye hangi kim ne zaman kaç bulabilirim istiyorum lazım gerekiyor var mı mi mu mü',
  pl: 'jak gdzie kiedy czy kto ile który która które mogę można potrzebuję szukam znaleźć jest są',
  ru: 'где когда кто какой какая какие какое сколько можно могу нужно нужен нужна найти получить хочу ищу есть',
  uk: 'які який яка яку якщо хто що як де коли скільки можу можна треба потрібно знайти отримати хочу шукаю таке існують пропонує',
  ro: 'cum unde când cine ce care cât câte pot trebuie vreau caut găsesc obține este sunt există',
  bg: 'как къде кога кой коя кое кои колко мога може трябва искам търся намеря получа има ли',
};

const LISTS: Record<string, readonly string[]> = {
  ar: ara,
  bg: bul,
  de: deu,
  en: eng,
  fa: fas,
  fr: fra,
  pl: pol,
  ro: ron,
  ru: rus,
  tr: tur,
  uk: ukr,
};

/** Longer words of the library's lists are only kept when a page has them; the list is part of every first search. */
const SHORT = 4;

/**
 * Words of a language that carry little of a question ("how", "can", "find"), folded. Used while building only.
 *
 * @param known whether some page has the word
 */
export function listFillers(language: string, known: (folded: string) => boolean): string[] {
  const [primary = ''] = language.split('-');
  const listed = (LISTS[primary] ?? []).map(fold).filter((word) => word.length <= SHORT || known(word));
  return [...new Set([...listed, ...(MORE[primary]?.split(' ').map(fold) ?? [])])].sort();
}
