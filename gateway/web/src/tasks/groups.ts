import type { Task } from '../api/types.ts';
import { mondayOf, plusDays } from '../kit/days.ts';

export interface Groups {
  late: Task[];
  week: Task[];
  later: Task[];
}

/** What is late, what is due by Sunday, and the rest, each by its day. */
export function grouped(tasks: Task[], today: string): Groups {
  const sunday = plusDays(mondayOf(today), 6);
  const sorted = tasks.toSorted((one, other) => one.due.localeCompare(other.due));
  return {
    late: sorted.filter((task) => task.due < today),
    week: sorted.filter((task) => task.due >= today && task.due <= sunday),
    later: sorted.filter((task) => task.due > sunday),
  };
}
