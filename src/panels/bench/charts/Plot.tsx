import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { Heading } from '../../../model/statistics';
import type { Bar, Drawing } from './drawing';
import { init, type ECElementEvent, type EChartsType } from './echarts';
import { Hint, type Hinted } from './Hint';
import type { Size } from './layout';
import { optionOf, paneOfAxis, paneOfSeries, type Look } from './option';

interface PlotProps {
  readonly drawing: Drawing;
  readonly look: Look;
  /** What the picture says, for a reader; the table is the way in by keyboard. */
  readonly summary: string;
  /** What a bar says to the pointer, line by line. */
  readonly explain: (bar: Bar) => readonly string[];
  readonly onPress: (headings: readonly Heading[]) => void;
}

/** What the library says of a pointer; which of the numbers are there goes by the component. */
type Pointed = ECElementEvent & Record<'componentIndex' | 'xAxisIndex' | 'yAxisIndex', number>;

function barOf(drawing: Drawing, { componentType, seriesIndex = 0, dataIndex }: ECElementEvent): Bar | undefined {
  return componentType === 'series' ? drawing.panes[paneOfSeries(seriesIndex)]?.bars[dataIndex] : undefined;
}

/** The headings that a press is about: those of a bar, or a title or name alone. */
function headingsOf(drawing: Drawing, event: Pointed): readonly Heading[] {
  const { componentType, componentIndex, dataIndex = 0 } = event;
  const bar = barOf(drawing, event);
  if (bar) return bar.headings;
  if (componentType === 'title') return [drawing.panes[componentIndex]!.title.heading];
  const axis = drawing.direction === 'across' ? event.yAxisIndex : event.xAxisIndex;
  return [drawing.panes[paneOfAxis(axis)]!.bars[dataIndex]!.label.heading];
}

/** The chart itself, as large as its box. */
export function Plot({ drawing, look, summary, explain, onPress }: PlotProps) {
  const box = useRef<HTMLDivElement>(null);
  const chart = useRef<EChartsType | null>(null);
  const [size, setSize] = useState<Size | null>(null);
  const [hint, setHint] = useState<Hinted | null>(null);

  useLayoutEffect(() => {
    const element = box.current!;
    const measure = () => setSize({ width: element.clientWidth, height: element.clientHeight });
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    const drawn = init(element, null, { renderer: 'svg' });
    chart.current = drawn;
    return () => {
      observer.disconnect();
      drawn.dispose();
      chart.current = null;
    };
  }, []);

  useEffect(() => {
    if (!size || size.width === 0 || size.height === 0) return;
    chart.current?.resize(size);
    chart.current?.setOption(optionOf(drawing, size, look), { replaceMerge: ['grid', 'xAxis', 'yAxis', 'title'] });
  }, [drawing, look, size]);

  useEffect(() => {
    const drawn = chart.current!;
    const answers = {
      click: (event: ECElementEvent) => {
        setHint(null);
        onPress(headingsOf(drawing, event as Pointed));
      },
      mousemove: (event: ECElementEvent) => {
        const bar = barOf(drawing, event);
        const at = event.event?.event;
        setHint(bar && at instanceof MouseEvent ? { lines: explain(bar), x: at.clientX, y: at.clientY } : null);
      },
      globalout: () => setHint(null),
    };
    drawn.on('click', answers.click);
    drawn.on('mousemove', answers.mousemove);
    drawn.on('mouseout', answers.globalout);
    drawn.on('globalout', answers.globalout);
    return () => {
      if (drawn.isDisposed()) return;
      drawn.off('click', answers.click);
      drawn.off('mousemove', answers.mousemove);
      drawn.off('mouseout', answers.globalout);
      drawn.off('globalout', answers.globalout);
    };
  }, [drawing, explain, onPress]);

  return (
    <>
      <div ref={box} className="chart__plot" role="img" aria-label={summary} />
      {hint && <Hint {...hint} />}
    </>
  );
}
