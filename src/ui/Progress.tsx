import './Progress.css';

interface ProgressLineProps {
  /** What is being done, such as 正在读取 17 / 23 类. */
  readonly label: string;
  readonly done: number;
  readonly total: number;
}

/** A 2 px line that fills, and words that say how far. */
export function ProgressLine({ label, done, total }: ProgressLineProps) {
  const share = total > 0 ? Math.min(1, done / total) : 0;
  return (
    <div
      className="progress"
      role="progressbar"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={total}
      aria-valuenow={done}
    >
      <svg
        className="progress__line"
        width="100%"
        height="2"
        viewBox="0 0 1 1"
        preserveAspectRatio="none"
        aria-hidden="true"
      >
        <rect className="progress__track" width="1" height="1" />
        <rect className="progress__done" width={share} height="1" />
      </svg>
      <span className="progress__words">{label}</span>
    </div>
  );
}

/** Grey bars in place of rows that are on their way; nothing to a reader, for the progress line speaks. */
export function SkeletonRows({ rows = 6 }: { rows?: number }) {
  return (
    <div className="skeleton" aria-hidden="true">
      {Array.from({ length: rows }, (_, index) => (
        <div key={index} className="skeleton__row">
          <span className="skeleton__mark" />
          <span className="skeleton__words" />
        </div>
      ))}
    </div>
  );
}
