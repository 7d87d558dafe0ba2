import './my-day.css';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import { useMyDay } from '../api/outcomes.ts';
import type { MyDay } from '../api/types.ts';
import { useTenant } from '../frame/tenant.ts';
import { isDay, longDay, plusDays } from '../kit/days.ts';
import { Icon } from '../kit/icon.tsx';
import { Notice, Trouble, Waiting } from '../kit/notice.tsx';
import { Empty, PageHead } from '../kit/page.tsx';
import { toFields } from '../kit/when.ts';
import { fr } from './fr.ts';
import { forgetDay, openWithoutNetwork } from './offline.ts';
import { useNoted } from './sending.ts';
import { SendingState } from './sending-state.tsx';
import { StopCard } from './stop.tsx';

/** The dates of a day with large counters, for a phone in a village hall, with or without network. */
export function MyDayPage() {
  const { zone } = useTenant();
  const today = useToday(zone);
  const [address, setAddress] = useSearchParams();
  const asked = address.get('jour');
  const day = isDay(asked) ? asked : today;
  const everyone = address.get('equipe') === 'oui';
  const found = useMyDay(day, everyone);
  const { all, add, giveUp, flush, again } = useNoted(found.data?.subject);
  useEffect(() => {
    openWithoutNetwork().catch(() => undefined);
  }, []);
  const go = (changed: { jour?: string; equipe?: string }) =>
    setAddress((known) => {
      const next = new URLSearchParams(known);
      for (const [name, value] of Object.entries(changed)) {
        if (value) next.set(name, value);
        else next.delete(name);
      }
      return next;
    });
  return (
    <>
      <PageHead title={everyone ? fr.team : fr.title} under={longDay(day)} />
      <div className="stack my-day">
        <div className="row row-apart screen-only">
          <Turn day={day} today={today} onTurn={(jour) => go({ jour })} />
          <button
            type="button"
            className="button button-quiet"
            onClick={() => go({ equipe: everyone ? '' : 'oui' })}
          >
            {everyone ? fr.mine : fr.everyone}
          </button>
        </div>
        <SendingState
          all={all}
          subject={found.data?.subject}
          onSend={flush}
          onAgain={again}
          onGiveUp={giveUp}
        />
        {found.isError && !found.data && (
          <Trouble error={found.error} again={() => found.refetch()} />
        )}
        {found.isPending && <Waiting />}
        {found.data && <Dates day={found.data} everyone={everyone} pending={all} add={add} />}
      </div>
    </>
  );
}

interface Dated {
  day: MyDay;
  everyone: boolean;
  pending: ReturnType<typeof useNoted>['all'];
  add: ReturnType<typeof useNoted>['add'];
}

function Dates({ day, everyone, pending, add }: Dated) {
  const { slug } = useTenant();
  return (
    <>
      {!everyone && !day.memberId && (
        <Notice kind="look">
          <p>{fr.unlinked}</p>
        </Notice>
      )}
      {day.items.length === 0 && (
        <Empty title={fr.emptyTitle} text={fr.emptyText}>
          <Link className="button" to={`/${slug}/planning`}>
            {fr.planning}
          </Link>
        </Empty>
      )}
      <ol className="bare stack">
        {day.items.map((stop) => (
          <li key={stop.occurrenceId}>
            <StopCard stop={stop} hidden={day.hidden} pending={pending} add={add} />
          </li>
        ))}
      </ol>
    </>
  );
}

function Turn(props: { day: string; today: string; onTurn: (day: string) => void }) {
  const { day, today, onTurn } = props;
  return (
    <div className="row">
      <button
        type="button"
        className="button button-icon"
        aria-label={fr.previous}
        onClick={() => onTurn(plusDays(day, -1))}
      >
        <Icon name="back" />
      </button>
      <button type="button" className="button" onClick={() => onTurn('')} disabled={day === today}>
        {fr.today}
      </button>
      <button
        type="button"
        className="button button-icon turn-next"
        aria-label={fr.next}
        onClick={() => onTurn(plusDays(day, 1))}
      >
        <Icon name="back" />
      </button>
    </div>
  );
}

/** Today on the tenant's calendar; when the day ends, nothing of it stays on the device. */
function useToday(zone: string): string {
  const client = useQueryClient();
  const { slug } = useTenant();
  const [today, setToday] = useState(() => toFields(new Date().toISOString(), zone).date);
  useEffect(() => {
    const look = setInterval(() => {
      const now = toFields(new Date().toISOString(), zone).date;
      if (now === today) return;
      client.removeQueries({ queryKey: [slug, 'my-day', today] });
      forgetDay();
      setToday(now);
    }, 30_000);
    return () => clearInterval(look);
  }, [today, zone, slug, client]);
  return today;
}
