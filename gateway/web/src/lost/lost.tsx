import { Link } from 'react-router';
import { fr } from '../fr.ts';
import { Empty, PageHead } from '../kit/page.tsx';

/** The page that is not there. */
export function Lost() {
  return (
    <>
      <PageHead title={fr.lost.title} />
      <Empty title={fr.lost.what} text={fr.lost.text}>
        <Link className="button button-primary" to=".." relative="route">
          {fr.lost.home}
        </Link>
      </Empty>
    </>
  );
}
