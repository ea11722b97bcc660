import { useSelection } from '../../state/derived';
import { useAtlas } from '../../state/store';
import { Button } from '../../ui/Button';
import { toCsv } from '../../model/csv';
import { useNarrowingState } from '../narrowing';
import { useMessages } from '../words';
import { geojsonText } from './files/geojson';
import { mentionTable, projectTable, type Table } from './tables';
import { fileName, type Taken } from './taken';
import type { Made } from './useMaking';

/** In the order in which a planner asks for them. */
const FORMATS = ['xlsx', 'csv', 'mentions', 'geojson', 'kml'] as const;
type Format = (typeof FORMATS)[number];

const withHeads = ({ columns, rows }: Table) => [columns.map(({ header }) => header), ...rows];
const csvBlob = (table: Table) => new Blob([toCsv(withHeads(table))], { type: 'text/csv;charset=utf-8' });

/** One file of a format; what writes workbooks and KML is fetched when it is asked for. */
async function fileOf(format: Format, taken: Taken): Promise<Made> {
  const { files } = taken.words.messages.takeAway;
  const projects = (ending: string) => fileName(taken, files.projects, ending);
  switch (format) {
    case 'xlsx': {
      const { xlsxBlob } = await import('./files/xlsxFile');
      return { blob: await xlsxBlob(taken), name: projects('xlsx') };
    }
    case 'csv':
      return { blob: csvBlob(projectTable(taken)), name: projects('csv') };
    case 'mentions':
      return { blob: csvBlob(mentionTable(taken)), name: fileName(taken, files.mentions, 'csv') };
    case 'geojson':
      return { blob: new Blob([geojsonText(taken)], { type: 'application/geo+json' }), name: projects('geojson') };
    case 'kml': {
      const { kmlText } = await import('./files/kmlFile');
      const blob = new Blob([kmlText(taken)], { type: 'application/vnd.google-earth.kml+xml' });
      return { blob, name: projects('kml') };
    }
  }
}

interface DataPartProps {
  readonly gather: () => Taken;
  readonly busy: boolean;
  readonly make: (what: string, job: () => Promise<Made>) => Promise<void>;
}

/** The selection as data, a row a format. */
export function DataPart({ gather, busy, make }: DataPartProps) {
  const {
    takeAway: messages,
    narrowing: { title },
  } = useMessages();
  const { placement } = useSelection();
  const failures = useAtlas((state) => state.failures.size);
  const empty = placement.total === 0;
  const known = useNarrowingState();
  const none = known === 'known' ? messages.nothing : title[known];
  return (
    <div role="group" className="take-away__part" aria-labelledby="take-away-data">
      <h3 className="take-away__heading" id="take-away-data">
        {messages.data}
      </h3>
      <p className="take-away__note">{empty ? none : messages.whatNote}</p>
      {failures > 0 && <p className="take-away__warning">{messages.incomplete(failures)}</p>}
      <ul className="take-away__formats">
        {FORMATS.map((format) => {
          const { name, note } = messages.formats[format];
          return (
            <li key={format} className="take-away__format">
              <span className="take-away__name">{name}</span>
              <span className="take-away__note">{note}</span>
              <Button
                small
                icon="download"
                aria-label={messages.make(name)}
                aria-disabled={busy || empty}
                onClick={() => !busy && !empty && void make(name, () => fileOf(format, gather()))}
              >
                {messages.open}
              </Button>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
