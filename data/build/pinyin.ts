/**
 * How names are read aloud: syllables without tones, ü written v as it is typed.
 * pinyin-pro knows words and many places, not the local readings of small ones; those stand in OVERRIDES.
 */
import { customPinyin, pinyin } from 'pinyin-pro';

/** Words that pinyin-pro reads wrongly in the catalogue; a longer word wins over a shorter one. */
const OVERRIDES: readonly { word: string; read: string; reason: string }[] = [
  { word: '单县', read: 'shan xian', reason: 'the county is read Shàn, not dān' },
  { word: '乐陵', read: 'lao ling', reason: 'the city is read Lào, not lè' },
  { word: '之都', read: 'zhi du', reason: '都 is a capital, not the adverb dōu' },
  { word: '种都', read: 'zhong du', reason: '都 is a capital, not the adverb dōu' },
  { word: '湖泊', read: 'hu po', reason: '泊 of lakes is pō; bó is a berth' },
  { word: '水泊', read: 'shui po', reason: 'a marsh, and the town named after one: pō' },
  { word: '北调', read: 'bei diao', reason: '调 is diào where water is moved, tiáo where it is evened out' },
  { word: '东调', read: 'dong diao', reason: 'as 北调' },
  { word: '调水', read: 'diao shui', reason: 'as 北调' },
];

customPinyin(Object.fromEntries(OVERRIDES.map(({ word, read }) => [word, read])));

const HAN = /\p{Script=Han}/u;

/** The Han characters of a text, in order; each has one syllable. */
export const hanOf = (text: string): string[] => [...text].filter((character) => HAN.test(character));

/**
 * One syllable for each Han character of the text, in order; other characters have none.
 * @throws where the reading does not fit the characters, so that no mark can ever slip
 */
export function syllablesOf(text: string): string[] {
  // Between characters that are not Han the words are told apart, as a reader does.
  const syllables = (text.match(/\p{Script=Han}+/gu) ?? []).flatMap((run) =>
    pinyin(run, { toneType: 'none', type: 'array', v: true }),
  );
  const characters = hanOf(text);
  const unread = syllables.find((syllable) => !/^[a-z]+$/.test(syllable));
  if (syllables.length !== characters.length || unread !== undefined) {
    throw new Error(`no reading of ${text}: ${syllables.join(' ')}`);
  }
  return syllables;
}
