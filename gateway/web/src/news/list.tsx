import { Link } from 'react-router';
import { useNewsList } from '../api/news.ts';
import type { News } from '../api/types.ts';
import { useTenant } from '../frame/tenant.ts';
import { fullDay } from '../kit/days.ts';
import { Icon } from '../kit/icon.tsx';
import { Trouble, Waiting } from '../kit/notice.tsx';
import { Empty, PageHead } from '../kit/page.tsx';
import { State } from '../kit/state.tsx';
import { fr } from './fr.ts';
import { HeardNews } from './heard.tsx';

/** What changes for people, and what was made of it. */
export function NewsList() {
  const { slug } = useTenant();
  const found = useNewsList();
  const all = found.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <>
      <PageHead
        title={fr.title}
        under={fr.under}
        back={{ to: `/${slug}/taches`, label: fr.tasks }}
        action={
          <Link className="button button-primary" to={`/${slug}/nouvelles/ecrire`}>
            <Icon name="plus" />
            {fr.write}
          </Link>
        }
      />
      <div className="stack">
        <p className="screen-only">
          <Link to={`/${slug}/nouvelles/fils`}>{fr.feeds.link}</Link>
        </p>
        <HeardNews />
        {found.isError && <Trouble error={found.error} again={() => found.refetch()} />}
        {found.isPending && <Waiting />}
        {found.isSuccess && all.length === 0 && <Empty title={fr.emptyTitle} text={fr.emptyText} />}
        {all.length > 0 && <AllNews all={all} />}
        {found.hasNextPage && (
          <button type="button" className="button" onClick={() => found.fetchNextPage()}>
            {fr.more}
          </button>
        )}
      </div>
    </>
  );
}

function AllNews({ all }: { all: News[] }) {
  const { slug } = useTenant();
  return (
    <table className="sentences">
      <thead>
        <tr>
          <th scope="col">{fr.news}</th>
          <th scope="col">{fr.until}</th>
          <th scope="col">{fr.state}</th>
        </tr>
      </thead>
      <tbody>
        {all.map((news) => (
          <tr key={news.id}>
            <th scope="row">
              <Link to={`/${slug}/nouvelles/${news.id}`}>{news.title}</Link>
            </th>
            <td>{news.mattersBy ? fullDay(news.mattersBy) : fr.always}</td>
            <td>
              <State
                tone={news.workshopId ? 'good' : 'calm'}
                word={news.workshopId ? fr.made : fr.idle}
              />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
