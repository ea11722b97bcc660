/**
 * The samples of the legend are components of SVG elements; here they are drawn by a pen, so that the sheet's legend is
 * the page's, to the dot.
 */
import { Children, isValidElement, type ReactNode } from 'react';
import type { Stroke } from '../../../theme/marks/geometry';

interface Place {
  scale: number;
  x: number;
  y: number;
}

type Attributes = Readonly<Record<string, unknown>>;

const ORIGIN: Place = { scale: 1, x: 0, y: 0 };

/**
 * The paths of an SVG drawing given as React nodes, in its own units.
 * Components in it are called as functions: they must use no hooks.
 */
export function strokesOf(node: ReactNode, place = ORIGIN): Stroke[] {
  return Children.toArray(node).flatMap((child) => {
    if (!isValidElement<Attributes>(child)) return [];
    const { type, props } = child;
    if (typeof type === 'function') {
      return strokesOf((type as (props: Attributes) => ReactNode)(props), place);
    }
    const here = placed(place, props.transform as string | undefined);
    const d = typeof type === 'string' ? pathOf(type, props) : null;
    const own = d === null ? [] : [strokeOf(d, props, here)];
    return [...own, ...strokesOf(props.children as ReactNode, here)];
  });
}

/** `translate(x y)`, `scale(s)` or both in this order: all that the drawings use. */
function placed(place: Place, transform: string | undefined): Place {
  if (!transform) return place;
  const [, x = '0', y = '0'] = /translate\((\S+)[ ,]+(\S+)\)/.exec(transform) ?? [];
  const [, scale = '1'] = /scale\((\S+)\)/.exec(transform) ?? [];
  return {
    scale: place.scale * Number(scale),
    x: place.x + place.scale * Number(x),
    y: place.y + place.scale * Number(y),
  };
}

function pathOf(type: string, props: Attributes): string | null {
  const number = (name: string) => Number(props[name] ?? 0);
  if (type === 'path') return props.d as string;
  if (type === 'circle') {
    const [x, y, radius] = [number('cx'), number('cy'), number('r')];
    return `M${x - radius} ${y}A${radius} ${radius} 0 1 0 ${x + radius} ${y}A${radius} ${radius} 0 1 0 ${x - radius} ${y}Z`;
  }
  if (type === 'rect') {
    const [x, y, width, height] = [number('x'), number('y'), number('width'), number('height')];
    return `M${x} ${y}H${x + width}V${y + height}H${x}Z`;
  }
  return null;
}

function strokeOf(d: string, props: Attributes, { scale, x, y }: Place): Stroke {
  const colour = (name: string) => (props[name] === 'none' ? undefined : (props[name] as string | undefined));
  const dash = (props.strokeDasharray as string | undefined)?.split(/[ ,]+/).map(Number);
  return {
    d,
    transform: { scale, x, y },
    ...(colour('fill') && { fill: colour('fill')! }),
    ...(colour('stroke') && {
      stroke: colour('stroke')!,
      // A path's stroke is scaled with it in SVG, but not in a drawing.
      width: Number(props.strokeWidth ?? 1) * scale,
    }),
    ...(dash && { dash }),
    ...(props.strokeDashoffset !== undefined && { dashOffset: Number(props.strokeDashoffset) }),
    ...(props.strokeLinecap === 'round' && { cap: 'round' as const }),
    ...(props.strokeLinejoin === 'round' && { join: 'round' as const }),
    ...(props.opacity !== undefined && { opacity: Number(props.opacity) }),
  };
}
