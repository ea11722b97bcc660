/** The tools in the order of their buttons, each with its picture. */
import { TOOLS, type Tool } from '../../state/view';
import type { IconName } from '../../ui/Icon';

export type OpenTool = Exclude<Tool, 'none'>;

export const OPEN_TOOLS = TOOLS.filter((tool): tool is OpenTool => tool !== 'none');

/** By name, so that a tool may come before its picture does. */
const ICONS: Readonly<Partial<Record<string, IconName>>> = {
  axis: 'ruler',
  compare: 'compare',
  charts: 'charts',
  areas: 'areas',
  own: 'table',
  reader: 'book',
  read: 'book',
  text: 'book',
};

export const toolIcon = (tool: OpenTool): IconName => ICONS[tool] ?? 'present';
