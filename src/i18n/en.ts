import { detail } from './en/detail';
import { changes } from './en/pages/changes';
import { money } from './en/pages/money';
import { coverage } from './en/pages/coverage';
import { targets } from './en/pages/targets';
import { axisTool } from './en/tools/axisTool';
import { charts } from './en/tools/charts';
import { compare } from './en/tools/compare';
import { bookmarks } from './en/bookmarks';
import { narrowing } from './en/narrowing';
import { phone } from './en/phone';
import { undo } from './en/undo';
import { reading } from './en/tools/reader';
import { search } from './en/search';
import { takeAway } from './en/tools/takeaway';
import { areas } from './en/tools/areas';
import { own } from './en/tools/own';
import { plural } from './en/plural';
import type { Messages } from './zh';

/** Words of the interface in English. */
export const en: Messages = {
  areas,
  own,
  locale: 'en',
  listComma: ', ',
  dot: ' · ',
  colon: ': ',
  after: 'Later',
  year: (year) => String(year),
  caveat: 'As planned, not as built',
  count: (count) => plural(count, 'item'),
  skipToList: 'Skip to the list',

  top: {
    subtitle: (plans) => `${plural(plans, 'plan')}, sentence by sentence`,
    planCount: (plans) => plural(plans, 'plan'),
    search: 'Search',
    clearSearch: 'Clear the search',
    openSearch: 'Open the search',
    closeSearch: 'Close the search',
    theme: 'Colours',
    themes: { day: 'Paper', night: 'Night', contrast: 'Contrast' },
    language: 'Language',
    languages: { zh: '中文', en: 'English' },
    languageShort: { zh: '中', en: 'EN' },
    share: 'Share',
    shareName: 'Share: copy the link to this view',
    copied: 'Copied',
    copyFailed: 'Could not copy: take the address bar',
    menu: 'More',
    closeMenu: 'Close the menu',
  },

  search,

  pages: {
    label: 'Pages',
    names: { map: 'Map', coverage: 'Account', targets: 'Targets', money: 'Money', changes: 'Changes' },
    loading: 'Opening…',
    failed: 'This page did not open',
  },

  side: {
    label: 'Filters and list',
    filters: 'Filters',
    list: 'List',
    clear: 'Clear',
    clearAll: 'Clear all',
  },

  bench: {
    label: 'Bench',
    tools: { axis: 'Axis strip', compare: 'Compare plans', charts: 'Charts', areas: 'Measure', own: 'Own data' },
    close: 'Close the bench',
    only: (label) => `Only: ${label}`,
    lift: 'Lift what the bench restricts',
    loading: 'Opening…',
    failed: 'This tool did not open',
    unreadSetting: (parts) => `“${parts}” in the link could not be read or is out of range, and was not used.`,
  },

  narrowing,

  takeAway,

  compare,

  charts,

  axisTool,

  placement: {
    label: 'How the projects are placed',
    mapped: 'map',
    city: 'city',
    unlocated: 'unplaced',
  },

  filter: {
    groups: {
      circle: 'Economic circle',
      axis: 'Axis',
      place: 'City',
      sector: 'Sector',
      kind: 'Kind',
      plan: 'Plan',
      stage: 'Stage',
      due: 'Due year',
    },
    wholeProvince: 'Province-wide',
    due: { quoted: 'Year stated', unstated: 'Not stated' },
    counties: (city) => `Counties of ${city}`,
    back: 'Back to the list',
    remove: (option) => `Remove: ${option}`,
  },

  list: {
    name: 'Projects',
    grouping: 'Group by',
    groupings: { sector: 'Sector', kind: 'Kind', city: 'City', stage: 'Stage' },
    severalCities: (count, first) => `${first} and ${count - 1} more`,
    saidBy: (plans, all) => `Named by ${plans.length} of ${plural(all, 'plan')}: ${plans.join(', ')}`,
    over: 'Period over',
  },

  empty: {
    title: 'Nothing fits',
    reason: (parts) => `${parts.join(' and ')} have nothing in common.`,
    noData: 'No project has been read yet.',
    yearPart: (year) => `The year ${year}`,
    queryPart: (query) => `the search “${query}”`,
    groupPart: (group, options) => `${group} “${options.join(', ')}”`,
    several: 'Loosening one alone is not enough.',
    planStarts: (plan, year) => `${plan} starts in ${year}.`,
    planEnds: (plan, year) => `${plan} ends in ${year}.`,
    loosen: (group) => `Loosen ${group}`,
    loosenYear: 'Loosen the year',
    loosenQuery: 'Clear the search',
  },

  detail,

  targets,

  reader: {
    label: (plan, clause) => `Text: ${plan}, ${clause}`,
    close: 'Close the text',
    loading: 'Reading the text…',
    asReceived: 'The text stands as received, slips included; readings are noted apart.',
    noClause: 'The catalogue does not hold the full text of this clause.',
    readings: 'Readings of this clause',
  },

  reading,

  text: {
    standOnPassage: (count) => `${plural(count, 'item')} from this passage`,
    breaksOff: 'The text as received breaks off here; what follows is missing.',
  },

  coverage,

  chooser: {
    title: (count) => `${plural(count, 'project')} here`,
    close: 'Close',
  },

  time: {
    label: 'Timeline',
    slider: 'Year',
    play: 'Play',
    pause: 'Pause',
    plans: 'Periods of the plans',
    openEnded: 'open-ended',
    until: (year) => `to ${year}`,
    since: (year) => `from ${year}`,
    over: 'period over',
    speaks: 'speaks in this year',
    silent: 'silent in this year',
    dueIn: (year, count) => `${year}: ${plural(count, 'project')} due by the text`,
    dueCaption: 'due by the text',
  },

  legend: {
    title: 'Legend',
    kinds: 'Kind: the shape',
    sectors: 'Sector: the colour',
    stages: 'Stage: the filling',
    precisions: 'Position: the surroundings',
    nothing: 'Nothing to draw.',
    close: 'Fold the legend',
  },

  notices: {
    linkTitle: 'Part of the link could not be read',
    linkFault: (key, value) => `${key} = ${value}`,
    linkFellBack: 'The default stands in for ',
    dismiss: 'Dismiss',
    retry: 'Retry',
    retryAll: (count) => `Retry all (${count})`,
    failed: (file) => `${file} could not be read`,
    failedMany: (count) => `${count} files could not be read`,
    restWorks: 'The rest works.',
    reasons: {
      missing: (detail) => `The server does not have it (${detail}).`,
      network: (detail) => `The network failed${detail === '' ? '' : ` (${detail})`}.`,
      'cut-short': (detail) => `The file is cut short (at byte ${detail}).`,
      'not-json': (detail) => `It is not JSON (${detail} characters).`,
      'wrong-shape': (detail) => `Its contents have the wrong shape (${detail}).`,
    },
    noLanguage: (language) => `The words of the interface could not be read: ${language}`,
    noLanguageWords: 'It stays in the words it has; all else works.',
    noWebgl: 'This machine cannot draw the map',
    noWebglWords: 'The browser has no WebGL. Filters, list and details work.',
    lost: 'The map is interrupted',
    lostWords: 'The graphics context was lost and is coming back. Filters, list and details work.',
    mapFailed: 'The map could not be loaded',
    mapFailedWords: 'Filters, list and details work.',
    reload: 'Reload',
    loading: (done, total) => `Reading ${done} / ${total} kinds`,
  },

  map: {
    region: 'Map',
    regions: (count) => `${count} corridors and areas`,
    canvas: 'Map canvas: arrow keys pan, plus and minus zoom',
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    home: 'Whole province',
    credits: '© OpenStreetMap contributors (ODbL) · GeoNames, Global Energy Monitor (CC BY 4.0) · Wikipedia (CC BY-SA)',
    reviewNumber: 'Map review number: not submitted, internal demonstration only',
  },

  sheet: {
    label: 'Panel',
    handle: 'Height of the panel',
    heights: ['low', 'half', 'full'],
  },

  undo,

  bookmarks,

  phone,

  life: {
    label: 'What each plan says',
    ahead: 'ahead',
    back: 'back',
  },

  money,

  changes,
};
