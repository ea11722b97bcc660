/** A drawing as the chart library takes it. Pure: what is on the page, in the SVG and in the PNG is this one option. */
import type { Palette } from '../../../theme/palette';
import { tint } from '../../../theme/colour';
import type { Bar, Drawing, Label, Pane } from './drawing';
import type { BarSeriesOption, ChartOption, TitleComponentOption } from './echarts';
import { FIGURE_SIZE, LABEL_LINE, LINE, layoutOf, type Box, type Layout, type Size } from './layout';

export interface Look {
  palette: Palette;
  /** CSS font families. */
  font: string;
  /** Milliseconds of a change; 0 under reduced motion. */
  duration: number;
  /** Whether it answers to a pointer; a picture to take away does not. */
  live: boolean;
}

/** How much of the colour the whole keeps, under the full colour of the part. */
export const PALE = 0.24;
/** Eight hundredths of a colour, as its hexadecimal end. */
const FAINT = '14';
/** Keeps a figure over its bar off the line at the bar's foot. */
const FIGURE_INSET = 3;

/** Which pane a series or axis belongs to, and which label a title: the library's events carry only such numbers. */
const SERIES_A_PANE = 3;
export const paneOfSeries = (series: number) => Math.floor(series / SERIES_A_PANE);
const AXES_A_PANE = 2;
export const paneOfAxis = (axis: number) => Math.floor(axis / AXES_A_PANE);

/** `inset` moves everything: a framed picture has words above and below. */
export function optionOf(drawing: Drawing, size: Size, look: Look, inset = { left: 0, top: 0 }): ChartOption {
  const layout = layoutOf(drawing, size);
  const { font, duration } = look;
  const isAcross = drawing.direction === 'across';
  const boxes = layout.boxes.map((box) => moved(box, inset));
  const categories = drawing.panes.flatMap((pane, index) => [
    nameAxis(drawing, index, layout, look),
    cellAxis(pane, index, isAcross, look),
  ]);
  const values = boxes.map((box, index) => ({
    type: 'value' as const,
    gridIndex: index,
    show: false,
    min: 0,
    max: box.most,
  }));
  return {
    animation: duration > 0,
    animationDuration: 0,
    animationDurationUpdate: duration,
    backgroundColor: 'transparent',
    textStyle: { fontFamily: font },
    grid: boxes.map(({ left, top, width, height }) => ({
      left,
      top,
      width,
      height,
      outerBoundsMode: 'none' as const,
    })),
    xAxis: isAcross ? values : categories,
    yAxis: isAcross ? categories : values,
    series: drawing.panes.flatMap((pane, index) => series(drawing, pane, boxes[index]!, index, layout, look)),
    title: drawing.panes.map((pane, index) => paneTitle(pane, boxes[index]!, layout, look)),
  };
}

function moved(box: Box, inset: { left: number; top: number }): Box {
  return {
    ...box,
    left: box.left + inset.left,
    top: box.top + inset.top,
    title: { ...box.title, left: box.title.left + inset.left, top: box.title.top + inset.top },
  };
}

const labelStyles = ({ palette }: Look) => ({
  on: { color: palette.axis, fontWeight: 'bold' as const },
  off: { color: palette.ink[0] },
});

const styled = (label: Label, lines: readonly string[]) =>
  lines.map((line) => `{${label.chosen ? 'on' : 'off'}|${line}}`).join('\n');

/** The names of the bars across, each a thing to press; only where the pane is to show them. */
function nameAxis(drawing: Drawing, index: number, layout: Layout, look: Look) {
  const isAcross = drawing.direction === 'across';
  const bars = drawing.panes[index]!.bars;
  return {
    ...axis(bars, index, isAcross, look),
    position: isAcross ? ('left' as const) : ('bottom' as const),
    axisLine: { show: true, lineStyle: { color: look.palette.strongRule, width: 1 } },
    axisLabel: {
      show: isAcross && (index === 0 || drawing.ownLabels),
      interval: 0,
      margin: 8,
      fontSize: layout.labelSize,
      lineHeight: LABEL_LINE,
      rich: labelStyles(look),
      formatter: (_name: string, row: number) => styled(bars[row]!.label, layout.labels[index]![row]!),
    },
  };
}

/** The cells' own axis, so that they may be broader than the bars; upright, the first bears the names for all panes. */
function cellAxis(pane: Pane, index: number, isAcross: boolean, look: Look) {
  return {
    ...axis(pane.bars, index, isAcross, look),
    position: isAcross ? ('right' as const) : ('top' as const),
    show: !isAcross && index === 0,
    axisLine: { show: false },
    axisLabel: {
      interval: 0,
      margin: 4,
      rich: labelStyles(look),
      formatter: (_name: string, column: number) => {
        const { label } = pane.bars[column]!;
        return styled(label, [label.words]);
      },
    },
  };
}

const axis = (bars: readonly Bar[], index: number, isAcross: boolean, { live }: Look) => ({
  type: 'category' as const,
  gridIndex: index,
  inverse: isAcross,
  data: bars.map((bar) => bar.label.words),
  triggerEvent: live,
  axisTick: { show: false },
});

function paneTitle(pane: Pane, box: Box, layout: Layout, look: Look): TitleComponentOption {
  const { on, off } = labelStyles(look);
  return {
    text: box.title.lines.join('\n'),
    left: box.title.left,
    top: box.title.top,
    padding: 0,
    triggerEvent: look.live,
    textStyle: {
      ...(pane.title.chosen || pane.apart ? on : off),
      fontWeight: pane.title.chosen ? 'bold' : 'normal',
      fontFamily: look.font,
      fontSize: layout.labelSize,
      lineHeight: LINE,
    },
  };
}

/** Whole, part over it, and over both the cell itself: clear, it takes pointer and press and bears the mark of the choice. */
function series(drawing: Drawing, pane: Pane, box: Box, index: number, layout: Layout, look: Look): BarSeriesOption[] {
  const { palette } = look;
  const isAcross = drawing.direction === 'across';
  const categories = (axis: number) => (isAcross ? { yAxisIndex: axis } : { xAxisIndex: axis });
  const common = {
    type: 'bar' as const,
    ...(isAcross ? { xAxisIndex: index } : { yAxisIndex: index }),
    ...categories(AXES_A_PANE * index),
    barWidth: layout.thickness,
    barGap: '-100%',
    silent: true,
    emphasis: { disabled: true },
  };
  return [
    {
      ...common,
      z: 1,
      data: pane.bars.map((bar) => ({
        value: bar.whole,
        itemStyle: {
          color: tint(bar.colour, palette.panel, PALE),
          ...(palette.theme === 'contrast' && { borderColor: bar.colour, borderWidth: 1 }),
        },
      })),
      label: figures(drawing, pane, layout, look),
    },
    {
      ...common,
      z: 2,
      // Nothing is not drawn; something is seen.
      data: pane.bars.map((bar) => ({ value: bar.part || null, itemStyle: { color: bar.colour } })),
      barMinHeight: 1,
    },
    {
      ...common,
      ...categories(AXES_A_PANE * index + 1),
      z: 3,
      silent: !look.live,
      barWidth: '100%',
      data: pane.bars.map((bar) => ({
        value: box.most,
        itemStyle: {
          color: !isAcross && bar.label.chosen ? `${palette.axis}${FAINT}` : 'transparent',
          ...(bar.chosen ? { borderColor: palette.axis, borderWidth: 1.5 } : {}),
        },
      })),
      emphasis: look.live ? { itemStyle: { color: `${palette.ink[0]}${FAINT}` } } : { disabled: true },
    },
  ];
}

/** The figures of a bar: the part, then the whole; an arrow in its place where the feature pointed at counts. */
function figures(drawing: Drawing, pane: Pane, layout: Layout, { palette }: Look): BarSeriesOption['label'] {
  const isBeside = layout.figures === 'beside';
  const isAcross = drawing.direction === 'across';
  return {
    show: true,
    position: isBeside ? 'right' : isAcross ? [FIGURE_INSET, -FIGURE_SIZE - 2] : 'top',
    distance: isBeside ? 4 : 2,
    fontSize: FIGURE_SIZE,
    color: palette.ink[0],
    rich: {
      none: { color: palette.ink[2], fontSize: FIGURE_SIZE },
      whole: { color: palette.ink[1], fontSize: FIGURE_SIZE },
      mark: { color: palette.axis, fontSize: FIGURE_SIZE, fontWeight: 'bold' },
    },
    formatter: ({ dataIndex }) => {
      const { part, whole, marked } = pane.bars[dataIndex]!;
      if (marked) return `${part}{mark| ${isAcross ? '←' : '↓'}}`;
      if (!drawing.restricted || layout.figures === 'part-above') return part === 0 ? `{none|${part}}` : String(part);
      return whole === 0 ? `{none|${whole}}` : `${part}{whole|/${whole}}`;
    },
  };
}
