/** The files of the ground, as tools read them. */
import { readGround, type GroundPart } from '../../catalogue/load';
import { useAtlas } from '../../state/store';
import { DATA_BASE, fetchFile } from '../base';

/** Reads a file of the ground. @throws FileFailure */
export const readForTool = (part: GroundPart): Promise<unknown> => readGround(part, DATA_BASE, fetchFile);

/** When a tool tries again, so does the page, for those of the files of which it has told that they could not be read. */
export function retryTold(parts: readonly GroundPart[]): void {
  const { failures, load } = useAtlas.getState();
  const told = parts.filter((part) => failures.has(part));
  if (told.length > 0) void load(DATA_BASE, fetchFile, told);
}

/** Changes when the page could read a file of the ground after all: then it is time to read it again. */
export const useGroundReads = (): number => useAtlas((state) => state.groundReads);
