/** The built page on a free port of this machine, as `npm start` serves it. */
import { preview } from 'vite';

export interface Server {
  /** Ends in a slash. */
  address: string;
  close: () => Promise<void>;
}

export async function serveBuilt(): Promise<Server> {
  const server = await preview({
    logLevel: 'error',
    build: { outDir: process.env.ATLAS_DIST ?? 'dist' },
    preview: { host: '127.0.0.1', port: 41732, strictPort: false },
  });
  return { address: server.resolvedUrls!.local[0]!, close: () => server.close() };
}
