import '../planning/planning.css';
import './appointments.css';
import { Link, useSearchParams } from 'react-router';
import { useAppointments, useProfessionals } from '../api/appointments.ts';
import { useDiscreet } from '../bookings/discreet.ts';
import { useTenant } from '../frame/tenant.ts';
import { fullDay, isDay, longDay, mondayOf, plusDays } from '../kit/days.ts';
import { ChoiceBox, SelectField } from '../kit/fields.tsx';
import { Icon } from '../kit/icon.tsx';
import { Trouble, Waiting } from '../kit/notice.tsx';
import { Empty, PageHead } from '../kit/page.tsx';
import { TakeAway } from '../kit/take-away.tsx';
import { toFields } from '../kit/when.ts';
import { DateCard } from './date.tsx';
import { fr } from './fr.ts';
import { byDay } from './values.ts';

const WEEK = 7;

/** Who is received when, day by day: by those who visit us, and by us. */
export function AppointmentList() {
  const { slug, zone, coordinator } = useTenant();
  const [address, setAddress] = useSearchParams();
  const today = toFields(new Date().toISOString(), zone).date;
  const asked = address.get('jour');
  const monday = mondayOf(isDay(asked) ? asked : today);
  const professional = address.get('intervenant') ?? '';
  const [discreet, setDiscreet] = useDiscreet();
  const found = useAppointments({ from: monday, days: WEEK, professional, discreet });
  const dates = found.data ?? [];
  const change = (name: string, value: string) =>
    setAddress(
      (known) => {
        const next = new URLSearchParams(known);
        if (value) next.set(name, value);
        else next.delete(name);
        return next;
      },
      { replace: true },
    );
  return (
    <>
      <PageHead
        title={fr.title}
        under={fr.week(longDay(monday), fullDay(plusDays(monday, WEEK - 1)))}
        action={
          <Link className="button button-primary" to={`/${slug}/rendez-vous/nouveau`}>
            <Icon name="plus" />
            {fr.give}
          </Link>
        }
      />
      <div className="stack">
        <Turn monday={monday} today={today} onTurn={(to) => change('jour', to)} />
        <div className="row screen-only appointments-tools">
          <Who value={professional} onChange={(value) => change('intervenant', value)} />
          <ChoiceBox
            label={fr.discreet}
            checked={discreet}
            onChange={(event) => setDiscreet(event.target.checked)}
          />
        </div>
        <p className="unseen" role="status">
          {found.isSuccess && fr.dates(dates.length)}
        </p>
        {found.isError && <Trouble error={found.error} again={() => found.refetch()} />}
        {found.isPending && <Waiting />}
        {found.isSuccess && dates.length === 0 && <Nothing filtered={professional !== ''} />}
        {byDay(dates, zone).map(([day, ofDay]) => (
          <section key={day} className="stack-tight">
            <h2>{longDay(day)}</h2>
            {ofDay.map((date) => (
              <DateCard key={date.occurrenceId} date={date} />
            ))}
          </section>
        ))}
        <p className="screen-only">
          <Link to={`/${slug}/intervenants`}>{fr.professionals}</Link>
        </p>
        {coordinator && dates.length > 0 && (
          <TakeAway list="/appointments" filter={{ from: monday, days: String(WEEK) }} />
        )}
      </div>
    </>
  );
}

interface Turned {
  monday: string;
  today: string;
  onTurn: (day: string) => void;
}

function Turn({ monday, today, onTurn }: Turned) {
  return (
    <div className="row screen-only">
      <button
        type="button"
        className="button button-icon"
        aria-label={fr.previous}
        onClick={() => onTurn(plusDays(monday, -WEEK))}
      >
        <Icon name="back" />
      </button>
      <button type="button" className="button" onClick={() => onTurn(today)}>
        {fr.today}
      </button>
      <button
        type="button"
        className="button button-icon turn-next"
        aria-label={fr.next}
        onClick={() => onTurn(plusDays(monday, WEEK))}
      >
        <Icon name="back" />
      </button>
    </div>
  );
}

function Who({ value, onChange }: { value: string; onChange: (value: string) => void }) {
  const known = useProfessionals().data ?? [];
  return (
    <SelectField
      className="mid"
      label={fr.who}
      value={value}
      options={[
        { value: '', label: fr.everyone },
        ...known.map(({ id, name }) => ({ value: id, label: name })),
      ]}
      onChange={(event) => onChange(event.target.value)}
    />
  );
}

function Nothing({ filtered }: { filtered: boolean }) {
  const { slug } = useTenant();
  return filtered ? (
    <Empty title={fr.nobodyTitle} text={fr.nobodyText} />
  ) : (
    <Empty title={fr.emptyTitle} text={fr.emptyText}>
      <Link className="button" to={`/${slug}/intervenants`}>
        {fr.professionals}
      </Link>
    </Empty>
  );
}
