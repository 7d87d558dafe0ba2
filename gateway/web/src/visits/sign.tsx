import { useMe } from '../api/session.ts';
import type { HomeVisit } from '../api/types.ts';
import { useTenant } from '../frame/tenant.ts';
import { moment } from '../kit/when.ts';
import { useNoted } from '../my-day/sending.ts';
import { SendingState } from '../my-day/sending-state.tsx';
import { fr } from './fr.ts';

const LONGER = [15, 30, 60] as const;

/** From the end that was expected, or from now where that is past. */
function longerBy(minutes: number, expectedEnd: string) {
  const from = Math.max(Date.parse(expectedEnd), Date.now());
  return new Date(from + minutes * 60_000).toISOString();
}

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
  const later = all
    .flatMap(({ what, refused }) =>
      !refused && what.kind === 'extend' && what.visitId === visit.id ? [what.until] : [],
    )
    .at(-1);
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
      {later && <p>{fr.sign.longerUntil(moment(later, zone))}</p>}
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
      {!left && (
        <fieldset className="stack-tight">
          <legend>{fr.sign.longer}</legend>
          <p className="hint">{fr.sign.longerText}</p>
          <div className="row">
            {LONGER.map((minutes) => (
              <button
                key={minutes}
                type="button"
                className="button"
                disabled={!subject}
                onClick={() =>
                  add(visit.occurrenceId, {
                    kind: 'extend',
                    visitId: visit.id,
                    until: longerBy(minutes, later ?? visit.expectedEnd),
                  })
                }
              >
                {fr.sign.by[minutes]}
              </button>
            ))}
          </div>
        </fieldset>
      )}
    </section>
  );
}
