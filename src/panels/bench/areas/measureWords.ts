import type { Near } from '../../../model/nearest';
import type { Finding, Locatable } from '../../../model/within';
import type { AreasSetting } from '../../../state/areasSetting';
import type { Words } from '../../words';

/** Above these, so many decimals are left out. */
const TENS = 10;
const THOUSANDS = 1000;
const HECTARES = 100;
const MU = 1500;
const TEN_THOUSAND = 10_000;
/** From this size on hectares say nothing, km². */
const LARGE = 100;
/** Below this square kilometres say nothing, km². */
const SMALL = 0.1;

/** A figure with as many decimals as it deserves: 3.27, 32.7, 327, 3,270. */
export function figure(value: number): string {
  const digits = value >= THOUSANDS ? 0 : value >= LARGE ? 1 : 2;
  const isWhole = Math.abs(value - Math.round(value)) < 10 ** -(digits + 1);
  return value.toLocaleString('en-US', {
    minimumFractionDigits: isWhole && value < TENS ? 0 : digits,
    maximumFractionDigits: digits,
  });
}

/** A distance to one decimal: no position of the catalogue is known better. */
const oneDecimal = (km: number): string => km.toFixed(1);

/** An area in the units that fit its size. */
export function areaWords(squareKilometres: number, { messages }: Words): string[] {
  const { areas } = messages;
  const mu = squareKilometres * MU;
  const muWords = mu >= TEN_THOUSAND ? areas.tenThousandMu(figure(mu / TEN_THOUSAND)) : areas.mu(figure(mu));
  return [
    ...(squareKilometres >= SMALL ? [areas.squareKilometres(figure(squareKilometres))] : []),
    ...(squareKilometres < LARGE ? [areas.hectares(figure(squareKilometres * HECTARES))] : []),
    muWords,
  ];
}

/** What is restricted to, in words. */
export function areaName(
  shape: string,
  { buffer, only }: Pick<AreasSetting, 'buffer' | 'only'>,
  { messages: { areas } }: Words,
): string {
  const label = areas.label(shape, buffer);
  return only === 'possible' ? areas.labelPossible(label) : label;
}

/** How something lies in the area: all of it, or how much. */
export function statusWords({ status, part }: Finding, { messages }: Words): string {
  const { status: words } = messages.areas;
  if (status === 'inside') return words.whole;
  if (!part) return words.perhaps;
  const much =
    part.type === 'line'
      ? words.km(oneDecimal(part.km), oneDecimal(part.of))
      : part.type === 'area'
        ? words.share(shareWords(part.share))
        : words.sites(part.inside, part.of);
  return status === 'partly' ? much : part.type === 'sites' ? words.perhaps : [words.perhaps, much].join(messages.dot);
}

function shareWords(share: number): string {
  const per = share * 100;
  return per > 0 && per < 1 ? '< 1' : per > 99 && per < 100 ? '> 99' : per.toFixed(0);
}

/** How far the thing may be from where it is drawn. */
export function uncertaintyWords({ level, radius }: Locatable, { messages }: Words): string {
  if (level) return messages.areas.wholeOf[level];
  return radius > 0 ? messages.areas.radiusOf(String(radius)) : messages.areas.exact;
}

export function distanceWords({ thing, distance }: Near<Locatable>, { messages }: Words): string {
  const { areas } = messages;
  if (distance === 0) return areas.upon;
  return thing.radius > 0
    ? areas.distanceWith(oneDecimal(distance), String(thing.radius))
    : areas.distance(oneDecimal(distance));
}
