import type { Stretch } from '../../../state/axisSetting';
import { classes } from '../../../ui/classes';
import { useMessages } from '../../words';

interface BrushHandlesProps {
  readonly length: number;
  readonly stretch: Stretch | null;
  readonly onChange: (stretch: Stretch | null) => void;
}

/** The ends of the stretch as two native sliders over one track: keys, touch and reader come with them. */
export function BrushHandles({ length, stretch, onChange }: BrushHandlesProps) {
  const messages = useMessages().axisTool;
  const end = Math.ceil(length);
  const { from, to } = stretch ?? { from: 0, to: end };
  const change = (next: Stretch) => onChange(next.from === 0 && next.to === end ? null : next);
  const shared = {
    type: 'range',
    min: 0,
    max: end,
    step: 1,
    className: classes('brush-handle', stretch && 'brush-handle--set'),
  } as const;
  return (
    <>
      <input
        {...shared}
        aria-label={messages.brushFrom}
        aria-valuetext={messages.km(from)}
        value={from}
        onChange={(event) => change({ from: Math.min(Number(event.target.value), to - 1), to })}
      />
      <input
        {...shared}
        aria-label={messages.brushTo}
        aria-valuetext={messages.km(to)}
        value={to}
        onChange={(event) => change({ from, to: Math.max(Number(event.target.value), from + 1) })}
      />
    </>
  );
}
