import type { Messages } from '../zh';

export const phone: Messages['phone'] = {
  back: 'Back to the map',
};
