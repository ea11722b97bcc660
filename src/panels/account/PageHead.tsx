import type { ReactNode } from 'react';
import './account.css';

/** The head of a page of account: its title, and in a sentence or two what it shows and how it counts. */
export function PageHead({ title, children }: { title: string; children: ReactNode }) {
  return (
    <header className="account__head">
      <h2 className="account__title">{title}</h2>
      <p className="account__lead">{children}</p>
    </header>
  );
}
