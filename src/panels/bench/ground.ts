/** The files of the ground, as tools read them. */
import { readGround, type GroundPart } from '../../catalogue/load';
import { useAtlas } from '../../state/store';
import { DATA_BASE, fetchFile } from '../base';

/**
 * Reads a file of the ground. Where the page has told that it could not be read, the page reads it anew as well.
 * @throws FileFailure
 */
export async function readForTool(part: GroundPart): Promise<unknown> {
  const file = await readGround(part, DATA_BASE, fetchFile);
  const { failures, load } = useAtlas.getState();
  if (failures.has(part)) void load(DATA_BASE, fetchFile, [part]);
  return file;
}

/** Changes when the page could read a file of the ground after all: then it is time to read it again. */
export const useGroundReads = (): number => useAtlas((state) => state.groundReads);
