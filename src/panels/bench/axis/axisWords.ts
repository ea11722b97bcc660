import type { Placement } from '../../../model/alongside';
import { heading, placeNear, type Axis, type ControlPlace } from '../../../model/axes';
import type { Chain } from '../../../model/chainage';
import type { Stretch } from '../../../state/axisSetting';
import type { Words } from '../../words';

/** A settlement farther from an end of a line than this does not name it, kilometres along the line and beside it. */
const END_KM = 15;

export const kilometres = (km: number): string => km.toFixed(1);

/** What the two ends of a line are called: the settlement there, or the side on which the end lies. */
export function endNames(axis: Axis, chain: Chain, places: readonly ControlPlace[], words: Words): [string, string] {
  const { compass } = words.messages.axisTool;
  const ahead = heading(axis.line);
  const behind = (ahead + compass.length / 2) % compass.length;
  const name = (km: number, side: number) => {
    const place = placeNear(places, km);
    return place && Math.abs(place.km - km) <= END_KM ? words.placeName(place) : compass[side]!;
  };
  return [name(0, behind), name(chain.length, ahead)];
}

/** An axis as the chooser lists it. */
export function axisName(
  axis: Axis,
  settlements: ReadonlyMap<string, { name: string; name_en: string }>,
  words: Words,
) {
  const { served, part } = words.messages.axisTool;
  const name = words.placeName(axis);
  const ends = [axis.through[0], axis.through.at(-1)].map((id) => (id === undefined ? undefined : settlements.get(id)));
  if (ends[0] && ends[1]) return served(name, words.placeName(ends[0]), words.placeName(ends[1]));
  return axis.part > 0 ? part(name, axis.part) : name;
}

/** A chosen stretch: the settlements it runs between, and its chainage in whole kilometres, at most the line's length. */
export function stretchName(
  { from, to }: Stretch,
  chain: Pick<Chain, 'length'>,
  places: readonly ControlPlace[],
  words: Words,
): string {
  const { stretch, span, km } = words.messages.axisTool;
  const [first, last] = [placeNear(places, from), placeNear(places, to)];
  const length = km(span(String(from), to > chain.length ? kilometres(chain.length) : String(to)));
  return first && last ? stretch(words.placeName(first), words.placeName(last), length) : length;
}

/** A chosen stretch as it is called away from the tool: with the distance that counts, and the axis unless it is the first. */
export function narrowedName(
  { axis, axes, chain, places }: { axis: Axis; axes: readonly Axis[]; chain: Chain; places: readonly ControlPlace[] },
  { brush, reach }: { brush: Stretch; reach: number },
  words: Words,
): string {
  const isFirst = axis.id === axes[0]?.id;
  const name = stretchName(brush, chain, places, words);
  return words.messages.axisTool.narrowed(name, reach, isFirst ? null : words.placeName(axis));
}

/** Chainage in a table: one figure for a mark, stretches for everything else. */
export function chainageOf({ spans }: Placement, words: Words): string {
  const { span } = words.messages.axisTool;
  return spans.map(({ from, to }) => span(kilometres(from), kilometres(to))).join(words.messages.listComma);
}

/** Where something is along the axis, in a sentence's part. */
export function whereAlong(placement: Placement, words: Words): string {
  const messages = words.messages.axisTool;
  const { form, distance, sure } = placement;
  const km = chainageOf(placement, words);
  const place = form === 'point' ? messages.at(km) : form === 'interval' ? messages.somewhere(km) : messages.along(km);
  const vague = form === 'interval';
  const isUpon = distance < 0.05;
  const away = isUpon
    ? vague
      ? null
      : messages.upon
    : vague
      ? messages.awayAtLeast(kilometres(distance))
      : messages.away(kilometres(distance));
  return [place, away, sure ? null : messages.perhaps].filter((part) => part !== null).join(words.messages.dot);
}
