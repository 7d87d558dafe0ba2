import '../planning/planning.css';
import './bookings.css';
import { Link, useParams } from 'react-router';
import { useBookings, usePlaces } from '../api/bookings.ts';
import { Refused } from '../api/http.ts';
import { useOccurrence } from '../api/planning.ts';
import type { BookedPerson, DatePlaces, Occurrence } from '../api/types.ts';
import { useTenant } from '../frame/tenant.ts';
import { ChoiceBox } from '../kit/fields.tsx';
import { Icon } from '../kit/icon.tsx';
import { Notice, Trouble, Waiting } from '../kit/notice.tsx';
import { Empty, PageHead } from '../kit/page.tsx';
import { TakeAway } from '../kit/take-away.tsx';
import { moment, span } from '../kit/when.ts';
import { Lost } from '../lost/lost.tsx';
import { useActs } from './acts.ts';
import { useDiscreet } from './discreet.ts';
import { fr } from './fr.ts';
import { CancelledLines, Roster, WaitingList } from './lines.tsx';
import { usePartnerNames } from './partners.ts';
import { attendanceCounts, partsOf, takesPeople } from './values.ts';

/** Who has a place on one date, who waits, and who came. */
export function BookingsPage() {
  const { id = '' } = useParams();
  const { slug, zone } = useTenant();
  const found = useOccurrence(id);
  if (found.isError && found.error instanceof Refused && found.error.status === 404)
    return <Lost />;
  if (found.isError) return <Trouble error={found.error} again={() => found.refetch()} />;
  if (!found.data) return <Waiting />;
  const date = found.data.body;
  const open = takesPeople(date) && date.mode !== 'NONE';
  return (
    <>
      <PageHead
        title={fr.title}
        back={{ to: `/${slug}/planning/${id}`, label: date.title }}
        under={
          <>
            <p>{date.title}</p>
            <p>{span(date.startsAt, date.endsAt, zone)}</p>
          </>
        }
        action={
          open && (
            <Link className="button button-primary" to="nouvelle">
              <Icon name="plus" />
              {fr.register}
            </Link>
          )
        }
      />
      <Lists date={date} />
    </>
  );
}

function Lists({ date }: { date: Occurrence }) {
  const [discreet, setDiscreet] = useDiscreet();
  const found = useBookings(date.id, discreet);
  const places = usePlaces(date).data;
  const act = useActs(date, discreet);
  const nameOf = usePartnerNames(date, [
    ...(found.data ?? []).map((line) => line.referredBy ?? undefined),
    ...(places?.quotas ?? []).map((quota) => quota.partner),
  ]);
  if (found.isError) return <Trouble error={found.error} again={() => found.refetch()} />;
  if (!found.data) return <Waiting />;
  const { booked, waiting, cancelled } = partsOf(found.data);
  const some = found.data.length > 0;
  const begun = Date.parse(date.startsAt) <= Date.now();
  const shown = { date, begun, discreet, nameOf, act };
  return (
    <div className="stack-wide">
      {(some || date.mode !== 'NONE' || !takesPeople(date)) && (
        <section className="card stack">
          <Places date={date} places={places} waiting={waiting.length} nameOf={nameOf} />
          {some && (
            <div className="row row-apart screen-only">
              <ChoiceBox
                label={fr.discreet}
                hint={fr.discreetHint}
                checked={discreet}
                onChange={(event) => setDiscreet(event.target.checked)}
              />
              <button type="button" className="button" onClick={() => print()}>
                <Icon name="print" />
                {fr.print}
              </button>
            </div>
          )}
        </section>
      )}
      <Trouble error={act.error} />
      {!some && <NobodyYet date={date} />}
      {booked.length > 0 && (
        <section className="stack">
          <div className="row row-apart">
            <h2>{fr.list}</h2>
            {begun && <p role="status">{countWords(booked)}</p>}
          </div>
          <Roster lines={booked} {...shown} />
        </section>
      )}
      {begun && date.state !== 'CANCELLED' && date.state !== 'POSTPONED' && (
        <p className="screen-only">
          <button type="button" className="button" onClick={act.walkIn}>
            <Icon name="plus" />
            {fr.walkIn}
          </button>
        </p>
      )}
      {waiting.length > 0 && <WaitingList lines={waiting} {...shown} />}
      {cancelled.length > 0 && <CancelledLines lines={cancelled} {...shown} />}
      <Files date={date} some={some} />
    </div>
  );
}

function countWords(booked: BookedPerson[]) {
  const { came, excused, absent, unknown } = attendanceCounts(booked);
  return fr.attendanceCount(came, excused, absent, unknown);
}

function Files({ date, some }: { date: Occurrence; some: boolean }) {
  const { coordinator } = useTenant();
  return coordinator && some ? <TakeAway list={`/occurrences/${date.id}/bookings`} /> : null;
}

interface Taken {
  date: Occurrence;
  places?: DatePlaces | null;
  waiting: number;
  nameOf: (partner: string) => string;
}

/** How many places, how many of them are free, what is held, and who may take one. */
function Places({ date, places, waiting, nameOf }: Taken) {
  const { zone } = useTenant();
  return (
    <div className="stack-tight">
      {places && (
        <p role="status">
          <strong>{fr.taken(places.booked, places.capacity)}</strong>
          {`, ${fr.free(places.free)}`}
          {waiting > 0 && `, ${fr.waitingCount(waiting)}`}
        </p>
      )}
      {places?.quotas
        .filter((quota) => Date.parse(quota.until) > Date.now())
        .map((quota) => (
          <p key={quota.partner}>
            {fr.held(nameOf(quota.partner), quota.free, quota.places, moment(quota.until, zone))}
          </p>
        ))}
      {places && places.excess > 0 && <Notice kind="look">{fr.excess(places.excess)}</Notice>}
      <Openness date={date} />
    </div>
  );
}

function Openness({ date }: { date: Occurrence }) {
  const { slug } = useTenant();
  if (!takesPeople(date)) return <p className="quiet">{fr.over}</p>;
  if (date.mode === 'NONE') return null;
  const closed = date.openToPublic ? !date.announced && fr.notAnnounced : fr.closedToPublic;
  return (
    <>
      {closed && <p className="quiet">{closed}</p>}
      <p className="row screen-only">
        <Link to="places">{fr.places}</Link>
        {!closed && <a href={`/${slug}/seances/${date.id}/inscription`}>{fr.publicPage}</a>}
      </p>
    </>
  );
}

function NobodyYet({ date }: { date: Occurrence }) {
  if (!takesPeople(date)) return null;
  return date.mode === 'NONE' ? (
    <Empty title={fr.noBookingTitle} text={fr.noBookingText}>
      <Link className="button button-primary" to="places">
        {fr.openPlaces}
      </Link>
    </Empty>
  ) : (
    <Empty title={fr.emptyTitle} text={fr.emptyText} />
  );
}
