/** Line icons on a grid of 20, drawn for this project: 1.5 wide, round ends; a few parts are filled. */
const ICONS = {
  search: { line: 'M9 3.2a5.8 5.8 0 1 1 0 11.6A5.8 5.8 0 0 1 9 3.2zM13.2 13.2 17 17' },
  close: { line: 'M5 5l10 10M15 5 5 15' },
  chevron: { line: 'M5.5 8 10 12.5 14.5 8' },
  back: { line: 'M12 5.5 7.5 10l4.5 4.5' },
  forward: { line: 'M8 5.5 12.5 10 8 14.5' },
  play: { fill: 'M6.5 4.2v11.6a.6.6 0 0 0 .9.5l9-5.8a.6.6 0 0 0 0-1l-9-5.8a.6.6 0 0 0-.9.5z' },
  pause: { fill: 'M5.5 4h3.2v12H5.5zM11.3 4h3.2v12h-3.2z' },
  link: {
    line: 'M8.4 11.6a3 3 0 0 1 0-4.2l2.8-2.8a3 3 0 0 1 4.2 4.2l-1.3 1.3M11.6 8.4a3 3 0 0 1 0 4.2l-2.8 2.8a3 3 0 0 1-4.2-4.2l1.3-1.3',
  },
  copy: { line: 'M7.5 7.5h9v9h-9zM4.5 12.5h-1v-9h9v1' },
  locate: {
    line: 'M10 5.2a4.8 4.8 0 1 1 0 9.6 4.8 4.8 0 0 1 0-9.6zM10 2v3M10 15v3M2 10h3M15 10h3',
    fill: 'M10 8.6a1.4 1.4 0 1 1 0 2.8 1.4 1.4 0 0 1 0-2.8z',
  },
  legend: { line: 'M10 3.2 17 7l-7 3.8L3 7zM3.4 10.4 10 14l6.6-3.6M3.4 13.6 10 17.2l6.6-3.6' },
  reset: { line: 'M4.4 7.2a6.4 6.4 0 1 1-.7 4.3M4 3.4v4h4' },
  list: { line: 'M7.5 5.5H17M7.5 10H17M7.5 14.5H17', fill: 'M3 4.5h2v2H3zM3 9h2v2H3zM3 13.5h2v2H3z' },
  filter: { line: 'M3 5h14M5.6 10h8.8M8.2 15h3.6' },
  book: { line: 'M10 5.6C8.3 4.2 6 3.8 3 4v11c3-.2 5.3.2 7 1.6 1.7-1.4 4-1.8 7-1.6V4c-3-.2-5.3.2-7 1.6zM10 5.6v11' },
  sun: {
    line: 'M10 6.6a3.4 3.4 0 1 1 0 6.8 3.4 3.4 0 0 1 0-6.8zM10 2.2v1.6M10 16.2v1.6M2.2 10h1.6M16.2 10h1.6M4.5 4.5l1.1 1.1M14.4 14.4l1.1 1.1M15.5 4.5l-1.1 1.1M5.6 14.4l-1.1 1.1',
  },
  moon: { line: 'M16.2 11.9A6.6 6.6 0 0 1 8.1 3.8a6.6 6.6 0 1 0 8.1 8.1z' },
  contrast: { line: 'M10 3a7 7 0 1 1 0 14 7 7 0 0 1 0-14z', fill: 'M10 3a7 7 0 0 1 0 14z' },
  check: { line: 'M4.5 10.4 8.3 14l7.2-8' },
  plus: { line: 'M10 4v12M4 10h12' },
  minus: { line: 'M4 10h12' },
  download: { line: 'M10 3v9.5M6 9l4 4 4-4M3.5 16.5h13' },
  share: { line: 'M10 12.5V3M6.5 6 10 2.8 13.5 6M5.5 9h-2v8h13V9h-2' },
  present: { line: 'M2.5 4h15v9.5h-15zM10 13.5V17M6.5 17h7' },
  info: { line: 'M10 3a7 7 0 1 1 0 14 7 7 0 0 1 0-14zM10 9.2v4.3', fill: 'M10 5.8a1 1 0 1 1 0 2 1 1 0 0 1 0-2z' },
  warning: { line: 'M10 3.4 17.4 16.4H2.6zM10 8.2v3.6', fill: 'M10 13a.9.9 0 1 1 0 1.8.9.9 0 0 1 0-1.8z' },
  menu: { line: 'M3 5.5h14M3 10h14M3 14.5h14' },
  swap: { line: 'M4 7h12M13 4l3 3-3 3M16 13H4M7 10l-3 3 3 3' },
  undo: { line: 'M4 8h8.2a4 4 0 0 1 0 8H8.5M7.2 4.6 3.8 8l3.4 3.4' },
  redo: { line: 'M16 8H7.8a4 4 0 0 0 0 8h3.7M12.8 4.6 16.2 8l-3.4 3.4' },
  bookmark: { line: 'M5.6 3.5h8.8v13L10 13.2l-4.4 3.3z' },
  rename: { line: 'M4 16l.8-3.4L13.4 4 16 6.6l-8.6 8.6zM11.6 5.8l2.6 2.6' },
  up: { line: 'M10 16V4.5M5.5 9 10 4.5 14.5 9' },
  down: { line: 'M10 4v11.5M5.5 11l4.5 4.5 4.5-4.5' },
  remove: { line: 'M4 5.5h12M8 5.5V3.8h4v1.7M5.6 5.5l.7 11h7.4l.7-11M8.6 8.8v4.7M11.4 8.8v4.7' },
  ruler: { line: 'M2.5 6.8h15v6.4h-15zM5.6 6.8v2.4M8.5 6.8v3.6M11.5 6.8v2.4M14.4 6.8v3.6' },
  compare: { line: 'M3 4.2h5.6v11.6H3zM11.4 4.2H17v11.6h-5.6zM5 7.4h1.6M5 10h1.6M13.4 7.4H15M13.4 12.6H15' },
  charts: { line: 'M3 16.5h14M5.6 16.2V10M10 16.2V4M14.4 16.2V7.4' },
  areas: {
    line: 'M5 6.4 12.4 4l3.6 5.4-2.8 6.2-7.4-.4z',
    fill: 'M5 5a1.4 1.4 0 1 1 0 2.8A1.4 1.4 0 0 1 5 5zM12.4 2.6a1.4 1.4 0 1 1 0 2.8 1.4 1.4 0 0 1 0-2.8zM16 8a1.4 1.4 0 1 1 0 2.8A1.4 1.4 0 0 1 16 8zM13.2 14.2a1.4 1.4 0 1 1 0 2.8 1.4 1.4 0 0 1 0-2.8zM5.8 13.8a1.4 1.4 0 1 1 0 2.8 1.4 1.4 0 0 1 0-2.8z',
  },
  table: { line: 'M3 4.2h14v11.6H3zM3 8h14M3 11.9h14M7.8 8v7.8' },
  external: { line: 'M8 4.5H4v11.5h11.5V12M11 3.5h5.5V9M16.2 3.8 9.5 10.5' },
} as const satisfies Record<string, { line?: string; fill?: string }>;

export type IconName = keyof typeof ICONS;

/** A small picture beside words or in an IconButton: always decoration, never the only name. */
export function Icon({ name, size = 18, className }: { name: IconName; size?: number; className?: string }) {
  const icon: { line?: string; fill?: string } = ICONS[name];
  return (
    <svg className={className} width={size} height={size} viewBox="0 0 20 20" aria-hidden="true" fill="none">
      {icon.fill && <path d={icon.fill} fill="currentColor" />}
      {icon.line && (
        <path d={icon.line} stroke="currentColor" strokeWidth={1.5} strokeLinecap="round" strokeLinejoin="round" />
      )}
    </svg>
  );
}
