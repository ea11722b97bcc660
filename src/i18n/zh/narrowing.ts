/** Words of what tools of the bench restrict. */
export const narrowing = {
  computing: (name: string) => `${name}，正在计算`,
  late: (name: string) => `${name}，正在更新`,
  failed: (name: string) => `${name}，未能算出`,
  /** In the place of a count. */
  noCount: { computing: '正在计算…', failed: '未能算出' },
  title: { computing: '正在计算限定范围', failed: '限定范围未能算出' },
  words: {
    computing: (names: string) => `${names}。算出之前不列项目。`,
    failed: (names: string) => `${names}。未算出就不列项目，以免把全部误作所选。`,
  },
  unread: (files: string, tool: string) => `${files} 未能读取，“${tool}”的限定算不出来。`,
  lessExact: (file: string, tool: string) => `${file} 未能读取，“${tool}”的限定按圆圈估计市县，不够准确。`,
};
