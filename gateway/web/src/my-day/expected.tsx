import type { Attendance, Expected, Stop } from '../api/types.ts';
import { AttendanceButtons } from '../bookings/attendance.tsx';
import { useDiscreet } from '../bookings/discreet.ts';
import { useTenant } from '../frame/tenant.ts';
import { ChoiceBox } from '../kit/fields.tsx';
import { Icon } from '../kit/icon.tsx';
import { hour } from '../kit/when.ts';
import { fr } from './fr.ts';
import type { Noted } from './queue.ts';
import type { useNoted } from './sending.ts';

interface Shown {
  stop: Stop;
  pending: Noted[];
  add: ReturnType<typeof useNoted>['add'];
}

/** Who has a place, whom to call, and who came. */
export function ExpectedPeople({ stop, pending, add }: Shown) {
  const [discreet, setDiscreet] = useDiscreet();
  const mine = pending.filter((it) => it.occurrenceId === stop.occurrenceId && !it.refused);
  const walkIns = mine.filter((it) => it.what.kind === 'walk-in').length;
  if (stop.expected.length === 0) return null;
  return (
    <section className="stack-tight">
      <div className="row row-apart">
        <h3>{fr.expected(stop.expected.length)}</h3>
        <ChoiceBox
          label={fr.discreet}
          checked={discreet}
          onChange={(event) => setDiscreet(event.target.checked)}
        />
      </div>
      <ul className="bare expected">
        {stop.expected.map((person) => (
          <Person
            key={person.bookingId}
            person={person}
            discreet={discreet}
            attendance={attendanceOf(person, mine)}
            onNote={(attendance) =>
              add(stop.occurrenceId, {
                kind: 'attendance',
                bookingId: person.bookingId,
                attendance,
              })
            }
          />
        ))}
      </ul>
      <p>
        <button
          type="button"
          className="button"
          onClick={() => add(stop.occurrenceId, { kind: 'walk-in' })}
        >
          <Icon name="plus" />
          {fr.walkIn}
        </button>
      </p>
      {walkIns > 0 && <p className="small quiet">{fr.walkIns(walkIns)}</p>}
    </section>
  );
}

/** As noted last on this phone, else as the service knows. */
function attendanceOf(person: Expected, pending: Noted[]): Attendance | null {
  const noted = pending.findLast(
    ({ what }) => what.kind === 'attendance' && what.bookingId === person.bookingId,
  );
  return noted?.what.kind === 'attendance' ? noted.what.attendance : (person.attendance ?? null);
}

interface Noting {
  person: Expected;
  discreet: boolean;
  attendance: Attendance | null;
  onNote: (attendance: Attendance | null) => void;
}

function Person({ person, discreet, attendance, onNote }: Noting) {
  const { zone } = useTenant();
  const name = discreet ? person.discreetName : person.name;
  return (
    <li className="expected-person">
      <span className="row">
        {person.startsAt && <span className="number">{hour(person.startsAt, zone)}</span>}
        <strong>{name}</strong>
        {person.noTransport && <span className="quiet small">{fr.noTransport}</span>}
        {person.phone && !discreet && (
          <a className="button" href={`tel:${person.phone}`} aria-label={fr.call(name)}>
            <Icon name="phone" />
          </a>
        )}
      </span>
      <AttendanceButtons name={name} attendance={attendance} onNote={onNote} />
    </li>
  );
}
