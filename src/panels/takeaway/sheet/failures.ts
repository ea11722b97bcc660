/** Thrown where the browser makes no picture of this size. */
export class PictureTooLarge extends Error {}

/** Thrown where a face of the sheet cannot be fetched; the message is its file. */
export class FontMissing extends Error {}
