import { Icon } from '../../ui/Icon';
import { Result, type ResultState } from './Result';

/** The last line of a group: the rest of it. */
export function MoreResult(state: ResultState) {
  return (
    <Result {...state} className="result--more">
      <span>{state.option.words}</span>
      <Icon name={state.option.stays ? 'chevron' : 'forward'} size={16} />
    </Result>
  );
}
