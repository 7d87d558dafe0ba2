import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { addFeed, forgetNews, removeFeed, useFeeds } from '../api/news.ts';
import type { NewsFeed } from '../api/types.ts';
import { useTenant } from '../frame/tenant.ts';
import { ErrorSummary, TextField } from '../kit/fields.tsx';
import { Trouble, Waiting } from '../kit/notice.tsx';
import { Empty, PageHead } from '../kit/page.tsx';
import { sortProblem } from '../kit/problems.ts';
import { useTell } from '../kit/told.tsx';
import { SyncLog, SyncState } from '../neighbours/sync.tsx';
import { fr } from './fr.ts';

/** The feeds from which news comes, and how reading them goes. */
export function NewsFeeds() {
  const { coordinator, slug } = useTenant();
  const found = useFeeds();
  const all = found.data?.items ?? [];
  return (
    <>
      <PageHead
        title={fr.feeds.title}
        under={fr.feeds.under}
        back={{ to: `/${slug}/nouvelles`, label: fr.title }}
      />
      <div className="stack">
        {found.isError && <Trouble error={found.error} again={() => found.refetch()} />}
        {found.isPending && <Waiting />}
        {found.isSuccess && all.length === 0 && (
          <Empty title={fr.feeds.none} text={fr.feeds.noneText} />
        )}
        {all.map((feed) => (
          <Feed key={feed.id} feed={feed} />
        ))}
        {coordinator && <Add />}
      </div>
    </>
  );
}

function Feed({ feed }: { feed: NewsFeed }) {
  const { base, coordinator, slug } = useTenant();
  const client = useQueryClient();
  const tell = useTell();
  const [error, setError] = useState<unknown>();
  const again = () =>
    addFeed(base, { name: feed.name, address: feed.address })
      .then(() => forgetNews(client, slug))
      .catch(setError);
  const stop = async () => {
    setError(undefined);
    try {
      await removeFeed(base, feed.id);
      tell(fr.feeds.stopped(feed.name), again);
      await forgetNews(client, slug);
    } catch (refused) {
      setError(refused);
    }
  };
  return (
    <section className="card stack-tight">
      <div className="row row-apart">
        <h2>{feed.name}</h2>
        <SyncState note={feed.notes[0]} />
      </div>
      <p className="quiet">{feed.address}</p>
      <Trouble error={error} />
      <SyncLog name={feed.name} notes={feed.notes} />
      {coordinator && (
        <p>
          <button
            type="button"
            className="button"
            onClick={stop}
            aria-label={fr.feeds.stopNamed(feed.name)}
          >
            {fr.feeds.stop}
          </button>
        </p>
      )}
    </section>
  );
}

const BLANK = { name: '', address: '' };

function Add() {
  const { base, slug } = useTenant();
  const client = useQueryClient();
  const tell = useTell();
  const form = useForm({ defaultValues: BLANK });
  const [refusal, setRefusal] = useState<{ error: unknown; at: number }>();
  const { errors, rest } = refusal
    ? sortProblem(refusal.error, Object.keys(BLANK))
    : { errors: {} as Record<string, string>, rest: undefined };
  const save = form.handleSubmit(async (typed) => {
    setRefusal(undefined);
    try {
      await addFeed(base, typed);
      await forgetNews(client, slug);
      tell(fr.feeds.added);
      form.reset(BLANK);
    } catch (error) {
      setRefusal({ error, at: Date.now() });
    }
  });
  return (
    <form className="card form" onSubmit={save} noValidate>
      <h2>{fr.feeds.add}</h2>
      <ErrorSummary errors={errors} at={refusal?.at ?? 0} />
      <Trouble error={rest} />
      <TextField label={fr.feeds.name} error={errors.name} {...form.register('name')} />
      <TextField
        label={fr.feeds.address}
        hint={fr.feeds.addressHint}
        error={errors.address}
        inputMode="url"
        {...form.register('address')}
      />
      <p>
        <button
          type="submit"
          className="button button-primary"
          disabled={form.formState.isSubmitting}
        >
          {fr.feeds.send}
        </button>
      </p>
    </form>
  );
}
