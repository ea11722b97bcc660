/** Words of the phone's own controls. */
export const zh = {
  back: '返回地图',
};

export const en: typeof zh = {
  back: 'Back to the map',
};
