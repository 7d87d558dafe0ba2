import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Link, useNavigate, useParams } from 'react-router';
import {
  forgetNews,
  makeWorkshop,
  removeNews,
  saveNews,
  useNews,
  useProposal,
} from '../api/news.ts';
import { forgetPlanning, useThemes } from '../api/planning.ts';
import type { News } from '../api/types.ts';
import { useTenant } from '../frame/tenant.ts';
import { fullDay, longDay } from '../kit/days.ts';
import { Trouble, Waiting } from '../kit/notice.tsx';
import { PageHead } from '../kit/page.tsx';
import { useTell } from '../kit/told.tsx';
import { fr } from './fr.ts';

/** One piece of news, and the workshop that it may become in two presses. */
export function NewsPage() {
  const { id = '' } = useParams();
  const { slug } = useTenant();
  const found = useNews(id);
  if (found.isError) return <Trouble error={found.error} again={() => found.refetch()} />;
  if (!found.data) return <Waiting />;
  const { body, etag } = found.data;
  return (
    <>
      <PageHead title={body.title} back={{ to: `/${slug}/nouvelles`, label: fr.title }} />
      <div className="stack">
        <Facts news={body} />
        <Workshop news={body} />
        <Acts news={body} etag={etag} />
      </div>
    </>
  );
}

function Facts({ news }: { news: News }) {
  const themes = useThemes().data?.items ?? [];
  const named = themes.filter((theme) => news.themes.includes(theme.code));
  return (
    <section className="card stack">
      <p>{news.text}</p>
      <dl className="facts">
        {news.mattersBy && (
          <>
            <dt>{fr.page.until}</dt>
            <dd>{fullDay(news.mattersBy)}</dd>
          </>
        )}
        {named.length > 0 && (
          <>
            <dt>{fr.page.themes}</dt>
            <dd>{fr.page.list(named.map((theme) => theme.label))}</dd>
          </>
        )}
        {news.source && (
          <>
            <dt>{fr.page.source}</dt>
            <dd>
              <a href={news.source} rel="noreferrer">
                {fr.page.see}
              </a>
            </dd>
          </>
        )}
      </dl>
    </section>
  );
}

function Workshop({ news }: { news: News }) {
  const { base, slug } = useTenant();
  const navigate = useNavigate();
  const client = useQueryClient();
  const tell = useTell();
  const [asked, setAsked] = useState(false);
  const [error, setError] = useState<unknown>();
  const proposal = useProposal(news.id, asked);
  const make = async () => {
    setError(undefined);
    try {
      const { body } = await makeWorkshop(base, news.id);
      tell(fr.workshop.made);
      await Promise.all([forgetNews(client, slug), forgetPlanning(client, slug)]);
      navigate(`/${slug}/actions/${body.actionId}`);
    } catch (refused) {
      setError(refused);
    }
  };
  if (news.workshopId)
    return (
      <p>
        <Link to={`/${slug}/actions/${news.workshopId}`}>{fr.page.workshop}</Link>
      </p>
    );
  if (!asked)
    return (
      <p className="screen-only">
        <button type="button" className="button button-primary" onClick={() => setAsked(true)}>
          {fr.workshop.ask}
        </button>
      </p>
    );
  if (proposal.isError) return <Trouble error={proposal.error} again={() => proposal.refetch()} />;
  if (!proposal.data) return <Waiting />;
  return (
    <section className="card stack">
      <h2>{fr.workshop.title}</h2>
      <p>{fr.workshop.day(longDay(proposal.data.day))}</p>
      <h3>{fr.workshop.steps}</h3>
      <ul className="bare stack-tight">
        {proposal.data.steps.map((step) => (
          <li key={step.title}>
            {step.title} <span className="quiet small">{fr.workshop.due(longDay(step.due))}</span>
          </li>
        ))}
      </ul>
      <Trouble error={error} />
      <p className="screen-only">
        <button type="button" className="button button-primary" onClick={make}>
          {fr.workshop.make}
        </button>
      </p>
    </section>
  );
}

function Acts({ news, etag }: { news: News; etag: string | null }) {
  const { base, slug } = useTenant();
  const navigate = useNavigate();
  const client = useQueryClient();
  const tell = useTell();
  const [error, setError] = useState<unknown>();
  const remove = async () => {
    setError(undefined);
    try {
      await removeNews(base, news.id, etag);
      const { title, text, themes, mattersBy, source } = news;
      tell(fr.page.removed, async () => {
        await saveNews(base, { title, text, themes, mattersBy, source });
        await forgetNews(client, slug);
      });
      navigate(`/${slug}/nouvelles`);
      client.removeQueries({ queryKey: [slug, 'news', news.id] });
      await forgetNews(client, slug);
    } catch (refused) {
      setError(refused);
    }
  };
  return (
    <div className="stack-tight screen-only">
      <p className="row">
        <Link className="button" to={`/${slug}/nouvelles/${news.id}/modifier`}>
          {fr.page.edit}
        </Link>
        <button type="button" className="button button-quiet is-danger" onClick={remove}>
          {fr.page.remove}
        </button>
      </p>
      <Trouble error={error} />
    </div>
  );
}
