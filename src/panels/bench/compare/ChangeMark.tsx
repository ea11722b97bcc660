import type { Change } from '../../../model/lineage';

/** Drawn on a grid of 12; told apart by form, not by colour alone. */
const FORMS: Record<Change, { fill?: string; line?: string }> = {
  ahead: { fill: 'M6 2 11 10H1z' },
  back: { fill: 'M6 10 1 2h10z' },
  same: { line: 'M2 4.5h8M2 7.5h8' },
  sideways: { line: 'M6 1.8 10.2 6 6 10.2 1.8 6z' },
};

/** The sign of a change; its words stand beside it. */
export function ChangeMark({ change }: { change: Change }) {
  const { fill, line } = FORMS[change];
  return (
    <svg className={`change-mark change-mark--${change}`} width="12" height="12" viewBox="0 0 12 12" aria-hidden="true">
      {fill && <path className="change-mark__fill" d={fill} />}
      {line && <path className="change-mark__line" d={line} />}
    </svg>
  );
}
