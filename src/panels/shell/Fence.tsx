import { Component, type ReactNode } from 'react';
import { Notice } from '../../ui/Notice';
import { useMessages } from '../words';

interface FenceProps {
  /** What is said when it breaks. */
  readonly title: string;
  readonly words?: string;
  readonly children: ReactNode;
}

/** Keeps a part that cannot be loaded or drawn from taking the page with it. */
export class Fence extends Component<FenceProps, { broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError() {
    return { broken: true };
  }

  override render() {
    return this.state.broken ? <Broken title={this.props.title} words={this.props.words} /> : this.props.children;
  }
}

function Broken({ title, words }: { title: string; words: string | undefined }) {
  const messages = useMessages().notices;
  return (
    <div className="app__sea app__sea--broken">
      <Notice tone="problem" title={title} action={{ label: messages.reload, onAct: () => window.location.reload() }}>
        {words}
      </Notice>
    </div>
  );
}
