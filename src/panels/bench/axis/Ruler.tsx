import { useMemo } from 'react';
import { classes } from '../../../ui/classes';
import { useWords } from '../../words';
import { endNames, kilometres } from './axisWords';
import { textWidth } from './measureText';
import { rulerNames, tickSteps } from './rulerMarks';
import type { Measured } from './useStrip';

const HEIGHT = 50;
const RULE_Y = 25;
const NAME_Y = 12;
const FIGURE_Y = 47;
const TICK = { minor: 5, major: 9 };
/** A figure nearer to the end than this would meet the length of the whole. */
const END_ROOM = 56;

/** The line as a measuring rule: kilometres below, the places beside it above. */
export function Ruler({ measured, width }: { measured: Measured; width: number }) {
  const words = useWords();
  const { axis, chain, places } = measured;
  const { length } = chain;
  const names = useMemo(
    () =>
      rulerNames({
        places,
        ends: endNames(axis, chain, places, words),
        nameOf: words.placeName,
        textWidth,
        length,
        width,
      }),
    [axis, chain, places, words, length, width],
  );
  const { major, minor } = tickSteps(length, width);
  const ticks = Array.from({ length: Math.floor(length / minor) + 1 }, (_, index) => index * minor);
  const xOf = (km: number) => (km / length) * width;
  const isMajor = (km: number) => km % major === 0;
  return (
    <svg className="ruler" width={width} height={HEIGHT} aria-hidden="true">
      <path className="ruler__ticks" d={ticks.map((km) => tickPath(xOf(km), isMajor(km))).join('')} />
      <path className="ruler__rule" d={`M0 ${RULE_Y}H${width}`} />
      {ticks
        .filter((km) => isMajor(km) && xOf(km) < width - END_ROOM)
        .map((km) => (
          <text key={km} className="ruler__figure" x={xOf(km)} y={FIGURE_Y} textAnchor={km === 0 ? 'start' : 'middle'}>
            {km}
          </text>
        ))}
      <text className="ruler__figure" x={width} y={FIGURE_Y} textAnchor="end">
        {words.messages.axisTool.km(kilometres(length))}
      </text>
      {names.map(({ text, x, placeX, anchor, rank, rings }) => (
        <g key={`${text} ${placeX}`}>
          {rank > 0 && <path className="ruler__place" d={`M${placeX} ${RULE_Y - 6}V${RULE_Y}`} />}
          {rings > 0 && <circle className="ruler__node" cx={placeX} cy={RULE_Y} r={rings === 2 ? 5.5 : 4.5} />}
          {rings === 2 && <circle className="ruler__core" cx={placeX} cy={RULE_Y} r={2} />}
          <text
            className={classes('ruler__name', rank === 0 && 'ruler__name--node', rank > 1 && 'ruler__name--minor')}
            x={x}
            y={NAME_Y}
            textAnchor={anchor}
          >
            {text}
          </text>
        </g>
      ))}
    </svg>
  );
}

const tickPath = (x: number, isMajor: boolean) => `M${x} ${RULE_Y}v${isMajor ? TICK.major : TICK.minor}`;
