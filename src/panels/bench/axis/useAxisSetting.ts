import { decodeAxisSetting, encodeAxisSetting, type AxisSetting } from '../../../state/axisSetting';
import { useToolSetting, type SettingCodec, type UsedSetting as Used } from '../useToolSetting';

export type UsedSetting = Used<AxisSetting>;

const CODEC: SettingCodec<AxisSetting> = { tool: 'axis', encode: encodeAxisSetting, decode: decodeAxisSetting };

export const useAxisSetting = (): UsedSetting => useToolSetting(CODEC);
