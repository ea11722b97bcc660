declare module 'subset-font' {
  interface Options {
    readonly targetFormat?: 'sfnt' | 'woff' | 'woff2' | 'truetype';
    readonly noLayoutClosure?: boolean;
  }
  /** A copy of a font that holds the glyphs of `text` only. */
  export default function subsetFont(font: Buffer, text: string, options?: Options): Promise<Buffer>;
}
