import { useMedia } from '../../state/theme';

export type Layout = 'phone' | 'desk' | 'wide';

/** `phone` to 700 px; `wide` from 1700 px, where the list stands on the right for good. The style sheets use the same widths. */
export function useLayout(): Layout {
  const phone = useMedia('(max-width: 700px)');
  const wide = useMedia('(min-width: 1700px)');
  return phone ? 'phone' : wide ? 'wide' : 'desk';
}
