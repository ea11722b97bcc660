/** The palette in force, for what is drawn and not styled: marks and samples. */
import { createContext, use } from 'react';
import { PALETTES, type Palette } from '../theme/palette';

export const PaletteContext = createContext<Palette>(PALETTES.day);

export const usePalette = (): Palette => use(PaletteContext);
