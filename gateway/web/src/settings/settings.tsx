import './settings.css';
import { Link } from 'react-router';
import { useTenant } from '../frame/tenant.ts';
import { PageHead } from '../kit/page.tsx';
import { fr } from './fr.ts';

/** The way in to everything that is set once for the whole tenant. */
export function Settings() {
  const { slug, coordinator } = useTenant();
  return (
    <>
      <PageHead title={fr.title} under={fr.under} />
      <div className="stack-wide">
        {fr.groups.map(({ title, pages }) => (
          <section key={title} className="stack">
            <h2>{title}</h2>
            <ul className="bare settings-pages">
              {pages
                .filter((page) => coordinator || !page.coordinator)
                .map(({ to, label, text }) => (
                  <li key={to}>
                    <Link className="card settings-page" to={`/${slug}/${to}`}>
                      <strong>{label}</strong>
                      <span>{text}</span>
                    </Link>
                  </li>
                ))}
            </ul>
          </section>
        ))}
      </div>
    </>
  );
}
