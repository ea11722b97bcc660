import { useWords } from '../../words';
import { areaWords, figure } from './measureWords';
import type { Counted } from './useFound';

/** Lengths and areas of the shape, on the ellipsoid. */
export function Measures({ counted: { measures, taken } }: { counted: Counted }) {
  const words = useWords();
  const { areas } = words.messages;
  const { length, perimeter, area, buffered } = measures;
  const km = (value: number) => [areas.kilometres(figure(value))];
  const rows: [label: string, values: string[]][] = [
    ...(taken.radius > 0 ? [[areas.radius, km(taken.radius)] as [string, string[]]] : []),
    ...(length !== null ? [[areas.length, km(length)] as [string, string[]]] : []),
    ...(area !== null ? [[areas.area, areaWords(area, words)] as [string, string[]]] : []),
    ...(perimeter !== null ? [[areas.perimeter, km(perimeter)] as [string, string[]]] : []),
    ...(buffered !== null ? [[areas.bufferedArea, areaWords(buffered, words)] as [string, string[]]] : []),
  ];
  if (rows.length === 0) return null;
  return (
    <dl className="areas-measures" aria-label={areas.measures}>
      {rows.map(([label, values]) => (
        <div key={label} className="areas-measures__row">
          <dt>{label}</dt>
          <dd>
            {values.map((value) => (
              <span key={value}>{value}</span>
            ))}
          </dd>
        </div>
      ))}
    </dl>
  );
}
