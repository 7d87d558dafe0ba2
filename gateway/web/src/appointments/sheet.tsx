import './appointments.css';
import { useParams } from 'react-router';
import { useDaySheet } from '../api/appointments.ts';
import { useTenant } from '../frame/tenant.ts';
import { Icon } from '../kit/icon.tsx';
import { Trouble, Waiting } from '../kit/notice.tsx';
import { PageHead } from '../kit/page.tsx';
import { hour, span } from '../kit/when.ts';
import { fr } from './fr.ts';
import { freeSlots } from './values.ts';

/** The day of a visiting professional on paper: hours and initials. */
export function DaySheet() {
  const { id = '' } = useParams();
  const { slug, zone } = useTenant();
  const found = useDaySheet(id);
  if (found.isError) return <Trouble error={found.error} again={() => found.refetch()} />;
  if (!found.data) return <Waiting />;
  const date = found.data;
  return (
    <>
      <PageHead
        title={date.professional ?? date.title}
        back={{ to: `/${slug}/rendez-vous`, label: fr.title }}
        under={[span(date.startsAt, date.endsAt, zone), date.place].filter(Boolean).join(', ')}
        action={
          <button type="button" className="button button-primary" onClick={() => print()}>
            <Icon name="print" />
            {fr.page.print}
          </button>
        }
      />
      <div className="stack">
        {date.toBring && (
          <p>
            <strong>{fr.toBring}</strong> {date.toBring}
          </p>
        )}
        <p>{fr.page.expected(date.slots.length - freeSlots(date).length)}</p>
        <table className="day-sheet">
          <thead>
            <tr>
              <th scope="col">{fr.page.hour}</th>
              <th scope="col">{fr.page.name}</th>
              <th scope="col">{fr.page.came}</th>
              <th scope="col" className="print-only">
                {fr.page.notes}
              </th>
            </tr>
          </thead>
          <tbody>
            {date.slots.map((slot) => (
              <tr key={slot.startsAt}>
                <th scope="row" className="number">
                  {hour(slot.startsAt, zone)}
                </th>
                <td>{slot.appointment?.name}</td>
                <td>
                  {slot.appointment?.attendance && fr.attendance[slot.appointment.attendance]}
                </td>
                <td className="print-only" />
              </tr>
            ))}
          </tbody>
        </table>
        <p className="quiet small">{fr.page.notice}</p>
      </div>
    </>
  );
}
