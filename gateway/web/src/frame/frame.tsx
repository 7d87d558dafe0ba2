import { useEffect, useState } from 'react';
import { Link, NavLink, Outlet, useLocation, useNavigate, useParams } from 'react-router';
import { signIn, signOut, takeReturn, useMe } from '../api/session.ts';
import type { Me, Membership } from '../api/types.ts';
import { fr } from '../fr.ts';
import { Icon } from '../kit/icon.tsx';
import { Mark } from '../kit/mark.tsx';
import { Trouble, Waiting } from '../kit/notice.tsx';
import { Empty, PageHead } from '../kit/page.tsx';
import { Lost } from '../lost/lost.tsx';
import { Account } from './account.tsx';
import { KeysDialog, useKeys } from './keys.tsx';
import { PLACES } from './places.ts';
import { SearchDialog } from './search.tsx';
import { TenantContext, tenantOf } from './tenant.ts';
import { useTint } from './tint.ts';

const LAST = 'parvis.house';
const STAFF = ['coordinator', 'adviser'] as const;

/** What surrounds every page: the name, the places, the search, the account. */
export function Frame() {
  const me = useMe();
  const { slug } = useParams();
  const tenant = me.data?.tenants.find((known) => known.slug === slug);
  if (me.isPending) return <Outside content={<Waiting />} />;
  if (me.isError)
    return <Outside content={<Trouble error={me.error} again={() => me.refetch()} />} />;
  if (!tenant) return <Door me={me.data} slug={slug} />;
  if (!STAFF.some((role) => tenant.roles.includes(role)))
    return <Outside content={<NotStaff tenant={tenant} />} />;
  return (
    <TenantContext value={tenantOf(tenant)}>
      <Furnished me={me.data} tenant={tenant} />
    </TenantContext>
  );
}

function Furnished({ me, tenant }: { me: Me; tenant: Membership }) {
  const { pathname } = useLocation();
  const [open, setOpen] = useState<'search' | 'keys'>();
  useKeys(setOpen);
  useTint(tenant);
  useEffect(() => localStorage.setItem(LAST, tenant.slug), [tenant.slug]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: going to another page closes what is open
  useEffect(() => setOpen(undefined), [pathname]);
  return (
    <div className="frame">
      <a className="skip" href="#content">
        {fr.frame.skip}
      </a>
      <header className="top screen-only">
        <Brand tenant={tenant} />
        <div className="top-tools">
          <button type="button" className="top-search" onClick={() => setOpen('search')}>
            <Icon name="search" />
            <span className="top-search-word">{fr.search.button}</span>
            <span className="keycap" aria-hidden="true">
              {fr.keys.searchKey}
            </span>
          </button>
          <Account me={me} tenant={tenant} onKeys={() => setOpen('keys')} />
        </div>
      </header>
      <Places slug={tenant.slug} />
      <main id="content" className="content" tabIndex={-1}>
        <Outlet />
      </main>
      {open === 'search' && <SearchDialog onClose={() => setOpen(undefined)} />}
      {open === 'keys' && <KeysDialog onClose={() => setOpen(undefined)} />}
    </div>
  );
}

function Brand({ tenant }: { tenant?: Membership }) {
  return (
    <Link className="brand" to={tenant ? `/${tenant.slug}` : '/'}>
      <Mark size={34} />
      <span className="brand-name">{fr.frame.name}</span>
      {tenant && (
        <span className="brand-house">
          {tenant.houseName && <span>{tenant.houseName}</span>}
          <span className="quiet">{tenant.name}</span>
        </span>
      )}
    </Link>
  );
}

function Places({ slug }: { slug: string }) {
  return (
    <nav className="places screen-only" aria-label={fr.frame.places}>
      <ul className="bare">
        {PLACES.map((place) => (
          <li key={place.to} className={place.minor ? 'place-minor' : undefined}>
            <NavLink
              to={place.to ? `/${slug}/${place.to}` : `/${slug}`}
              end={place.end}
              className="place"
            >
              <Icon name={place.icon} />
              <span>{place.label}</span>
            </NavLink>
          </li>
        ))}
        <li className="place-everything">
          <NavLink to={`/${slug}/rubriques`} className="place">
            <Icon name="more" />
            <span>{fr.places.more}</span>
          </NavLink>
        </li>
      </ul>
    </nav>
  );
}

function Outside({ content }: { content: React.ReactNode }) {
  return (
    <div className="frame frame-bare">
      <header className="top">
        <Brand />
      </header>
      <main id="content" className="content" tabIndex={-1}>
        {content}
      </main>
    </div>
  );
}

/** No house in the address, or not one of theirs: goes to the last one, or lets them choose. */
function Door({ me, slug }: { me: Me; slug?: string }) {
  const navigate = useNavigate();
  const last = me.tenants.find((tenant) => tenant.slug === localStorage.getItem(LAST));
  const only = me.tenants.length === 1 ? me.tenants[0] : undefined;
  const house = last ?? only;
  useEffect(() => {
    if (slug) return;
    const left = takeReturn();
    if (left && left !== '/') navigate(left, { replace: true });
    else if (house) navigate(`/${house.slug}`, { replace: true });
  }, [slug, house, navigate]);
  if (slug) return <Outside content={<Lost />} />;
  if (house) return <Outside content={<Waiting />} />;
  return <Outside content={<ChooseHouse me={me} />} />;
}

function ChooseHouse({ me }: { me: Me }) {
  if (me.tenants.length === 0)
    return (
      <>
        <PageHead title={fr.frame.noHouse} />
        <Empty title={fr.frame.noHouseTitle} text={fr.frame.noHouseText} />
      </>
    );
  return (
    <>
      <PageHead title={fr.frame.chooseHouse} />
      <ul className="bare stack">
        {me.tenants.map((tenant) => (
          <li key={tenant.slug} className="card">
            <Link to={`/${tenant.slug}`}>
              <strong>{tenant.houseName ?? tenant.name}</strong>
            </Link>
            <p className="quiet">{tenant.name}</p>
          </li>
        ))}
      </ul>
    </>
  );
}

/** A partner of the house, who has no page here: every request of theirs would be refused. */
function NotStaff({ tenant }: { tenant: Membership }) {
  return (
    <>
      <PageHead title={fr.frame.noHouse} />
      <Empty
        title={fr.frame.notStaffTitle}
        text={fr.frame.notStaffText(tenant.houseName ?? tenant.name)}
      >
        <button type="button" className="button" onClick={signOut}>
          {fr.frame.signOut}
        </button>
      </Empty>
    </>
  );
}

/** The pages of one house; nothing of theirs is drawn before it is known. */
export function House() {
  const { slug } = useParams();
  return <Outlet key={slug} />;
}

export function Broken() {
  return (
    <Outside
      content={
        <>
          <PageHead title={fr.errors.broken} />
          <Empty title={fr.errors.brokenTitle} text={fr.errors.brokenText}>
            <div className="acts">
              <button
                type="button"
                className="button button-primary"
                onClick={() => location.reload()}
              >
                {fr.errors.reload}
              </button>
              <button type="button" className="button" onClick={signIn}>
                {fr.errors.signInAgain}
              </button>
            </div>
          </Empty>
        </>
      }
    />
  );
}
