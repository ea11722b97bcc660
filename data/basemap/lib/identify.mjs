// Stable ids and spellings of counties.
import { pinyin } from 'pinyin-pro';

const SUFFIX = /[区县市]$/u;

/** 章丘区 to 章丘; a name of two characters keeps its suffix (莒县), as people write it. */
export const shortName = (name) => (name.length > 2 ? name.replace(SUFFIX, '') : name);

/** @param {Record<string, string>} spellings names whose reading a person decides */
export function englishName(name, spellings) {
  if (spellings[name]) return spellings[name];
  const letters = pinyin(shortName(name), { toneType: 'none', type: 'array', v: true }).join('');
  return letters[0].toUpperCase() + letters.slice(1);
}

const slug = (english) => english.toLowerCase().replace(/[^a-z]/g, '');

/** Adds id and name_en to rows of {name, city (an id)}; a slug held by a city or by two counties takes `<city>-` in front. */
export function identify(rows, cityIds, spellings) {
  const named = rows.map((row) => ({ ...row, name_en: englishName(row.name, spellings) }));
  const taken = new Map(cityIds.map((id) => [id, 1]));
  for (const { name_en } of named) taken.set(slug(name_en), (taken.get(slug(name_en)) ?? 0) + 1);
  return named.map((row) => {
    const own = slug(row.name_en);
    return { ...row, id: taken.get(own) > 1 ? `${row.city}-${own}` : own };
  });
}
