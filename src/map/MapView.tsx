import 'maplibre-gl/dist/maplibre-gl.css';
import { useEffect, useRef, useState } from 'react';
import { MESSAGES } from '../i18n';
import { choroplethOf } from '../state/derived';
import { useAtlas } from '../state/store';
import { PALETTES, type Theme } from '../theme/palette';
import { IconButton } from '../ui/Button';
import { Cartouche } from './Cartouche';
import { createController, type Controller } from './controller';
import { hasWebGL } from './ground';
import { RegionTray } from './RegionTray';
import { SwipeDivider } from './SwipeDivider';
import './MapView.css';

/** Where the served files stand, relative to the page. */
const BASE = import.meta.env.BASE_URL;

/** The map as a region: ground, projects, words, its three buttons, credits and the cartouche of the axis. */
export default function MapView({ theme }: { theme: Theme }) {
  const frame = useRef<HTMLElement>(null);
  const ground = useRef<HTMLDivElement>(null);
  const words = useRef<HTMLDivElement>(null);
  const controller = useRef<Controller | null>(null);
  const [overview, setOverview] = useState(true);
  const language = useAtlas((state) => state.view.language);
  const condition = useAtlas((state) => state.mapCondition);
  const coloured = useAtlas((state) => state.view.indicator !== null);
  const hasValues = useAtlas((state) => choroplethOf(state) !== null);
  const text = MESSAGES[language].map;
  const themeNow = useRef(theme);

  useEffect(() => {
    const { setMapCondition } = useAtlas.getState();
    if (!hasWebGL()) {
      setMapCondition('no-webgl');
      return undefined;
    }
    let gone = false;
    createController({
      frame: frame.current!,
      ground: ground.current!,
      words: words.current!,
      theme: themeNow.current,
      base: BASE,
      locale: { 'Map.Title': MESSAGES[useAtlas.getState().view.language].map.canvas },
      onOverview: setOverview,
    })
      .then((made) => {
        if (gone) made.remove();
        else controller.current = made;
      })
      .catch(() => setMapCondition('no-webgl'));
    return () => {
      gone = true;
      controller.current?.remove();
      controller.current = null;
    };
  }, []);

  useEffect(() => {
    themeNow.current = theme;
    controller.current?.setTheme(theme);
  }, [theme]);

  const drawable = condition !== 'no-webgl';
  return (
    <section className="map" aria-label={text.region} ref={frame}>
      <div className="map__ground" ref={ground} />
      <div className="map__words" ref={words} aria-hidden="true" />
      {drawable && (
        <>
          <div className="map__buttons">
            <IconButton icon="plus" label={text.zoomIn} onClick={() => controller.current?.zoomBy(1)} />
            <IconButton icon="minus" label={text.zoomOut} onClick={() => controller.current?.zoomBy(-1)} />
            <IconButton icon="locate" label={text.home} onClick={() => useAtlas.getState().goHome()} />
          </div>
          {/* The legend of a coloured map takes its place. */}
          {overview && !coloured && <RegionTray palette={PALETTES[theme]} />}
          {/* A map of values has its own title, in the same place. */}
          {overview && !hasValues && <Cartouche base={BASE} language={language} />}
          <SwipeDivider />
        </>
      )}
      <p className="map__credits">
        <span>{text.credits}</span> <span>{text.reviewNumber}</span>
      </p>
    </section>
  );
}
