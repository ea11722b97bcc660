import type { Stroke } from '../theme/marks/geometry';

/** The paths of a drawing as SVG elements: the twin of `paint` for the canvas. */
export function DrawingPaths({ paths }: { paths: readonly Stroke[] }) {
  return paths.map((path, index) => {
    const { scale = 1, x = 0, y = 0 } = path.transform ?? {};
    return (
      <path
        key={index}
        d={path.d}
        transform={path.transform && `translate(${x} ${y}) scale(${scale})`}
        fill={path.fill ?? 'none'}
        fillRule="evenodd"
        stroke={path.stroke && path.width ? path.stroke : undefined}
        strokeWidth={path.width ? path.width / scale : undefined}
        strokeLinecap={path.cap}
        strokeLinejoin={path.join}
        strokeDasharray={path.dash?.length ? path.dash.join(' ') : undefined}
        strokeDashoffset={path.dashOffset || undefined}
        opacity={path.opacity}
      />
    );
  });
}
