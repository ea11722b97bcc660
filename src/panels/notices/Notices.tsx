import { Notice } from '../../ui/Notice';
import { useLanguage } from '../language';
import { useAtlas } from '../../state/store';
import { useMessages } from '../words';
import { Narrowings } from '../bench/narrowing/Narrowings';
import { BookmarkTrouble } from '../bookmarks/BookmarkTrouble';
import { FileFailures } from './FileFailures';
import { shortened } from './shortened';
import './notices.css';

/** What went wrong, each with its way on. The rest of the page works meanwhile. */
export function Notices() {
  return (
    <div className="notices">
      <LinkFaults />
      <LanguageTrouble />
      <FileFailures />
      <MapTrouble />
      <BookmarkTrouble />
      <Narrowings />
    </div>
  );
}

function LinkFaults() {
  const messages = useMessages();
  const faults = useAtlas((state) => state.linkFaults);
  const dismiss = useAtlas((state) => state.dismissLinkFaults);
  if (faults.length === 0) return null;
  return (
    <Notice
      tone="problem"
      title={messages.notices.linkTitle}
      action={{ label: messages.notices.dismiss, onAct: dismiss }}
    >
      {messages.notices.linkFellBack}
      {faults.map(({ key, value }) => messages.notices.linkFault(key, shortened(value))).join(messages.listComma)}
    </Notice>
  );
}

function LanguageTrouble() {
  const messages = useMessages();
  const missing = useLanguage((state) => state.missing);
  if (!missing) return null;
  // A browser does not ask again for a part of the program it could not have; a new page does.
  const reload = () => {
    const link = new URL(window.location.href);
    link.searchParams.set('l', missing);
    window.location.replace(link);
  };
  return (
    <Notice
      tone="problem"
      title={messages.notices.noLanguage(messages.top.languages[missing])}
      action={{ label: messages.notices.reload, onAct: reload }}
    >
      {messages.notices.noLanguageWords}
    </Notice>
  );
}

function MapTrouble() {
  const messages = useMessages().notices;
  const condition = useAtlas((state) => state.mapCondition);
  if (condition === 'no-webgl') {
    return (
      <Notice tone="problem" title={messages.noWebgl}>
        {messages.noWebglWords}
      </Notice>
    );
  }
  if (condition === 'lost') {
    return (
      <Notice tone="problem" title={messages.lost}>
        {messages.lostWords}
      </Notice>
    );
  }
  return null;
}
