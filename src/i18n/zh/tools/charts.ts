/** Words of the linked charts. */
export const charts = {
  front: '放在最前的图',
  tabs: { circles: '矩阵', stages: '阶段', cities: '城市', plans: '规划' },
  titles: { circles: '经济圈 × 行业', stages: '阶段 × 年份', cities: '各市项目', plans: '规划 × 行业' },
  corners: { circles: '行业', stages: '阶段', cities: '城市', plans: '行业' },
  items: '项目',
  part: (count: number) => `所选 ${count} 项`,
  whole: (count: number) => `全部 ${count} 项`,
  at: (year: string) => `按 ${year} 的说法`,
  mark: '← 所指项目在此',
  cell: (name: string, part: number, whole: number) => `${name}：所选 ${part} 项，全部 ${whole} 项`,
  share: (part: number, whole: number) =>
    part === whole ? `${whole} 项` : `所选 ${part} 项，全部 ${whole} 项，占 ${Math.round((100 * part) / whole)}%`,
  press: {
    alone: '点一下，只看这一格',
    free: '再点一下，不再限定',
    add: '点一下，加入筛选',
    remove: '点一下，去掉这项筛选',
  },
  table: '表格',
  tableOf: (title: string) => `表格：${title}`,
  svgOf: (title: string) => `下载 SVG：${title}`,
  pngOf: (title: string) => `下载 PNG：${title}`,
  rulesName: '计数口径',
  rules:
    '深色是所选，与列表、地图是同一批；浅色是这一年各部规划说到的全部。一项属于几格，就在几格里各计一次。行业按项目计，不按每句话计。点一格，只看这一格；点行名、列名或一市，加减一项筛选。年份图里的每一年，等于把时间轴放到那一年。',
  notes: {
    circles: (total: number, sum: number, several: number, _outside: number) =>
      several === 0
        ? `每项只在一格，共 ${total} 项；轴带另列。`
        : `${several} 项跨圈或跨行业，在每一格各计一次，所以各格相加 ${sum}，多于 ${total} 项；轴带另列，不相加。`,
    stages: (_total: number, _sum: number, _several: number, _outside: number) =>
      '一年之内每项只计一次；各年说的多是同一批项目，不能相加。',
    cities: (total: number, sum: number, several: number, outside: number) =>
      [
        several === 0
          ? `没有跨市的项目，各市相加 ${sum}，项目共 ${total} 项`
          : `${several} 项跨市，在每一市各计一次，所以各市相加 ${sum}，项目共 ${total} 项`,
        ...(outside > 0 ? [`${outside} 项不属任何一市，不在图中`] : []),
      ].join('；') + '。',
    plans: (total: number, sum: number, several: number, _outside: number) =>
      several === 0
        ? `每项只在一格，共 ${total} 项。`
        : `${several} 项见于几部规划或跨行业，在每一格各计一次，所以各格相加 ${sum}，多于 ${total} 项。`,
  },
  summary: (title: string, part: number, whole: number, fullest: readonly string[]) =>
    `${title}：所选 ${part} 项，全部 ${whole} 项。${fullest.length > 0 ? `最多的是${fullest.join('、')}。` : ''}`,
};
