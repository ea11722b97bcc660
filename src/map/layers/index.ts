/** Everything deck.gl draws, from the bottom up. */
import type { Layer } from '@deck.gl/core';
import { areaLayers } from './areas';
import { axisLayers } from './axis';
import type { LayerContext } from './context';
import { lineLayers } from './lines';
import { ownEmphasisLayers, ownLayers, ownPointLayers } from './own';
import { anchorLayers, pointLayers } from './points';
import { sketchLayers } from './sketch';
import { trayLayers } from './trays';

export const layers = (context: LayerContext): Layer[] => [
  ...ownLayers(context),
  ...areaLayers(context),
  ...lineLayers(context),
  ...anchorLayers(context),
  ...trayLayers(context),
  ...ownPointLayers(context),
  ...pointLayers(context),
  ...ownEmphasisLayers(context),
  ...axisLayers(context),
  ...sketchLayers(context),
];
