/** shpjs ships no types: what of it is used here. */
declare module 'shpjs' {
  import type { FeatureCollection, Geometry } from 'geojson';

  interface Files {
    shp: ArrayBuffer | DataView | Uint8Array;
    dbf?: ArrayBuffer | DataView | Uint8Array;
    /** Text of the projection. */
    prj?: string;
    /** Name of the table's encoding. */
    cpg?: string;
  }
  export default function shp(files: Files): Promise<FeatureCollection<Geometry | null>>;
}
