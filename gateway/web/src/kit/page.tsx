import { type ReactNode, useEffect, useRef } from 'react';
import { Link } from 'react-router';
import { fr } from '../fr.ts';
import { Mark } from './mark.tsx';

let lastNamed: string | undefined;

interface Head {
  title: string;
  under?: ReactNode;
  back?: { to: string; label: string };
  action?: ReactNode;
}

/** Names the page; on a change of page the focus goes to its title, so that it is read aloud. */
export function PageHead({ title, under, back, action }: Head) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (lastNamed !== undefined && lastNamed !== location.pathname) heading.current?.focus();
    lastNamed = location.pathname;
  }, []);
  useEffect(() => {
    document.title = fr.frame.documentTitle(title);
  }, [title]);
  return (
    <>
      {back && (
        <p className="page-back screen-only">
          <Link to={back.to}>{fr.frame.backTo(back.label)}</Link>
        </p>
      )}
      <div className="page-head">
        <div className="page-head-words">
          <h1 ref={heading} tabIndex={-1}>
            {title}
          </h1>
          {under && <div className="quiet">{under}</div>}
        </div>
        {action && <div className="page-action screen-only">{action}</div>}
      </div>
    </>
  );
}

/** What a page says when it holds nothing yet: what it is for, and the first step. */
export function Empty(props: { title: string; text: string; children?: ReactNode }) {
  return (
    <div className="card empty">
      <Mark />
      <h2>{props.title}</h2>
      <p className="quiet">{props.text}</p>
      {props.children}
    </div>
  );
}
