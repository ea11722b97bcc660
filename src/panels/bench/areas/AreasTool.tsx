import { useState } from 'react';
import { Notice } from '../../../ui/Notice';
import { fileName } from '../../base';
import { shortened } from '../../notices/shortened';
import { useMessages } from '../../words';
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
  const { listComma, areas, notices } = useMessages();
  const used = useAreasSetting();
  const [dismissed, setDismissed] = useState('');
  const faults = used.faults.join(listComma);
  return (
    <>
      <div className="areas-notices">
        {faults !== '' && faults !== dismissed && (
          <Notice tone="problem" dismiss={{ label: notices.dismiss, onDismiss: () => setDismissed(faults) }}>
            {areas.faults(shortened(faults))}
          </Notice>
        )}
        {admin.failure !== null && (
          <Notice tone="problem" action={{ label: areas.retry, onAct: admin.retry }}>
            {areas.unread(fileName(admin.failure))}
          </Notice>
        )}
      </div>
      <AreasBench admin={admin} used={used} />
    </>
  );
}
