import './kit/base.css';
import './kit/tokens.css';
import './kit/tint.css';
import './kit/kit.css';
import './kit/fields.css';
import './frame/frame.css';
import { QueryCache, QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { RouterProvider } from 'react-router';
import { Refused } from './api/http.ts';
import { signInOnce } from './api/session.ts';
import { Told } from './kit/told.tsx';
import { pages } from './pages.tsx';

const client = new QueryClient({
  queryCache: new QueryCache({
    onError: (error) => {
      if (error instanceof Refused && error.status === 401) signInOnce();
    },
  }),
  defaultOptions: {
    queries: {
      staleTime: 10_000,
      retry: (count, error) => count < 2 && error instanceof Refused && isPassing(error.status),
    },
  },
});

function isPassing(status: number) {
  return status === 0 || status === 429 || status >= 500;
}

const root = document.getElementById('app');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <QueryClientProvider client={client}>
        <Told>
          <RouterProvider router={pages} />
        </Told>
      </QueryClientProvider>
    </StrictMode>,
  );
}
