/** What tells where a request comes from; names of headers in lower case. */
export interface Origin {
  readonly method: string;
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
}

/**
 * Why a request is refused, as an HTTP status; nothing when it may be answered. A name of another site that leads to this
 * machine is not answered to (DNS rebinding), nor are the scripts and pictures of other sites' pages (Fetch Metadata).
 */
export function refusal({ method, headers }: Origin, port: number): number | undefined {
  const { host, 'sec-fetch-site': site, 'sec-fetch-mode': mode, 'sec-fetch-dest': destination } = headers;
  const ours = [`127.0.0.1:${port}`, `localhost:${port}`];
  if (typeof host !== 'string' || !ours.includes(host.toLowerCase())) return 403;
  if (method !== 'GET' && method !== 'HEAD') return 405;
  const isOwn = site === undefined || site === 'same-origin' || site === 'none';
  const isFollowedLink = mode === 'navigate' && destination === 'document';
  return isOwn || isFollowedLink ? undefined : 403;
}
