import { useState } from 'react';
import { useMapPicture } from '../../state/pictures';
import { useAtlas } from '../../state/store';
import { useTheme } from '../../state/theme';
import { PALETTES } from '../../theme/palette';
import { Button } from '../../ui/Button';
import { Segmented } from '../../ui/Segmented';
import { useMessages } from '../words';
import { laidOf } from './laid';
import { printFile } from './printFile';
import { DIRECTIONS, PAPERS, type Direction, type Paper } from './sheet/paper';
import { fileName, type Taken } from './taken';
import type { Made } from './useMaking';

const RATIOS = ['1', '2', '3'] as const;

interface MapPartProps {
  readonly gather: () => Taken;
  readonly busy: boolean;
  readonly make: (what: string, job: (say: (words: string) => void) => Promise<Made>) => Promise<void>;
}

/** The map as a picture and as a sheet of paper; where nothing can be drawn, why not. */
export function MapPart({ gather, busy, make }: MapPartProps) {
  const words = useMessages();
  const messages = words.takeAway;
  const theme = useTheme();
  const condition = useAtlas((state) => state.mapCondition);
  const { take, size } = useMapPicture();
  const [ratio, setRatio] = useState<(typeof RATIOS)[number]>('2');
  const [paper, setPaper] = useState<Paper>('A4');
  const [direction, setDirection] = useState<Direction>('landscape');
  const drawn = condition === 'ready' && take !== null;
  const { width, height } = size();

  const makePicture = () =>
    make(messages.png, async (say) => {
      const taken = gather();
      const laid = laidOf(useAtlas.getState(), words);
      say(messages.working.drawing);
      const picture = await take!({ pixelRatio: Number(ratio) });
      say(messages.working.laying);
      const { pngSheet } = await import('./files/pngFile');
      const blob = await pngSheet(taken, laid, picture, PALETTES[theme]);
      return { blob, name: fileName(taken, messages.files.map, 'png') };
    });
  const makeSheet = () =>
    make(messages.pdf, (say) =>
      printFile({
        taken: gather(),
        paper,
        direction,
        theme,
        take: take!,
        laid: laidOf(useAtlas.getState(), words),
        say,
      }),
    );

  return (
    <div role="group" className="take-away__part" aria-labelledby="take-away-map">
      <h3 className="take-away__heading" id="take-away-map">
        {messages.map}
      </h3>
      {condition === 'no-webgl' ? (
        <p className="take-away__warning">{messages.noMap}</p>
      ) : (
        <>
          {!drawn && <p className="take-away__note">{messages.mapWaits}</p>}
          <div className="take-away__picture">
            <h4 className="take-away__name">{messages.png}</h4>
            <p className="take-away__note">{messages.pngNote}</p>
            <div className="take-away__choice">
              <Segmented
                label={messages.sharpness}
                options={RATIOS.map((value) => ({ value, label: messages.times(Number(value)) }))}
                value={ratio}
                onChange={setRatio}
              />
              <span className="take-away__note">{messages.pixels(width * Number(ratio), height * Number(ratio))}</span>
            </div>
            <Button icon="download" aria-disabled={busy || !drawn} onClick={() => !busy && drawn && void makePicture()}>
              {messages.make('PNG')}
            </Button>
          </div>
          <div className="take-away__picture">
            <h4 className="take-away__name">{messages.pdf}</h4>
            <p className="take-away__note">{messages.pdfNote}</p>
            {theme === 'night' && <p className="take-away__note">{messages.pdfByDay}</p>}
            <div className="take-away__choice">
              <Segmented
                label={messages.paper}
                options={PAPERS.map((value) => ({ value, label: value }))}
                value={paper}
                onChange={setPaper}
              />
              <Segmented
                label={messages.direction}
                options={DIRECTIONS.map((value) => ({ value, label: messages.directions[value] }))}
                value={direction}
                onChange={setDirection}
              />
            </div>
            <Button icon="download" aria-disabled={busy || !drawn} onClick={() => !busy && drawn && void makeSheet()}>
              {messages.make('PDF')}
            </Button>
          </div>
        </>
      )}
    </div>
  );
}
