import { fr as frame } from '../fr.ts';
import { useTenant } from '../frame/tenant.ts';
import { PageHead } from '../kit/page.tsx';
import { fr } from './fr.ts';
import { PrivateFeeds } from './private.tsx';
import { PublicFeed } from './public.tsx';

/** The addresses by which calendars follow what is planned. */
export function Feeds() {
  const { slug, coordinator } = useTenant();
  return (
    <>
      <PageHead
        title={fr.title}
        under={fr.under}
        back={{ to: `/${slug}/reglages`, label: frame.places.settings }}
      />
      <div className="stack">
        <PublicFeed />
        <section className="card stack">
          <h2>{fr.own.title}</h2>
          <p>{fr.own.text}</p>
          <p>{coordinator ? fr.own.secret : fr.own.coordinator}</p>
          {coordinator && <PrivateFeeds />}
        </section>
        <HowTo />
      </div>
    </>
  );
}

function HowTo() {
  return (
    <section className="card stack">
      <h2>{fr.how.title}</h2>
      <dl className="facts">
        {fr.how.steps.map(([device, steps]) => (
          <div key={device} className="feed-step">
            <dt>{device}</dt>
            <dd>{steps}</dd>
          </div>
        ))}
      </dl>
      <p className="hint">{fr.how.note}</p>
    </section>
  );
}
