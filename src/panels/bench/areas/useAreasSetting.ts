import { decodeAreasSetting, encodeAreasSetting, type AreasSetting } from '../../../state/areasSetting';
import { useToolSetting, type SettingCodec, type UsedSetting as Used } from '../useToolSetting';

export type UsedSetting = Used<AreasSetting>;

const CODEC: SettingCodec<AreasSetting> = { tool: 'areas', encode: encodeAreasSetting, decode: decodeAreasSetting };

export const useAreasSetting = (): UsedSetting => useToolSetting(CODEC);
