import { useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { forgetFeeds, openFeed, revokeFeed, useFeeds, usePartners } from '../api/feeds.ts';
import { useTeam } from '../api/team.ts';
import type { CalendarFeed, FeedKind } from '../api/types.ts';
import { useTenant } from '../frame/tenant.ts';
import { useAttempt } from '../kit/attempt.ts';
import { Confirmed } from '../kit/confirmed.tsx';
import { FieldError, fieldId } from '../kit/fields.tsx';
import { Trouble, Waiting } from '../kit/notice.tsx';
import { useTell } from '../kit/told.tsx';
import { shortDay } from '../kit/when.ts';
import { Address } from './address.tsx';
import { fr } from './fr.ts';

/** The secret addresses that were given, each to be handed on or revoked. */
export function PrivateFeeds() {
  const found = useFeeds();
  const nameOf = useOwnerNames();
  if (found.isError) return <Trouble error={found.error} again={() => found.refetch()} />;
  if (!found.data) return <Waiting />;
  return (
    <>
      {found.data.length === 0 && <p className="quiet">{fr.own.none}</p>}
      <ul className="bare">
        {found.data.toSorted(latestFirst).map((feed) => (
          <Feed key={feed.id} feed={feed} name={nameOf(feed)} />
        ))}
      </ul>
      <Give />
    </>
  );
}

const latestFirst = (one: CalendarFeed, other: CalendarFeed) =>
  other.createdAt.localeCompare(one.createdAt);

function useOwnerNames() {
  const team = useTeam().data ?? [];
  const partners = usePartners().data ?? [];
  return ({ kind, about }: CalendarFeed) =>
    (kind === 'MEMBER' ? team : partners).find(({ id }) => id === about)?.name ?? fr.own.gone;
}

function Feed({ feed, name }: { feed: CalendarFeed; name: string }) {
  const { base, slug, zone } = useTenant();
  const client = useQueryClient();
  const tell = useTell();
  const revoke = async () => {
    await revokeFeed(base, feed.id);
    tell(fr.revoke.done(name));
    await forgetFeeds(client, slug);
  };
  const { act, title, text, keep, sure } = fr.revoke;
  return (
    <li className="feed stack">
      <div>
        <strong>{name}</strong>
        <div className="quiet small">
          {feed.kind === 'MEMBER' ? fr.own.ofMember : fr.own.ofPartner}
          {`, ${fr.own.since(shortDay(feed.createdAt, zone))}`}
        </div>
      </div>
      <Address label={fr.own.address(name)} address={feed.url} />
      <Confirmed {...{ act, text, keep, sure }} of={name} title={title(name)} onSure={revoke} />
    </li>
  );
}

/** Chooses for whom, among team and partners, as "MEMBER:id". */
function Give() {
  const { base, slug } = useTenant();
  const client = useQueryClient();
  const tell = useTell();
  const team = useTeam().data ?? [];
  const partners = usePartners().data ?? [];
  const [whom, setWhom] = useState('');
  const [missing, setMissing] = useState(false);
  const { errors, rest, attempt } = useAttempt(['about']);
  const id = fieldId('feed-whom');
  const error = missing ? fr.own.missing : errors.about;
  const give = (event: FormEvent) => {
    event.preventDefault();
    setMissing(whom === '');
    if (whom === '') return;
    const [kind = '', about = ''] = whom.split(':');
    attempt(async () => {
      await openFeed(base, kind as FeedKind, about);
      await forgetFeeds(client, slug);
      setWhom('');
      tell(fr.own.given);
    });
  };
  const options = (kind: FeedKind, people: { id: string; name: string }[]) =>
    people.map((one) => (
      <option key={one.id} value={`${kind}:${one.id}`}>
        {one.name}
      </option>
    ));
  return (
    <form className="stack screen-only" onSubmit={give} noValidate>
      <div className={error ? 'field has-error' : 'field'}>
        <label htmlFor={id}>{fr.own.who}</label>
        <select
          id={id}
          className="input mid"
          value={whom}
          aria-invalid={error ? true : undefined}
          aria-describedby={error ? `${id}-error` : undefined}
          onChange={(event) => setWhom(event.target.value)}
        >
          <option value="">{fr.own.choose}</option>
          <optgroup label={fr.own.team}>{options('MEMBER', team)}</optgroup>
          <optgroup label={fr.own.partners}>{options('PARTNER', partners)}</optgroup>
        </select>
        <FieldError id={`${id}-error`} error={error} />
      </div>
      <Trouble error={rest} />
      <p>
        <button type="submit" className="button">
          {fr.own.give}
        </button>
      </p>
    </form>
  );
}
