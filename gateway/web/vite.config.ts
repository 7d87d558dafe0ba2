import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { standInServices } from './dev/stand-in.ts';

// With PARVIS_GATEWAY the pages talk to a running gateway, without it to the stand-in of dev/.
const gateway = process.env.PARVIS_GATEWAY;

export default defineConfig(({ command }) => ({
  base: '/app/',
  plugins: [react(), ...(command === 'serve' && !gateway ? [standInServices()] : [])],
  server: {
    port: Number(process.env.PORT ?? 28200),
    host: '127.0.0.1',
    proxy: gateway
      ? Object.fromEntries(
          ['/api', '/oauth2', '/login', '/logout'].map((path) => [path, { target: gateway }]),
        )
      : {},
  },
  build: {
    outDir: 'target/dist',
    assetsDir: 'assets',
    // The content policy allows no data: address, so nothing is inlined.
    assetsInlineLimit: 0,
    reportCompressedSize: false,
  },
}));
