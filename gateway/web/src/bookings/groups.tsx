import './bookings.css';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useFieldArray, useForm } from 'react-hook-form';
import { useParams } from 'react-router';
import { enrolGroup, forgetBookings, leaveGroup, useGroups } from '../api/bookings.ts';
import { useAction, useDatesOf } from '../api/planning.ts';
import type { Group, GroupMember } from '../api/types.ts';
import { useTenant } from '../frame/tenant.ts';
import { list } from '../kit/counting.ts';
import { Dialog } from '../kit/dialog.tsx';
import { ErrorSummary, TextField } from '../kit/fields.tsx';
import { Icon } from '../kit/icon.tsx';
import { Trouble, Waiting } from '../kit/notice.tsx';
import { Empty, PageHead } from '../kit/page.tsx';
import { sortProblem } from '../kit/problems.ts';
import { useTell } from '../kit/told.tsx';
import { useDiscreet } from './discreet.ts';
import { fr } from './fr.ts';
import {
  initialsOf,
  memberCounts,
  NOBODY,
  personOf,
  type TypedMember,
  typedMembers,
} from './values.ts';

/** The same few people, enrolled once in all dates of an action. */
export function GroupsPage() {
  const { id = '' } = useParams();
  const { slug } = useTenant();
  const action = useAction(id).data?.body;
  const found = useGroups(id);
  const dates = useDatesOf(id).data?.items ?? [];
  const ahead = new Set(
    dates
      .filter((date) => date.state === 'SCHEDULED' && Date.parse(date.endsAt) > Date.now())
      .map((date) => date.id),
  );
  return (
    <>
      <PageHead
        title={fr.groups.title}
        back={{ to: `/${slug}/actions/${id}`, label: action?.title ?? fr.groups.title }}
        under={action?.title}
      />
      <div className="stack-wide">
        {found.isPending && <Waiting />}
        {found.isError && <Trouble error={found.error} again={() => found.refetch()} />}
        {found.data?.length === 0 && (
          <Empty title={fr.groups.emptyTitle} text={fr.groups.emptyText} />
        )}
        {found.data?.map((group) => (
          <GroupCard key={group.id} group={group} ahead={ahead} />
        ))}
        {found.isSuccess && <EnrolForm actionId={id} />}
      </div>
    </>
  );
}

function GroupCard({ group, ahead }: { group: Group; ahead: ReadonlySet<string> }) {
  const { members, persons, attendances } = group.figures;
  return (
    <section className="stack" aria-labelledby={`group-${group.id}`}>
      <h2 id={`group-${group.id}`}>{group.name}</h2>
      <p>{fr.groups.figures(members, persons, attendances)}</p>
      <p className="quiet small screen-only">{fr.groups.each}</p>
      <table className="sentences roster">
        <caption className="unseen">{group.name}</caption>
        <thead>
          <tr>
            <th scope="col">{fr.groups.person}</th>
            <th scope="col">{fr.groups.dates}</th>
            <th scope="col" className="screen-only">
              {fr.act}
            </th>
          </tr>
        </thead>
        <tbody>
          {group.members.map((member) => (
            <MemberRow key={member.id} group={group} member={member} ahead={ahead} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

interface Belonging {
  group: Group;
  member: GroupMember;
  ahead: ReadonlySet<string>;
}

function MemberRow({ group, member, ahead }: Belonging) {
  const [discreet] = useDiscreet();
  const [leaving, setLeaving] = useState(false);
  const known = member.name && discreet ? initialsOf(member.name) : member.name;
  const name = known ?? fr.groups.unknown;
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>{datesWords(member, ahead)}</td>
      <td className="screen-only">
        <button
          type="button"
          className="button button-quiet is-danger small"
          aria-label={fr.groups.leaveOf(name)}
          onClick={() => setLeaving(true)}
        >
          {fr.groups.leave}
        </button>
        {leaving && (
          <Leave group={group} member={member} name={name} onClose={() => setLeaving(false)} />
        )}
      </td>
    </tr>
  );
}

function datesWords(member: GroupMember, dates: ReadonlySet<string>) {
  const { came, excused, absent, ahead, waits } = memberCounts(member, dates);
  return list([
    fr.attendanceCount(came, excused, absent, 0),
    ...(ahead > 0 ? [fr.groups.ahead(ahead)] : []),
    ...(waits > 0 ? [fr.groups.waits(waits)] : []),
  ]);
}

interface Leaving {
  group: Group;
  member: GroupMember;
  name: string;
  onClose: () => void;
}

function Leave({ group, member, name, onClose }: Leaving) {
  const { base, slug } = useTenant();
  const client = useQueryClient();
  const tell = useTell();
  const [error, setError] = useState<unknown>();
  const leave = async () => {
    try {
      await leaveGroup(base, group.id, member.id);
      tell(fr.groups.left(name));
      await forgetBookings(client, slug);
      onClose();
    } catch (refused) {
      setError(refused);
    }
  };
  return (
    <Dialog title={fr.groups.leaveAsk(name)} onClose={onClose}>
      <p>{fr.groups.leaveText}</p>
      <Trouble error={error} />
      <div className="dialog-acts">
        <button type="button" className="button" onClick={onClose}>
          {fr.groups.notNow}
        </button>
        <button type="button" className="button button-danger" onClick={leave}>
          {fr.groups.leave}
        </button>
      </div>
    </Dialog>
  );
}

interface Values {
  name: string;
  people: TypedMember[];
}

const BLANK: Values = { name: '', people: [NOBODY, NOBODY, NOBODY] };

function EnrolForm({ actionId }: { actionId: string }) {
  const { base, slug } = useTenant();
  const client = useQueryClient();
  const tell = useTell();
  const form = useForm<Values>({ defaultValues: BLANK });
  const { fields, append } = useFieldArray({ control: form.control, name: 'people' });
  const [refusal, setRefusal] = useState<{ error: unknown; lines: number[]; at: number }>();
  const { errors, rest } = sorted(refusal);
  const save = form.handleSubmit(async (typed) => {
    const people = typedMembers(typed.people);
    setRefusal(undefined);
    try {
      const { body } = await enrolGroup(
        base,
        actionId,
        { name: typed.name.trim(), people: people.map(({ member }) => personOf(member)) },
        crypto.randomUUID(),
      );
      tell(fr.groups.saved(body.members[0]?.dates.length ?? 0));
      form.reset(BLANK);
      await forgetBookings(client, slug);
    } catch (error) {
      setRefusal({ error, lines: people.map(({ line }) => line), at: Date.now() });
    }
  });
  return (
    <form className="form card screen-only" onSubmit={save} noValidate>
      <h2>{fr.groups.enrol}</h2>
      <ErrorSummary errors={errors} at={refusal?.at ?? 0} />
      <Trouble error={rest} />
      <TextField
        label={fr.groups.name}
        hint={fr.groups.nameHint}
        maxLength={100}
        error={errors.name}
        {...form.register('name')}
      />
      <p className="hint">{fr.groups.enough}</p>
      {fields.map((field, at) => (
        <fieldset className="group-person" key={field.id}>
          <legend>{fr.groups.someone(at + 1)}</legend>
          <TextField
            label={fr.form.firstName}
            maxLength={60}
            autoComplete="off"
            error={errors[`people.${at}.firstName`]}
            {...form.register(`people.${at}.firstName`)}
          />
          <TextField
            label={fr.form.lastInitial}
            maxLength={1}
            autoComplete="off"
            {...form.register(`people.${at}.lastInitial`)}
          />
          <TextField
            label={fr.form.phone}
            type="tel"
            autoComplete="off"
            error={errors[`people.${at}.phone`]}
            {...form.register(`people.${at}.phone`)}
          />
          <TextField
            label={fr.form.email}
            type="email"
            autoComplete="off"
            error={errors[`people.${at}.email`]}
            {...form.register(`people.${at}.email`)}
          />
        </fieldset>
      ))}
      <p>
        <button type="button" className="button" onClick={() => append(NOBODY)}>
          <Icon name="plus" />
          {fr.groups.more}
        </button>
      </p>
      <div className="acts">
        <button
          type="submit"
          className="button button-primary"
          disabled={form.formState.isSubmitting}
        >
          {fr.groups.save}
        </button>
      </div>
    </form>
  );
}

/** The service counts the people it was sent; the form has blank lines between them. */
function sorted(refusal?: { error: unknown; lines: number[] }) {
  if (!refusal) return { errors: {} as Record<string, string>, rest: undefined };
  const sent = refusal.lines.flatMap((_, at) =>
    ['firstName', 'phone', 'email'].map((of) => `people.${at}.${of}`),
  );
  const { errors, rest } = sortProblem(refusal.error, ['name', ...sent, 'people']);
  const shown = Object.entries(errors).map(([path, message]) => {
    const [, at, of] = path.split('.');
    if (path === 'people') return ['people.0.firstName', message];
    return [of ? `people.${refusal.lines[Number(at)]}.${of}` : path, message];
  });
  return { errors: Object.fromEntries(shown) as Record<string, string>, rest };
}
