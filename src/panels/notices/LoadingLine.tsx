import { ProgressLine } from '../../ui/Progress';
import { useMessages } from '../words';
import { useLoading } from './loading';

/** How much of the catalogue has come; gone when all has. */
export function LoadingLine() {
  const messages = useMessages();
  const { done, total, finished } = useLoading();
  if (finished) return null;
  return (
    <div className="loading-line">
      <ProgressLine label={messages.notices.loading(done, total)} done={done} total={total} />
    </div>
  );
}
