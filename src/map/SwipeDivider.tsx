import { useEffect, useLayoutEffect, useRef } from 'react';
import { MESSAGES } from '../i18n';
import { encodeSetting } from '../state/compareSetting';
import { plansOf } from '../state/derived';
import { useAtlas } from '../state/store';
import { swipeOf, useDivider, type Swipe } from '../state/swipe';
import { sideName } from '../state/sideNames';
import './SwipeDivider.css';

/** So long the line must rest before the link and the names on the map learn of it. */
const REST_MS = 200;
const STEP = 0.5;

/** The line between the two sides of the map, a native slider over its whole height, and what lies on either side. */
export function SwipeDivider() {
  const swipe = useAtlas(swipeOf);
  return swipe && <Divider setting={swipe.setting} />;
}

function Divider({ setting }: { setting: Swipe['setting'] }) {
  const at = useDivider((state) => state.at);
  const language = useAtlas((state) => state.view.language);
  const text = MESSAGES[language].compare;
  const root = useRef<HTMLDivElement>(null);
  const plans = useAtlas(plansOf);
  const names = { a: sideName(setting.a, plans, language, text), b: sideName(setting.b, plans, language, text) };

  // A link, the back button or the tool may set it too.
  useLayoutEffect(() => useDivider.setState({ at: setting.divider }), [setting.divider]);
  // The canvases are clipped there by the style sheet.
  useLayoutEffect(() => root.current?.closest<HTMLElement>('.map')?.style.setProperty('--divider', `${at}%`), [at]);
  useEffect(() => {
    if (at === setting.divider) return undefined;
    const rest = setTimeout(() => useAtlas.getState().setToolWith(encodeSetting({ ...setting, divider: at })), REST_MS);
    return () => clearTimeout(rest);
  }, [at, setting]);

  return (
    <div className="swipe" ref={root}>
      <p className="swipe__side swipe__side--west">
        <span className="swipe__name">{text.named('A', names.a)}</span>
      </p>
      <p className="swipe__side swipe__side--east">
        <span className="swipe__name">{text.named('B', names.b)}</span>
      </p>
      <input
        className="swipe__slider"
        type="range"
        min={0}
        max={100}
        step={STEP}
        value={at}
        aria-label={text.divider}
        aria-valuetext={text.dividerAt(Math.round(at), names.a, names.b)}
        onChange={(event) => useDivider.setState({ at: Number(event.target.value) })}
      />
      <span className="swipe__handle" aria-hidden="true">
        <svg width="30" height="30" viewBox="0 0 30 30">
          <circle className="swipe__knob" cx="15" cy="15" r="13.5" />
          <path className="swipe__arrows" d="M12 10.5 7.5 15l4.5 4.5M18 10.5l4.5 4.5-4.5 4.5" />
        </svg>
      </span>
    </div>
  );
}
