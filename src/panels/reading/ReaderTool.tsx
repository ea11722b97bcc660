import { useEffect } from 'react';
import { checkReading, useReader } from '../../state/reader';
import { useAtlas } from '../../state/store';
import { useServed } from '../served';
import { ServedNotice } from '../ServedNotice';
import { useMessages } from '../words';
import { ReaderPane } from './ReaderPane';
import './reading.css';

/** The full text of every plan beside the map, once it is read. */
export default function ReaderTool() {
  const messages = useMessages().reading;
  const texts = useServed('plans');
  const reading = useAtlas((state) => state.view.reading);
  const plans = texts.type === 'ready' ? texts.content : null;
  useEffect(() => {
    if (plans) checkReading(plans);
  }, [plans, reading]);
  // What only the text brought out or chose goes with it.
  useEffect(
    () => () => {
      useAtlas.getState().light([]);
      useReader.setState({ chosen: null, copying: null });
    },
    [],
  );
  return (
    <div className="reading">
      {texts.type === 'loading' && <p className="side__waiting">{messages.loading}</p>}
      {texts.type === 'failed' && <ServedNotice {...texts} />}
      {plans && <ReaderPane plans={plans} />}
    </div>
  );
}
