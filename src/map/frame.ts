/** Square frames with round corners, to be tinted; white where there is ink. The bold one is for the smallest cells. */

/** Side of a frame in pixels: twice the largest cell. */
const SIDE = 64;
const STROKES = { plain: 5, bold: 11 };
const CORNER = 8;

export type Frame = keyof typeof STROKES;
const FRAMES = Object.keys(STROKES) as Frame[];

/** Where each frame stands in the picture, as deck.gl's icons ask for it. */
export const FRAME_MAPPING = Object.fromEntries(
  FRAMES.map((frame, index) => [frame, { x: index * SIDE, y: 0, width: SIDE, height: SIDE, mask: true }]),
);

let picture: HTMLCanvasElement | null = null;

/** Made once. */
export function frameCanvas(): HTMLCanvasElement {
  if (picture) return picture;
  picture = document.createElement('canvas');
  picture.width = SIDE * FRAMES.length;
  picture.height = SIDE;
  const context = picture.getContext('2d')!;
  context.strokeStyle = '#FFFFFF';
  FRAMES.forEach((frame, index) => {
    const stroke = STROKES[frame];
    context.lineWidth = stroke;
    context.beginPath();
    context.roundRect(index * SIDE + stroke / 2, stroke / 2, SIDE - stroke, SIDE - stroke, CORNER);
    context.stroke();
  });
  return picture;
}
