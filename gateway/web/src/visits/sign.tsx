import { useMe } from '../api/session.ts';
import type { HomeVisit } from '../api/types.ts';
import { useTenant } from '../frame/tenant.ts';
import { moment } from '../kit/when.ts';
import { useNoted } from '../my-day/sending.ts';
import { SendingState } from '../my-day/sending-state.tsx';
import { fr } from './fr.ts';

/**
 * Arrival and departure, with buttons for a thumb. The time is the one of the press, kept on the
 * phone until it is sent, once, when there is network again.
 */
export function SignPanel({ visit }: { visit: HomeVisit }) {
  const { zone } = useTenant();
  const subject = useMe().data?.subject;
  const { all, add, giveUp, again, flush } = useNoted(subject);
  const waiting = (how: 'check-in' | 'check-out') =>
    all.find(
      ({ what, refused }) =>
        !refused && what.kind === 'sign' && what.visitId === visit.id && what.how === how,
    )?.at;
  const arrived = visit.checkIn?.at ?? waiting('check-in');
  const left = waiting('check-out');
  const press = (how: 'check-in' | 'check-out') =>
    add(visit.occurrenceId, { kind: 'sign', visitId: visit.id, how });
  const words = visit.goes
    ? { in: fr.sign.arrive, out: fr.sign.leave }
    : { in: fr.sign.forArrive, out: fr.sign.forLeave };
  return (
    <section className="card stack screen-only">
      <h2>{fr.sign.title}</h2>
      <p>{fr.sign.until(moment(visit.expectedEnd, zone))}</p>
      <SendingState all={all} subject={subject} onSend={flush} onAgain={again} onGiveUp={giveUp} />
      {arrived && <p>{fr.sign.arrivedAt(moment(arrived, zone))}</p>}
      {left && <p>{fr.sign.leftAt(moment(left, zone))}</p>}
      {!arrived && !left && (
        <button
          type="button"
          className="button button-primary visit-sign"
          disabled={!subject}
          onClick={() => press('check-in')}
        >
          {words.in}
        </button>
      )}
      {!left && (
        <button
          type="button"
          className={arrived ? 'button button-primary visit-sign' : 'button visit-sign'}
          disabled={!subject}
          onClick={() => press('check-out')}
        >
          {words.out}
        </button>
      )}
    </section>
  );
}
