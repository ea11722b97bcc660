import { Disclosure } from '../../ui/Disclosure';
import type { BesideProps } from '../text/ClauseBlock';
import { YieldRow } from '../text/YieldRow';
import { useMessages } from '../words';

/** What a clause yields, or why nothing; and the place names in it that are explained. */
export function ClauseAccount({ yields, coverage, onShow, onHot }: BesideProps) {
  const messages = useMessages().coverage;
  const names = coverage?.names ?? [];
  return (
    <>
      {yields.length > 0 ? (
        <ul className="clause-account" aria-label={messages.yields}>
          {yields.map((entry) => (
            <li key={entry.feature.id}>
              <YieldRow entry={entry} onShow={onShow} onHot={onHot} />
            </li>
          ))}
        </ul>
      ) : (
        <p className="clause-account__reason">
          {coverage?.reason ? messages.reason(coverage.reason) : messages.noReason}
        </p>
      )}
      {names.length > 0 && (
        <Disclosure summary={messages.names} aside={names.length}>
          <ul className="clause-account__names" lang="zh-CN">
            {names.map(({ name, passage, reason }) => (
              <li key={`${name}:${passage}`}>
                <strong>{name}</strong> {reason}
                <span className="clause-account__passage">{messages.passage(passage)}</span>
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </>
  );
}
