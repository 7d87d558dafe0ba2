import './tasks.css';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'react-router';
import { doTask, forgetTasks, type TaskAct } from '../api/tasks.ts';
import { useMemberNames, useMyself } from '../api/team.ts';
import type { Task } from '../api/types.ts';
import { useTenant } from '../frame/tenant.ts';
import { longDay } from '../kit/days.ts';
import { Trouble } from '../kit/notice.tsx';
import { State } from '../kit/state.tsx';
import { useTell } from '../kit/told.tsx';
import { fr } from './fr.ts';
import { useToday } from './today.ts';

const BACK: Record<TaskAct, TaskAct> = {
  take: 'give-back',
  'give-back': 'take',
  done: 'undone',
  undone: 'done',
};

/** Tasks with what can be done to each. */
export function TaskLines({ tasks, onDate }: { tasks: Task[]; onDate?: boolean }) {
  return (
    <ul className="bare">
      {tasks.map((task) => (
        <TaskLine key={task.id} task={task} onDate={onDate} />
      ))}
    </ul>
  );
}

function TaskLine({ task, onDate }: { task: Task; onDate?: boolean }) {
  const { slug } = useTenant();
  const { occasion } = task;
  return (
    <li className="task">
      <div className="stack-tight">
        <strong>{task.title}</strong>
        {task.advice && <p className="quiet small">{task.advice}</p>}
        <p className="row small">
          <TaskState task={task} />
          {occasion && !onDate && (
            <Link to={`/${slug}/planning/${occasion.occurrenceId}`}>{occasion.title}</Link>
          )}
        </p>
      </div>
      <Acts task={task} />
    </li>
  );
}

function TaskState({ task }: { task: Task }) {
  const today = useToday();
  const me = useMyself().data;
  const nameOf = useMemberNames();
  if (task.state === 'DONE') return <State tone="good" word={fr.state.done} />;
  const who = task.ownerId === me?.id ? fr.mine : (nameOf(task.ownerId) ?? fr.somebody);
  return (
    <>
      <State
        tone={task.due < today ? 'stop' : 'calm'}
        word={task.due === today ? fr.dueToday : fr.due(longDay(task.due))}
      />
      <span className="quiet">{task.ownerId ? who : fr.free}</span>
    </>
  );
}

function Acts({ task }: { task: Task }) {
  const { base, slug } = useTenant();
  const client = useQueryClient();
  const tell = useTell();
  const me = useMyself().data;
  const [error, setError] = useState<unknown>();
  const act = async (what: TaskAct, undoing?: boolean) => {
    setError(undefined);
    try {
      await doTask(base, task.id, what);
      tell(fr.told[what], undoing ? undefined : () => act(BACK[what], true));
    } catch (refused) {
      setError(refused);
    }
    await forgetTasks(client, slug);
  };
  const button = (what: TaskAct, word: string) => (
    <button type="button" className="button" onClick={() => act(what)}>
      {word}
      <span className="unseen"> {task.title}</span>
    </button>
  );
  return (
    <div className="stack-tight screen-only">
      <div className="row">
        {task.state === 'DONE' && button('undone', fr.act.undone)}
        {task.state === 'OPEN' && !task.ownerId && me && button('take', fr.act.take)}
        {task.state === 'OPEN' && task.ownerId && button('give-back', fr.act.giveBack)}
        {task.state === 'OPEN' && button('done', fr.act.done)}
      </div>
      <Trouble error={error} />
    </div>
  );
}
