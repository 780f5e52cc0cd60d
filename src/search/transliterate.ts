/** One letter of another script as people type it in Latin letters; `š č ž` stand for two letters that make one sound. */
const LATIN: Record<string, string> = {
  // Cyrillic
  ...toTable(
    'а:a б:b в:v г:g д:d е:e є:je ж:ž з:z и:i і:i ї:ji й:j к:k л:l м:m н:n о:o п:p р:r с:s т:t у:u ф:f х:h ц:c ч:č ш:š щ:š ъ:a ы:i ь: э:e ю:ju я:ja',
  ),
  // Arabic and Persian, after folding
  ...toTable(
    'ا:a ب:b پ:p ت:t ث:t ج:j چ:č ح:h خ:h د:d ذ:d ر:r ز:z ژ:ž س:s ش:š ص:s ض:d ط:t ظ:z ع:a غ:g ف:f ق:k ک:k گ:g ل:l م:m ن:n و:w ه:h ی:y ء:',
  ),
};

function toTable(pairs: string): Record<string, string> {
  return Object.fromEntries(pairs.split(' ').map((pair) => pair.split(':') as [string, string]));
}

/** How people write one sound with two letters or a digit; the longest first. */
const SOUNDS: [RegExp, string][] = [
  [/shch|schtsch/g, 'š'],
  [/tsch|tch/g, 'č'],
  [/sch|sh/g, 'š'],
  [/ch/g, 'č'],
  [/zh/g, 'ž'],
  [/ts|tz/g, 'c'],
  [/kh/g, 'h'],
  [/gh/g, 'g'],
  [/th/g, 't'],
  [/dh/g, 'd'],
  [/ph/g, 'f'],
  [/q|8/g, 'k'],
  [/[23]/g, 'a'],
  [/[57]/g, 'h'],
];

/** A folded word of Cyrillic or Arabic script in Latin letters, sound by sound; `undefined` when it is of another script. */
export function romanize(folded: string): string | undefined {
  if (!/^[\p{Script=Cyrillic}\p{Script=Arabic}]+$/u.test(folded)) return undefined;
  return Array.from(folded.replace(/(?<=.{2})ه$/u, 'ا'), (letter) => LATIN[letter] ?? '').join('');
}

/** A folded word in Latin letters, sound by sound: "nemetskogo" → "nemeckogo". */
export function toSounds(folded: string): string {
  return SOUNDS.reduce((text, [pattern, sound]) => text.replace(pattern, sound), folded);
}

const VOWEL = /[aeiouyjw]/;

/** Sounds that are taken for each other, and how far apart they are. */
const NEAR: readonly [string, number][] = [
  ['aeiou', 0.2],
  ['ijye', 0.15],
  ['uowv', 0.15],
  ['gj', 0.3],
  ['gh', 0.3],
  ['kc', 0.3],
  ['sc', 0.3],
  ['zc', 0.3],
  ['dz', 0.4],
  ['zs', 0.4],
  ['bp', 0.3],
  ['fv', 0.3],
  ['šč', 0.4],
  ['žj', 0.3],
  ['žz', 0.3],
  ['td', 0.5],
];

function costOfSwap(a: string, b: string): number {
  if (a === b) return 0;
  return Math.min(1, ...NEAR.filter(([group]) => group.includes(a) && group.includes(b)).map(([, cost]) => cost));
}

/** Short vowels are not written in Arabic, soft signs not in Latin letters, and doubled letters are a matter of taste. */
function costOfOne(letter: string, before: string | undefined): number {
  if (letter === before) return 0.15;
  return VOWEL.test(letter) ? 0.25 : 1;
}

/** How differently two words sound; 0 is the same, 1 is another consonant. `limit + 1` when it is more than `limit`. */
export function measureSound(a: string, b: string, limit: number): number {
  let above = [0];
  for (let column = 1; column <= b.length; column += 1) above.push(above[column - 1]! + costOfOne(b[column - 1]!, b[column - 2]));
  for (let row = 1; row <= a.length; row += 1) {
    const remove = costOfOne(a[row - 1]!, a[row - 2]);
    const current = [above[0]! + remove];
    let least = current[0]!;
    for (let column = 1; column <= b.length; column += 1) {
      const cost = Math.min(
        above[column]! + remove,
        current[column - 1]! + costOfOne(b[column - 1]!, b[column - 2]),
        above[column - 1]! + costOfSwap(a[row - 1]!, b[column - 1]!),
      );
      current.push(cost);
      least = Math.min(least, cost);
    }
    if (least > limit) return limit + 1;
    above = current;
  }
  return above[b.length]!;
}
