/** What the charts are set to ↔ their word in the link: the chart in front. Pure; what cannot be read is told, never thrown. */
import { CHARTS, type Chart } from '../model/statistics';

const FIRST_CHART: Chart = CHARTS[0];

export const encodeChartsSetting = (front: Chart): string => (front === FIRST_CHART ? '' : front);

export interface DecodedChartsSetting {
  front: Chart;
  /** The parts that could not be read, as given. */
  faults: string[];
}

/** Reads any string; the first chart that it names stands in front. */
export function decodeChartsSetting(text: string): DecodedChartsSetting {
  const parts = text.split(';').filter((part) => part !== '');
  const front = CHARTS.find((chart) => chart === parts.find((part) => CHARTS.some((known) => known === part)));
  const taken = front === undefined ? -1 : parts.indexOf(front);
  return { front: front ?? FIRST_CHART, faults: parts.filter((_, index) => index !== taken) };
}
