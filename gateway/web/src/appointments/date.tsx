import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'react-router';
import {
  cancelAppointment,
  forgetAppointments,
  noteAttendance,
  restoreAppointment,
} from '../api/appointments.ts';
import { forgetPlanning } from '../api/planning.ts';
import { useMemberNames } from '../api/team.ts';
import type {
  AppointmentDate,
  AppointmentSlot,
  Attendance,
  ExpectedPerson,
  OccurrenceState,
} from '../api/types.ts';
import { useTenant } from '../frame/tenant.ts';
import { list } from '../kit/counting.ts';
import { Icon } from '../kit/icon.tsx';
import { Trouble } from '../kit/notice.tsx';
import { State, type Tone } from '../kit/state.tsx';
import { useTell } from '../kit/told.tsx';
import { hour, moment } from '../kit/when.ts';
import { fr } from './fr.ts';
import { MoveAppointment } from './move.tsx';
import { TakeSlot } from './take.tsx';
import { freeSlots } from './values.ts';

const ATTENDANCES: Attendance[] = ['CAME', 'EXCUSED', 'ABSENT'];
const TONES: Record<OccurrenceState, Tone> = {
  SCHEDULED: 'good',
  POSTPONED: 'wait',
  CANCELLED: 'stop',
  HELD: 'calm',
};

/** One date: who receives, where, and its slots. */
export function DateCard({ date }: { date: AppointmentDate }) {
  const { slug, zone } = useTenant();
  const nameOf = useMemberNames();
  const staff = date.staff.map((id) => nameOf(id)).filter((name) => name !== undefined);
  const title = date.professional ?? (staff.length > 0 ? fr.with(list(staff)) : fr.team);
  return (
    <article className="card stack-tight">
      <div className="row row-apart">
        <h3>{title}</h3>
        {date.state !== 'SCHEDULED' && (
          <State tone={TONES[date.state]} word={fr.states[date.state]} />
        )}
      </div>
      <p className="quiet">
        {[`${hour(date.startsAt, zone)} – ${hour(date.endsAt, zone)}`, date.place]
          .filter(Boolean)
          .join(', ')}
      </p>
      {date.toBring && (
        <p className="small">
          <strong>{fr.toBring}</strong> {date.toBring}
        </p>
      )}
      {!date.alone && date.slots.length > 0 && (
        <p className="row small">
          <span>{fr.free(freeSlots(date).length, date.slots.length)}</span>
          {date.waiting > 0 && <span className="quiet">{fr.waiting(date.waiting)}</span>}
        </p>
      )}
      {!date.alone && date.slots.length === 0 && <p className="quiet">{fr.noSlots}</p>}
      <ul className="bare slots">
        {date.slots.map((slot) => (
          <SlotRow key={slot.startsAt} date={date} slot={slot} />
        ))}
      </ul>
      {!date.alone && (
        <p className="row screen-only small">
          {date.slots.length > 0 && (
            <Link
              to={`/${slug}/rendez-vous/${date.occurrenceId}/feuille`}
              aria-label={fr.sheetOf(title)}
            >
              {fr.sheet}
            </Link>
          )}
          <Link to={`/${slug}/planning/${date.occurrenceId}`}>{fr.seeDate}</Link>
        </p>
      )}
    </article>
  );
}

interface InSlot {
  date: AppointmentDate;
  slot: AppointmentSlot;
}

function SlotRow({ date, slot }: InSlot) {
  const { zone } = useTenant();
  const [taking, setTaking] = useState(false);
  const from = hour(slot.startsAt, zone);
  const isAhead = date.state === 'SCHEDULED' && Date.parse(date.endsAt) > Date.now();
  return (
    <li className="slot">
      <span className="slot-hour number">{from}</span>
      {slot.appointment ? (
        <Expected date={date} slot={slot} person={slot.appointment} />
      ) : (
        <span className="row row-apart slot-who">
          <span className="quiet">{date.alone ? fr.gaveUp : fr.freeSlot}</span>
          {!date.alone && isAhead && (
            <button
              type="button"
              className="button screen-only"
              aria-label={fr.takeSlotAt(from)}
              onClick={() => setTaking(true)}
            >
              {fr.takeSlot}
            </button>
          )}
        </span>
      )}
      {taking && <TakeSlot date={date} slot={slot} onClose={() => setTaking(false)} />}
    </li>
  );
}

function Expected({ date, slot, person }: InSlot & { person: ExpectedPerson }) {
  const { name } = person;
  return (
    <div className="stack-tight slot-who">
      <span className="row">
        <strong>{name}</strong>
        {person.phone && (
          <a
            className="button button-icon screen-only"
            href={`tel:${person.phone}`}
            aria-label={fr.call(name)}
          >
            <Icon name="phone" />
          </a>
        )}
        {person.noTransport && <span className="quiet small">{fr.noTransport}</span>}
        {person.referredBy && (
          <span className="quiet small">{fr.referredBy(person.referredBy)}</span>
        )}
      </span>
      <Acts date={date} slot={slot} person={person} name={name} />
    </div>
  );
}

interface Acting {
  date: AppointmentDate;
  slot: AppointmentSlot;
  person: ExpectedPerson;
  name: string;
}

function Acts({ date, slot, person, name }: Acting) {
  const { base, slug, zone } = useTenant();
  const client = useQueryClient();
  const tell = useTell();
  const [moving, setMoving] = useState(false);
  const [error, setError] = useState<unknown>();
  const begun = Date.parse(date.startsAt) <= Date.now();
  const attempt = async (work: () => Promise<unknown>) => {
    setError(undefined);
    try {
      await work();
      await Promise.all([forgetAppointments(client, slug), forgetPlanning(client, slug)]);
    } catch (refused) {
      setError(refused);
    }
  };
  const restore = () =>
    attempt(async () => {
      await restoreAppointment(base, person.id, slot.number);
      tell(fr.restored(name));
    });
  const cancel = () =>
    attempt(async () => {
      await cancelAppointment(base, person.id);
      tell(fr.cancelled(name), restore);
    });
  return (
    <>
      {date.state === 'CANCELLED' && date.alone && (
        <p className="row screen-only">
          <button
            type="button"
            className="button"
            aria-label={fr.restoreOf(name)}
            onClick={restore}
          >
            {fr.restore}
          </button>
        </p>
      )}
      {date.state === 'SCHEDULED' && !begun && (
        <p className="row screen-only">
          <button
            type="button"
            className="button"
            aria-label={fr.moveOf(name)}
            onClick={() => setMoving(true)}
          >
            {fr.move}
          </button>
          <button
            type="button"
            className="button button-quiet is-danger"
            aria-label={fr.cancelOf(name)}
            onClick={cancel}
          >
            {fr.cancel}
          </button>
        </p>
      )}
      {begun && (date.state === 'SCHEDULED' || date.state === 'HELD') && (
        <Presence
          name={name}
          noted={person.attendance ?? null}
          onNote={(attendance) => attempt(() => noteAttendance(base, person.id, attendance))}
        />
      )}
      <Trouble error={error} />
      {moving && (
        <MoveAppointment
          date={date}
          slot={slot}
          person={person}
          onMoved={(moved, back) => {
            tell(fr.moved(name, moment(moved.startsAt, zone)), () => attempt(back));
            setMoving(false);
          }}
          onClose={() => setMoving(false)}
        />
      )}
    </>
  );
}

interface Noting {
  name: string;
  noted: Attendance | null;
  onNote: (attendance: Attendance | null) => void;
}

function Presence({ name, noted, onNote }: Noting) {
  return (
    <fieldset className="views screen-only">
      <legend className="unseen">{fr.attendanceOf(name)}</legend>
      {ATTENDANCES.map((known) => (
        <button
          key={known}
          type="button"
          className="button"
          aria-pressed={noted === known}
          onClick={() => onNote(noted === known ? null : known)}
        >
          {fr.attendance[known]}
        </button>
      ))}
    </fieldset>
  );
}
