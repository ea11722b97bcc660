/** The parts of the chart library that are used, and no others: its HTML tooltip breaks the page's policy, its drawn one knows no font. */
import { BarChart, type BarSeriesOption } from 'echarts/charts';
import { GridComponent, TitleComponent, type GridComponentOption, type TitleComponentOption } from 'echarts/components';
import { init, use as register, type ComposeOption, type ECElementEvent, type EChartsType } from 'echarts/core';
import { CanvasRenderer, SVGRenderer } from 'echarts/renderers';

register([BarChart, GridComponent, TitleComponent, SVGRenderer, CanvasRenderer]);

export { init };
export type { BarSeriesOption, ECElementEvent, EChartsType, TitleComponentOption };
export type ChartOption = ComposeOption<BarSeriesOption | GridComponentOption | TitleComponentOption>;
