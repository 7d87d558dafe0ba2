import { Link } from 'react-router';
import type { BookedPerson, Occurrence } from '../api/types.ts';
import { useTenant } from '../frame/tenant.ts';
import { hour } from '../kit/when.ts';
import { Phone } from '../volunteers/words.tsx';
import type { Acts } from './acts.ts';
import { AttendanceButtons } from './attendance.tsx';
import { fr } from './fr.ts';
import { takesPeople } from './values.ts';

interface Listed {
  lines: BookedPerson[];
  date: Occurrence;
  begun: boolean;
  discreet: boolean;
  nameOf: (partner: string) => string;
  act: Acts;
}

/** Who is expected, with one press for who came; on paper, with room for a signature. */
export function Roster({ lines, date, begun, nameOf, act }: Listed) {
  const { zone } = useTenant();
  const timed = lines.some((line) => line.startsAt);
  return (
    <table className="sentences roster">
      <caption className="unseen">{fr.list}</caption>
      <thead>
        <tr>
          <th scope="col">{fr.who}</th>
          {timed && <th scope="col">{fr.when}</th>}
          <th scope="col">{fr.phone}</th>
          <th scope="col">{fr.remarks}</th>
          <th scope="col">{fr.presence}</th>
          <th scope="col" className="screen-only">
            {fr.act}
          </th>
          <th scope="col" className="print-only">
            {fr.signature}
          </th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <tr key={line.id}>
            <th scope="row">{line.name}</th>
            {timed && <td className="number">{line.startsAt && hour(line.startsAt, zone)}</td>}
            <td>
              <Phone number={line.phone} />
            </td>
            <td>
              <Remarks line={line} date={date} nameOf={nameOf} />
            </td>
            <td>
              <AttendanceButtons
                name={line.name}
                attendance={line.attendance}
                begun={begun}
                onNote={(attendance) => act.note(line, attendance)}
              />
              {line.attendance && (
                <span className="print-only">{fr.attendance[line.attendance]}</span>
              )}
            </td>
            <td className="screen-only">
              <GiveUp line={line} act={act} />
            </td>
            <td className="print-only" />
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Who waits, the first first. */
export function WaitingList({ lines, date, discreet, nameOf, act }: Listed) {
  return (
    <section className="stack">
      <h2>{fr.waiting}</h2>
      <p className="quiet screen-only">{fr.waitingText}</p>
      <table className="sentences roster">
        <caption className="unseen">{fr.waiting}</caption>
        <thead>
          <tr>
            <th scope="col">{fr.who}</th>
            <th scope="col">{fr.phone}</th>
            <th scope="col">{fr.remarks}</th>
            <th scope="col" className="screen-only">
              {fr.act}
            </th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <tr key={line.id}>
              <th scope="row">
                {line.position && <span className="quiet">{fr.rank(line.position)} </span>}
                {line.name}
              </th>
              <td>
                <Phone number={line.phone} />
              </td>
              <td>
                <Remarks line={line} date={date} nameOf={nameOf} />
                {!discreet && !line.email && <span className="quiet small">{fr.toCall}</span>}
              </td>
              <td className="screen-only">
                <GiveUp line={line} act={act} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** Who gave up, or was taken off the list by mistake. */
export function CancelledLines({ lines, date, act }: Listed) {
  return (
    <details className="fold screen-only">
      <summary>{fr.given(lines.length)}</summary>
      <ul className="bare stack-tight">
        {lines.map((line) => (
          <li key={line.id} className="row row-apart">
            <span>{line.name}</span>
            {takesPeople(date) && (
              <button
                type="button"
                className="button"
                aria-label={fr.restoreOf(line.name)}
                onClick={() => act.restore(line)}
              >
                {fr.restore}
              </button>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}

function GiveUp({ line, act }: { line: BookedPerson; act: Acts }) {
  return (
    <button
      type="button"
      className="button button-quiet is-danger small"
      aria-label={fr.cancelOf(line.name)}
      onClick={() => act.cancel(line)}
    >
      {fr.cancel}
    </button>
  );
}

interface Remarked {
  line: BookedPerson;
  date: Occurrence;
  nameOf: (partner: string) => string;
}

function Remarks({ line, date, nameOf }: Remarked) {
  const { slug } = useTenant();
  const words = [
    line.walkIn && fr.walkInWord,
    line.memberId && fr.ofGroup,
    line.referredBy && fr.sentBy(nameOf(line.referredBy)),
    line.noTransport && fr.noTransport,
  ].filter(Boolean);
  if (words.length === 0) return null;
  return (
    <div className="small">
      <span className="quiet">{words.join(', ')}</span>
      {line.noTransport && takesPeople(date) && (
        <div className="screen-only">
          <Link
            to={`/${slug}/appels/nouveau?conduire=${line.id}`}
            aria-label={fr.driverFor(line.name)}
          >
            {fr.driver}
          </Link>
        </div>
      )}
    </div>
  );
}
