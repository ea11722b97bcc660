/** The served file with the readings of names: read when the search is first used, or when a link brings a query. */
import { useEffect } from 'react';
import { useAtlas } from '../../state/store';
import { DATA_BASE, fetchFile } from '../base';

let asked = false;

export function readReadings(): void {
  asked = true;
  void useAtlas.getState().load(DATA_BASE, fetchFile, ['search']);
}

/** Once; after a failure only `readReadings` tries again. */
export function askForReadings(): void {
  if (!asked) readReadings();
}

/** Names are found by sound in the list and on the map too: a query needs the readings whether or not the box is open. */
export function useReadingsForQuery(): void {
  const isAsking = useAtlas((state) => state.view.query !== '');
  useEffect(() => {
    if (isAsking) askForReadings();
  }, [isAsking]);
}
