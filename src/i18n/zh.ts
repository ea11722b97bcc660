import { detail } from './zh/detail';
import { changes } from './zh/pages/changes';
import { money } from './zh/pages/money';
import { coverage } from './zh/pages/coverage';
import { targets } from './zh/pages/targets';
import { axisTool } from './zh/tools/axisTool';
import { charts } from './zh/tools/charts';
import { compare } from './zh/tools/compare';
import { bookmarks } from './zh/bookmarks';
import { narrowing } from './zh/narrowing';
import { phone } from './zh/phone';
import { undo } from './zh/undo';
import { reading } from './zh/tools/reader';
import { search } from './zh/search';
import { takeAway } from './zh/tools/takeaway';
import { areas } from './zh/tools/areas';
import { own } from './zh/tools/own';

/** Words of the interface in Chinese; what plans and places say comes from data. `Messages` is this file's shape. */
export const zh = {
  areas,
  own,
  locale: 'zh-CN',
  listComma: '、',
  dot: ' · ',
  colon: '：',
  /** Appended to the year after the last. */
  after: '之后',
  year: (year: number) => `${year}年`,
  caveat: '规划口径，非建设现状',
  count: (count: number) => `${count} 项`,
  skipToList: '跳到项目列表',

  top: {
    subtitle: (plans: number) => `${plans} 部规划，一句原文，一处标注`,
    planCount: (plans: number) => `${plans} 部规划`,
    search: '搜索',
    clearSearch: '清空搜索',
    openSearch: '打开搜索',
    closeSearch: '收起搜索',
    theme: '配色',
    themes: { day: '纸', night: '夜', contrast: '高对比' },
    language: '语言',
    languages: { zh: '中文', en: 'English' },
    languageShort: { zh: '中', en: 'EN' },
    share: '分享',
    shareName: '分享：复制本页链接',
    copied: '已复制',
    copyFailed: '未能复制，请手动复制地址栏',
    menu: '更多',
    closeMenu: '关闭菜单',
  },

  search,

  pages: {
    label: '页面',
    names: { map: '地图', coverage: '核对', targets: '指标', money: '投资', changes: '变化' },
    loading: '正在打开…',
    failed: '这一页没有打开',
  },

  side: {
    label: '筛选与列表',
    filters: '筛选',
    list: '列表',
    clear: '清除',
    clearAll: '清除全部',
  },

  bench: {
    label: '工作台',
    tools: { axis: '轴带剖面', compare: '规划比对', charts: '联动图表', areas: '量算', own: '本地数据' },
    close: '收起工作台',
    only: (label: string) => `只看：${label}`,
    lift: '取消工作台的限定',
    loading: '正在打开…',
    failed: '这个工具没有打开',
    unreadSetting: (parts: string) => `链接里的“${parts}”无法识别或超出范围，未予采用。`,
  },

  narrowing,

  takeAway,

  compare,

  charts,

  axisTool,

  placement: {
    label: '位置概况',
    mapped: '图上',
    city: '市级',
    unlocated: '未落位',
  },

  filter: {
    groups: {
      circle: '经济圈',
      axis: '轴带',
      place: '城市',
      sector: '行业',
      kind: '类型',
      plan: '规划',
      stage: '阶段',
      due: '期限',
    },
    wholeProvince: '全省性',
    due: { quoted: '写明年份', unstated: '未明确' },
    counties: (city: string) => `${city}的县市区`,
    back: '返回列表',
    remove: (option: string) => `去掉：${option}`,
  },

  list: {
    name: '项目列表',
    grouping: '分组',
    groupings: { sector: '行业', kind: '类型', city: '城市', stage: '阶段' },
    severalCities: (count: number, first: string) => `${first}等 ${count} 市`,
    saidBy: (plans: readonly string[], all: number) => `${all} 部规划中 ${plans.length} 部提到：${plans.join('、')}`,
    over: '规划期已满',
  },

  empty: {
    title: '没有符合条件的项目',
    reason: (parts: readonly string[]) => `${parts.join('与')}没有交集。`,
    noData: '项目还没有读到。',
    yearPart: (year: string) => `年份「${year}」`,
    queryPart: (query: string) => `搜索“${query}”`,
    groupPart: (group: string, options: readonly string[]) => `${group}「${options.join('、')}」`,
    several: '单独放宽一项还不够，需要同时放宽几项。',
    planStarts: (plan: string, year: number) => `${plan}自 ${year} 年起。`,
    planEnds: (plan: string, year: number) => `${plan}止于 ${year} 年。`,
    loosen: (group: string) => `放宽${group}`,
    loosenYear: '放宽年份',
    loosenQuery: '清空搜索',
  },

  detail,

  targets,

  reader: {
    label: (plan: string, clause: string) => `原文：${plan} ${clause}`,
    close: '关闭原文',
    loading: '正在读取原文…',
    asReceived: '文字照录所收到的文本，错漏未改；读法另注。',
    noClause: '目录里没有这一条的全文。',
    readings: '本条的读法',
  },

  reading,

  text: {
    standOnPassage: (count: number) => `这段原文出了 ${count} 项`,
    breaksOff: '所收到的原文到此中断，其后文字缺失。',
  },

  coverage,

  chooser: {
    title: (count: number) => `这里有 ${count} 项`,
    close: '关闭',
  },

  time: {
    label: '时间轴',
    slider: '年份',
    play: '播放',
    pause: '暂停',
    plans: '各部规划的期限',
    openEnded: '未定终期',
    until: (year: number) => `至 ${year}`,
    since: (year: number) => `${year} 年起`,
    over: '规划期已满',
    speaks: '此年有效',
    silent: '此年不发声',
    dueIn: (year: string, count: number) => `${year}写明到期 ${count} 项`,
    dueCaption: '写明到期',
  },

  legend: {
    title: '图例',
    kinds: '类型：看形状',
    sectors: '行业：看颜色',
    stages: '阶段：看填法',
    precisions: '位置：看周围',
    nothing: '没有可画的项目。',
    close: '收起图例',
  },

  notices: {
    linkTitle: '链接有未能读懂之处',
    linkFault: (key: string, value: string) => `${key} = ${value}`,
    linkFellBack: '已用默认值代替：',
    dismiss: '知道了',
    retry: '重试',
    retryAll: (count: number) => `全部重试（${count}）`,
    failed: (file: string) => `${file} 未能读取`,
    failedMany: (count: number) => `${count} 个文件未能读取`,
    restWorks: '其余照常显示。',
    reasons: {
      missing: (detail: string) => `服务器上没有这个文件（${detail}）。`,
      network: (detail: string) => `网络不通${detail === '' ? '' : `（${detail}）`}。`,
      'cut-short': (detail: string) => `文件不完整（第 ${detail} 字节处中断）。`,
      'not-json': (detail: string) => `内容不是 JSON（${detail} 字）。`,
      'wrong-shape': (detail: string) => `内容不合格式（${detail}）。`,
    },
    noLanguage: (language: string) => `${language} 的界面文字未能读取`,
    noLanguageWords: '界面暂用中文，其余照常。',
    noWebgl: '这台机器画不了地图',
    noWebglWords: '浏览器没有 WebGL。筛选、列表和详情照常可用。',
    lost: '地图暂时中断',
    lostWords: '显卡收回了画布，正在恢复。筛选、列表和详情照常可用。',
    mapFailed: '地图没有读到',
    mapFailedWords: '筛选、列表和详情照常可用。',
    reload: '重新载入',
    loading: (done: number, total: number) => `正在读取 ${done} / ${total} 类`,
  },

  map: {
    region: '地图',
    regions: (count: number) => `廊带与片区 ${count} 项`,
    canvas: '地图画布：方向键平移，加减键缩放',
    zoomIn: '放大',
    zoomOut: '缩小',
    home: '回到全省',
    credits: '© OpenStreetMap 贡献者（ODbL） · GeoNames、Global Energy Monitor（CC BY 4.0） · 维基百科（CC BY-SA）',
    reviewNumber: '审图号：未送审，仅供内部演示',
  },

  sheet: {
    label: '面板',
    handle: '面板高度',
    heights: ['收起', '半开', '全开'] as readonly string[],
  },

  undo,

  bookmarks,

  phone,

  life: {
    label: '各部规划的说法',
    ahead: '前进',
    back: '后退',
  },

  money,

  changes,
};

export type Messages = typeof zh;
