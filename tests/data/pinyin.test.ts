import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { hanOf, syllablesOf } from '../../data/build/pinyin';

const ROOT = join(import.meta.dirname, '..', '..');

/** Characters with several readings, and names that are often misread. */
const READ: Record<string, string> = {
  济南: 'ji nan',
  济宁: 'ji ning',
  莒县: 'ju xian',
  莒南县: 'ju nan xian',
  单县: 'shan xian',
  乐陵市: 'lao ling shi',
  昌乐县: 'chang le xian',
  莘县: 'shen xian',
  茌平区: 'chi ping qu',
  东阿县: 'dong e xian',
  即墨区: 'ji mo qu',
  台儿庄区: 'tai er zhuang qu',
  长清区: 'chang qing qu',
  长岛: 'chang dao',
  重庆: 'chong qing',
  重点实验室: 'zhong dian shi yan shi',
  曲阜市: 'qu fu shi',
  沂水县: 'yi shui xian',
  临沂: 'lin yi',
  临朐县: 'lin qu xian',
  临沭县: 'lin shu xian',
  崂山区: 'lao shan qu',
  胶州市: 'jiao zhou shi',
  郯城县: 'tan cheng xian',
  兖州区: 'yan zhou qu',
  厦门: 'xia men',
  大厦: 'da sha',
  牟平区: 'mu ping qu',
  无棣县: 'wu di xian',
  鄄城县: 'juan cheng xian',
  郓城县: 'yun cheng xian',
  峄城区: 'yi cheng qu',
  汶上县: 'wen shang xian',
  芝罘区: 'zhi fu qu',
  栖霞市: 'qi xia shi',
  潍宿高铁: 'wei su gao tie',
  泺口: 'luo kou',
  绿色: 'lv se',
  先行区: 'xian xing qu',
  行业: 'hang ye',
  省会: 'sheng hui',
  经济圈: 'jing ji quan',
  大数据: 'da shu ju',
  目的地: 'mu di di',
  都市圈: 'du shi quan',
  北方种业之都: 'bei fang zhong ye zhi du',
  国际种都: 'guo ji zhong du',
  威海大水泊国际机场: 'wei hai da shui po guo ji ji chang',
  湖泊: 'hu po',
  港口泊位: 'gang kou bo wei',
  南水北调: 'nan shui bei diao',
  调水: 'diao shui',
  调蓄: 'tiao xu',
  协调: 'xie tiao',
  '5G—LNG（一期）12号': 'yi qi hao',
};

describe('pinyin', () => {
  test.each(Object.entries(READ))('%s is read %s', (name, read) => {
    expect(syllablesOf(name).join(' ')).toBe(read);
  });

  test('gives one syllable to each Han character of every name that is served', () => {
    const served = join(ROOT, 'public/data');
    const names = readdirSync(served)
      .filter((file) => file.endsWith('.geojson'))
      .flatMap((file) => {
        const { features } = JSON.parse(readFileSync(join(served, file), 'utf8')) as {
          features: { properties: { name: string; aliases: string[] } }[];
        };
        return features.flatMap(({ properties }) => [properties.name, ...properties.aliases]);
      });
    for (const name of names) expect(syllablesOf(name)).toHaveLength(hanOf(name).length);
  });
});
