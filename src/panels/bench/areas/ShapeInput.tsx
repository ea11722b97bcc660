import { DrawInput } from './DrawInput';
import { FeatureInput } from './FeatureInput';
import { PlaceInput } from './PlaceInput';
import type { Way } from './ShapeHead';
import type { Admin } from './useAdmin';
import type { UsedSetting } from './useAreasSetting';

interface ShapeInputProps {
  readonly way: Way;
  readonly used: UsedSetting;
  readonly admin: Admin;
}

/** The fields of one way to give a shape. */
export function ShapeInput({ way, used, admin }: ShapeInputProps) {
  const { shape } = used.setting;
  const { change } = used;
  if (way === 'place') return <PlaceInput shape={shape} admin={admin} onShape={(next) => change({ shape: next })} />;
  if (way === 'feature') return <FeatureInput shape={shape} onShape={(next) => change({ shape: next })} />;
  return <DrawInput key={way} type={way} shape={shape} onShape={(next) => change({ shape: next })} />;
}
