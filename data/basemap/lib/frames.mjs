// From the frame of Chinese web maps to WGS 84.
import gcoord from 'gcoord';

/** Vertices of the county data sit on a grid of 1/1024 degree, rounded up: half a cell back is the unbiased reading. */
const HALF_CELL = 1 / 2048;

/** GCJ-02 [lon, lat] to WGS 84. gcoord's inverse iterates until the forward offset agrees within 1e-6 degree. */
export const fromGcj02 = (point) => gcoord.transform(point, gcoord.GCJ02, gcoord.WGS84);

export const countyVertex = ([lon, lat]) => fromGcj02([lon - HALF_CELL, lat - HALF_CELL]);
