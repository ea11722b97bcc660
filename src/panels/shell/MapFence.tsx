import { Component, type ReactNode } from 'react';
import { Notice } from '../../ui/Notice';
import { useMessages } from '../words';

/** Keeps a map that cannot be loaded from taking the page with it. */
export class MapFence extends Component<{ children: ReactNode }, { broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError() {
    return { broken: true };
  }

  override render() {
    return this.state.broken ? <BrokenMap /> : this.props.children;
  }
}

function BrokenMap() {
  const messages = useMessages().notices;
  return (
    <div className="app__sea app__sea--broken">
      <Notice
        tone="problem"
        title={messages.mapFailed}
        action={{ label: messages.reload, onAct: () => window.location.reload() }}
      >
        {messages.mapFailedWords}
      </Notice>
    </div>
  );
}
