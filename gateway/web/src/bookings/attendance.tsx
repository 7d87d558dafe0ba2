import './bookings.css';
import type { Attendance } from '../api/types.ts';
import { fr } from './fr.ts';

const ALL: Attendance[] = ['CAME', 'EXCUSED', 'ABSENT'];

interface Noting {
  name: string;
  attendance?: Attendance | null;
  /** Before a date begins, people can only excuse themselves. */
  begun?: boolean;
  onNote: (attendance: Attendance | null) => void;
}

/** Whether somebody came, with one press; the same press again takes it back. */
export function AttendanceButtons({ name, attendance, begun = true, onNote }: Noting) {
  const offered = begun ? ALL : ALL.filter((known) => known === 'EXCUSED' || known === attendance);
  return (
    <fieldset className="views attendance">
      <legend className="unseen">{fr.attendanceOf(name)}</legend>
      {offered.map((known) => (
        <button
          key={known}
          type="button"
          className="button"
          aria-pressed={attendance === known}
          onClick={() => onNote(attendance === known ? null : known)}
        >
          {fr.attendance[known]}
        </button>
      ))}
    </fieldset>
  );
}
