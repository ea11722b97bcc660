import type { IndicatorMap } from '../../model/choropleth';
import { useAtlas } from '../../state/store';
import { Button } from '../../ui/Button';
import { toMap } from './toMap';
import { useTargetWords } from './useTargetWords';

/** Colours the map by an indicator and goes there. `named`: says which, where nothing beside it does. */
export function MapButton({ map, named = false }: { map: IndicatorMap; named?: boolean }) {
  const { messages, indicatorName, extentOf } = useTargetWords();
  const shown = useAtlas((state) => state.view.indicator === map.key);
  const name = indicatorName(map);
  return (
    <Button
      small
      icon="locate"
      aria-label={messages.targets.showMap(name, extentOf(map))}
      aria-pressed={named ? shown : undefined}
      onClick={() => {
        toMap('.values');
        useAtlas.getState().setIndicator(map.key);
      }}
    >
      {named ? `${name}${messages.dot}${extentOf(map)}` : messages.targets.maps}
    </Button>
  );
}
