import { useEffect, useMemo } from 'react';
import { useOwnData } from '../../../state/ownData';
import { settingParts } from '../../../state/settingParts';
import { useAtlas } from '../../../state/store';
import { useMessages } from '../../words';
import { SettingNotice } from '../SettingNotice';
import { FileButton } from './FileButton';
import { useImports } from './imports';
import { LayerList } from './LayerList';
import { Outcomes } from './Outcomes';
import { OwnTableView } from './OwnTableView';
import { ReviewForm } from './ReviewForm';
import { useInside } from './useInside';
import './own.css';

/** The reader's own data: files in, layers, and the table of the one in front. */
export default function OwnTool() {
  const messages = useMessages();
  const words = messages.own;
  const layers = useOwnData((state) => state.layers);
  const active = useOwnData((state) => state.layers.find(({ id }) => id === state.active) ?? state.layers[0]);
  const offers = useOwnData((state) => state.offers);
  const review = useImports((state) => state.reviews[0]);
  // What is brought along never stands in the link: nothing there can be meant for this tool.
  const setting = useAtlas((state) => state.view.toolWith);
  const { faults } = useMemo(() => settingParts(setting, []), [setting]);
  useInside();
  useEffect(() => {
    if (offers.length > 0) useImports.getState().take(useOwnData.getState().takeOffers());
  }, [offers]);

  return (
    <div className="own">
      <header className="own__head">
        <h2 className="own__title">{messages.bench.tools.own}</h2>
        {(layers.length > 0 || review) && <FileButton />}
        <p className="own__privacy">{words.privacy}</p>
      </header>
      <div className="bench-notices">
        <SettingNotice faults={faults} />
      </div>
      <Outcomes />
      {review ? (
        <ReviewForm key={review.id} review={review} />
      ) : active ? (
        <div className="own__body">
          <LayerList active={active.id} />
          <OwnTableView key={active.id} layer={active} />
        </div>
      ) : (
        <div className="own__empty">
          <p className="own__drop">{words.dropHere}</p>
          <FileButton solid />
          <p>{words.accepts}</p>
          <p>{words.limits}</p>
        </div>
      )}
    </div>
  );
}
