import { SECTORS } from '../../data/vocabulary';
import { PALETTES, sectorColour, type Palette, type Theme } from './palette';

/** The palette as CSS custom properties: the style sheets name colours only through these. */
export function cssVariables(palette: Palette): Readonly<Record<string, string>> {
  const variables: Record<string, string> = {
    '--sea': palette.sea,
    '--coast': palette.coast,
    '--land-neighbour': palette.land.neighbour,
    '--land-province': palette.land.province,
    '--land-axis': palette.land.axis,
    '--lake': palette.lake,
    '--lake-edge': palette.lakeEdge,
    '--ink-1': palette.ink[0],
    '--ink-2': palette.ink[1],
    '--ink-3': palette.ink[2],
    '--water-label': palette.waterLabel,
    '--panel': palette.panel,
    '--panel-2': palette.panel2,
    '--tray': palette.tray,
    '--on-mark': palette.onMark,
    '--rule': palette.rule,
    '--strong-rule': palette.strongRule,
    '--axis': palette.axis,
    '--focus': palette.focus,
  };
  for (const { id } of SECTORS) variables[`--sector-${id}`] = sectorColour(palette, id);
  return variables;
}

/**
 * Puts a theme on the page: colours as custom properties (through CSSOM, so that the content security policy holds),
 * `data-theme` for rules that differ by more than colour, and the colour of the browser's own frame.
 */
export function applyTheme(theme: Theme, page: Document = document): Palette {
  const palette = PALETTES[theme];
  const root = page.documentElement;
  root.dataset['theme'] = theme;
  root.style.colorScheme = palette.scheme;
  for (const [name, value] of Object.entries(cssVariables(palette))) root.style.setProperty(name, value);
  page.querySelector('meta[name="theme-color"]')?.setAttribute('content', palette.panel);
  return palette;
}
