import { Notice } from '../../../ui/Notice';
import { FailedFiles } from '../../FailedFiles';
import { useMessages } from '../../words';
import { SettingNotice } from '../SettingNotice';
import { AreasBench } from './AreasBench';
import { useAdmin, type Admin } from './useAdmin';
import { useAreasSetting } from './useAreasSetting';
import './areas.css';

/** Areas and distances: a shape, its measures, and what lies in it or near it. */
export default function AreasTool() {
  const messages = useMessages().bench;
  const admin = useAdmin();
  return admin ? <AreasOnGround admin={admin} /> : <p className="bench__waiting">{messages.loading}</p>;
}

function AreasOnGround({ admin }: { admin: Admin }) {
  const { areas } = useMessages();
  const used = useAreasSetting();
  return (
    <>
      <div className="bench-notices">
        <SettingNotice faults={used.faults} />
        {admin.failure !== null && (
          <Notice tone="problem" action={{ label: areas.retry, onAct: admin.retry }}>
            <FailedFiles failures={[admin.failure]} />
            {areas.unread}
          </Notice>
        )}
      </div>
      <AreasBench admin={admin} used={used} />
    </>
  );
}
