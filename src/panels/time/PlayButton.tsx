import { useEffect } from 'react';
import { YEARS } from '../../model/years';
import { useAtlas } from '../../state/store';
import { IconButton } from '../../ui/Button';
import { useMessages } from '../words';

/** Long enough to read a step, in milliseconds. */
const STEP_MS = 1600;

/** Steps through the years and stops at the last; from the last it begins again. */
export function PlayButton() {
  const messages = useMessages();
  const playing = useAtlas((state) => state.playing);
  const atEnd = useAtlas((state) => state.view.year === YEARS.at(-1));

  useEffect(() => {
    const { setPlaying, stepYear } = useAtlas.getState();
    if (!playing) return;
    if (atEnd) {
      setPlaying(false);
      return;
    }
    const timer = window.setInterval(stepYear, STEP_MS);
    return () => window.clearInterval(timer);
  }, [playing, atEnd]);

  const start = () => {
    const { setPlaying, setYear } = useAtlas.getState();
    if (atEnd) setYear(YEARS[0]!);
    setPlaying(true);
  };
  return playing ? (
    <IconButton icon="pause" label={messages.time.pause} onClick={() => useAtlas.getState().setPlaying(false)} />
  ) : (
    <IconButton icon="play" label={messages.time.play} onClick={start} />
  );
}
