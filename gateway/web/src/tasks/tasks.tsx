import { useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import { useTasks } from '../api/tasks.ts';
import { useMyself } from '../api/team.ts';
import type { Task } from '../api/types.ts';
import { useTenant } from '../frame/tenant.ts';
import { plusDays } from '../kit/days.ts';
import { SelectField } from '../kit/fields.tsx';
import { Icon } from '../kit/icon.tsx';
import { Notice, Trouble, Waiting } from '../kit/notice.tsx';
import { Empty, PageHead } from '../kit/page.tsx';
import { TakeAway } from '../kit/take-away.tsx';
import { fr } from './fr.ts';
import { grouped } from './groups.ts';
import { TaskLines } from './lines.tsx';
import { useToday } from './today.ts';
import { WriteDialog } from './write.tsx';

const VIEWS = ['ours', 'all'] as const;
type View = (typeof VIEWS)[number];
const VIEW_NAMES: Record<View, string> = { ours: '', all: 'toutes' };
const SHOWN_DAYS = 28;

/** What is to be done: one's own tasks and those that nobody has taken, the late ones first. */
export function TaskList() {
  const { slug } = useTenant();
  const [address, setAddress] = useSearchParams();
  const view = VIEWS.find((known) => VIEW_NAMES[known] === (address.get('vue') ?? '')) ?? 'ours';
  const [writing, setWriting] = useState(false);
  return (
    <>
      <PageHead
        title={fr.title}
        back={{ to: `/${slug}/planning`, label: fr.planning }}
        action={
          <button type="button" className="button button-primary" onClick={() => setWriting(true)}>
            <Icon name="plus" />
            {fr.write.act}
          </button>
        }
      />
      <div className="stack">
        <SelectField
          className="mid"
          label={fr.show}
          value={view}
          options={VIEWS.map((value) => ({ value, label: fr.shown[value] }))}
          onChange={(event) => {
            const name = VIEW_NAMES[event.target.value as View];
            setAddress(name ? { vue: name } : {}, { replace: true });
          }}
        />
        {view === 'ours' ? <Ours /> : <Everyones />}
        <p className="row screen-only">
          <Link to={`/${slug}/guides`}>{fr.guides}</Link>
          <Link to={`/${slug}/nouvelles`}>{fr.news}</Link>
        </p>
      </div>
      {writing && <WriteDialog onClose={() => setWriting(false)} />}
    </>
  );
}

function useHorizon() {
  const [all, setAll] = useState(false);
  const due = plusDays(useToday(), SHOWN_DAYS);
  return { due: all ? undefined : due, showAll: () => setAll(true) };
}

function Ours() {
  const { due, showAll } = useHorizon();
  const me = useMyself();
  const mine = useTasks({ mine: true, state: 'OPEN', due }, me.isSuccess);
  const free = useTasks({ free: true, state: 'OPEN', due });
  return (
    <>
      {me.isError && (
        <Notice kind="look">
          <strong>{fr.notInTeam}</strong>
          <p>{fr.notInTeamText}</p>
        </Notice>
      )}
      <Found results={me.isSuccess ? [mine, free] : [free]} />
      {due && <ShowAll onShow={showAll} />}
      <TakeAway list="/tasks" filter={{ state: 'OPEN' }} />
    </>
  );
}

function Everyones() {
  const { due, showAll } = useHorizon();
  const found = useTasks({ state: 'OPEN', due });
  return (
    <>
      <Found results={[found]} />
      {due && <ShowAll onShow={showAll} />}
      <TakeAway list="/tasks" filter={{ state: 'OPEN', due }} />
    </>
  );
}

function ShowAll({ onShow }: { onShow: () => void }) {
  return (
    <p>
      <button type="button" className="button" onClick={onShow}>
        {fr.everything}
      </button>
    </p>
  );
}

function Found({ results }: { results: ReturnType<typeof useTasks>[] }) {
  const today = useToday();
  const failed = results.find((result) => result.isError);
  if (failed) return <Trouble error={failed.error} again={() => failed.refetch()} />;
  if (results.some((result) => result.isPending)) return <Waiting />;
  const tasks = results.flatMap((result) => result.data ?? []);
  if (tasks.length === 0) return <Empty title={fr.emptyTitle} text={fr.emptyText} />;
  const { late, week, later } = grouped(tasks, today);
  return (
    <>
      <Group title={fr.groups.late} tasks={late} />
      <Group title={fr.groups.week} tasks={week} />
      <Group title={fr.groups.later} tasks={later} />
    </>
  );
}

function Group({ title, tasks }: { title: string; tasks: Task[] }) {
  if (tasks.length === 0) return null;
  return (
    <section className="card stack-tight">
      <h2>{fr.counted(title, tasks.length)}</h2>
      <TaskLines tasks={tasks} />
    </section>
  );
}
