import { useAtlas } from '../../state/store';
import { classes } from '../../ui/classes';
import { Icon } from '../../ui/Icon';
import { useMessages } from '../words';
import { OPEN_TOOLS, toolIcon } from './tools';
import './bench.css';

const ICON_SIZE = 17;

interface BenchButtonsProps {
  /** In the phone's menu: a grid that opens the tool over everything. */
  readonly inMenu?: boolean;
  readonly onOpen?: () => void;
}

/** The tools as toggles: a toolbar over the map, or a grid in the phone's menu. */
export function BenchButtons({ inMenu = false, onOpen }: BenchButtonsProps) {
  const messages = useMessages().bench;
  const open = useAtlas((state) => state.view.tool);
  const { openTool, openPage } = useAtlas.getState();
  return (
    <div className={classes('bench-buttons', inMenu && 'bench-buttons--menu')} role="group" aria-label={messages.label}>
      {OPEN_TOOLS.map((tool) => (
        <button
          key={tool}
          type="button"
          className="bench-buttons__button"
          aria-pressed={tool === open}
          title={messages.tools[tool]}
          onClick={() => {
            openTool(tool === open ? 'none' : tool);
            if (inMenu) openPage('map');
            onOpen?.();
          }}
        >
          <Icon name={toolIcon(tool)} size={ICON_SIZE} className="bench-buttons__icon" />
          <span className="bench-buttons__name">{messages.tools[tool]}</span>
        </button>
      ))}
    </div>
  );
}
