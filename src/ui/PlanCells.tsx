import './PlanCells.css';

interface PlanCellsProps {
  /** One a plan, in the plans' order: whether the plan says it. */
  readonly cells: readonly boolean[];
  /** Words for a reader and the tooltip, such as 见于两部规划：… */
  readonly label: string;
}

/** ▮▮▯▯▯: which of the plans name a thing. */
export function PlanCells({ cells, label }: PlanCellsProps) {
  const width = Math.max(0, cells.length * 7 - 2);
  return (
    <svg className="plan-cells" role="img" aria-label={label} width={width} height="10" viewBox={`0 0 ${width} 10`}>
      <title>{label}</title>
      {cells.map((said, index) => (
        <rect
          key={index}
          className={said ? 'plan-cells__cell plan-cells__cell--said' : 'plan-cells__cell'}
          x={index * 7 + 0.5}
          y="0.5"
          width="4"
          height="9"
        />
      ))}
    </svg>
  );
}
