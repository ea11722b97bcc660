import type { ComponentProps } from 'react';
import { classes } from './classes';
import './Slider.css';

interface SliderProps extends Omit<ComponentProps<'input'>, 'type' | 'value' | 'onChange'> {
  readonly label: string;
  readonly value: number;
  readonly min: number;
  readonly max: number;
  readonly onChange: (value: number) => void;
  /** What a reader hears for the value: the year or 之后, not a bare number. */
  readonly valueText?: string;
}

/** A native range: keys, touch and reader come with it. Ticks and bars are drawn beside it, not in it. */
export function Slider({ label, value, onChange, valueText, className, ...rest }: SliderProps) {
  return (
    <input
      type="range"
      className={classes('slider', className)}
      aria-label={label}
      aria-valuetext={valueText}
      value={value}
      onChange={(event) => onChange(Number(event.target.value))}
      {...rest}
    />
  );
}
