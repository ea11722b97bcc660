/** Words of the phone's own controls. */
export const phone = {
  back: '返回地图',
};
