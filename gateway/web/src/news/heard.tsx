import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { dropHeard, forgetNews, keepHeard, useHeard } from '../api/news.ts';
import type { Heard } from '../api/types.ts';
import { useTenant } from '../frame/tenant.ts';
import { Trouble } from '../kit/notice.tsx';
import { useTell } from '../kit/told.tsx';
import { fr } from './fr.ts';

/** What feeds told, to keep or to drop; nothing where nothing waits. */
export function HeardNews() {
  const all = useHeard().data?.items ?? [];
  if (all.length === 0) return null;
  return (
    <section className="card stack">
      <h2>{fr.heard.title}</h2>
      <ul className="bare stack">
        {all.map((heard) => (
          <HeardItem key={heard.id} heard={heard} />
        ))}
      </ul>
    </section>
  );
}

function HeardItem({ heard }: { heard: Heard }) {
  const { base, slug } = useTenant();
  const client = useQueryClient();
  const navigate = useNavigate();
  const tell = useTell();
  const [error, setError] = useState<unknown>();
  const keep = async () => {
    setError(undefined);
    try {
      const { body } = await keepHeard(base, heard.id);
      await forgetNews(client, slug);
      tell(fr.heard.kept);
      navigate(`/${slug}/nouvelles/${body.newsId}`);
    } catch (refused) {
      setError(refused);
    }
  };
  const drop = async () => {
    setError(undefined);
    try {
      await dropHeard(base, heard.id);
      tell(fr.heard.dropped);
      await forgetNews(client, slug);
    } catch (refused) {
      setError(refused);
    }
  };
  return (
    <li className="stack-tight">
      <p>
        <strong>{heard.title}</strong> <span className="quiet">{fr.heard.from(heard.feed)}</span>
      </p>
      {heard.text !== heard.title && <p>{heard.text}</p>}
      {heard.source && (
        <p>
          <a href={heard.source}>{fr.heard.see}</a>
        </p>
      )}
      <Trouble error={error} />
      <p className="row">
        <button
          type="button"
          className="button"
          onClick={keep}
          aria-label={fr.heard.keepNamed(heard.title)}
        >
          {fr.heard.keep}
        </button>
        <button
          type="button"
          className="button"
          onClick={drop}
          aria-label={fr.heard.dropNamed(heard.title)}
        >
          {fr.heard.drop}
        </button>
      </p>
    </li>
  );
}
