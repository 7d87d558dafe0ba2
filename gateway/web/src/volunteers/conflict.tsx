import type { Volunteer, VolunteerRequest } from '../api/types.ts';
import { asRequest } from '../api/volunteers.ts';
import { fr } from '../fr.ts';
import { Dialog } from '../kit/dialog.tsx';
import { slotsInWords } from './slots.ts';
import { readablePhone, skillLabel } from './words.tsx';

interface Clash {
  mine: VolunteerRequest;
  theirs: Volunteer;
  communeOfMine?: string;
  onMine: () => void;
  onTheirs: () => void;
  onClose: () => void;
}

type Line = [label: string, value: string];

function lines(request: VolunteerRequest, commune?: string): Line[] {
  return [
    [fr.volunteers.firstName, request.firstName],
    [fr.volunteers.lastName, request.lastName],
    [fr.volunteers.email, request.email ?? ''],
    [fr.volunteers.phone, readablePhone((request.phone ?? '').replace(/[ .]/g, ''))],
    [fr.volunteers.commune, commune ?? ''],
    [fr.volunteers.consent, fr.consent.states[request.consent.state]],
    [fr.volunteers.skills, request.skills.map(skillLabel).join(', ')],
    [fr.volunteers.vehicle, request.vehicle ? fr.vehicles[request.vehicle] : ''],
    [fr.volunteers.availability, slotsInWords(request.availability?.slots ?? []) ?? ''],
    [fr.volunteers.note, request.note ?? ''],
  ];
}

/** Somebody saved this person meanwhile: both versions side by side, and a choice. */
export function Conflict({ mine, theirs, communeOfMine, onMine, onTheirs, onClose }: Clash) {
  const stored = lines(asRequest(theirs), theirs.commune?.name);
  const differing = lines(mine, communeOfMine)
    .map(([label, value], at) => ({ label, value, other: stored[at]?.[1] ?? '' }))
    .filter(({ value, other }) => value !== other);
  return (
    <Dialog title={fr.conflict.title} onClose={onClose} wide>
      <p>{fr.conflict.text}</p>
      <table className="sentences">
        <thead>
          <tr>
            <td />
            <th scope="col">{fr.conflict.mine}</th>
            <th scope="col">{fr.conflict.theirs}</th>
          </tr>
        </thead>
        <tbody>
          {differing.map(({ label, value, other }) => (
            <tr key={label}>
              <th scope="row">{label}</th>
              <td>{value || fr.conflict.nothing}</td>
              <td>{other || fr.conflict.nothing}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <div className="dialog-acts">
        <button type="button" className="button" onClick={onTheirs}>
          {fr.conflict.takeTheirs}
        </button>
        <button type="button" className="button button-primary" onClick={onMine}>
          {fr.conflict.keepMine}
        </button>
      </div>
    </Dialog>
  );
}
