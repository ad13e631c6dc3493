/** Burst and refill of a token bucket: 200 requests at once, then 20 a second. */
export interface LimiterOptions {
  readonly burst: number;
  readonly perSecond: number;
  /** How many clients are followed; beyond, the oldest is forgotten. */
  readonly clients: number;
}

interface Bucket {
  tokens: number;
  at: number;
}

/** Seconds to wait before asking again, or 0 when the request may pass. Kept in memory only, never written. */
export type Limiter = (client: string, now: number) => number;

export function tokenBuckets({ burst, perSecond, clients }: LimiterOptions): Limiter {
  const buckets = new Map<string, Bucket>();
  return (client, now) => {
    const bucket = buckets.get(client) ?? { tokens: burst, at: now };
    bucket.tokens = Math.min(burst, bucket.tokens + (Math.max(0, now - bucket.at) / 1000) * perSecond);
    bucket.at = now;
    // Insertion order is age: a client that comes back becomes the youngest.
    buckets.delete(client);
    buckets.set(client, bucket);
    const [oldest] = buckets.keys();
    if (buckets.size > clients && oldest !== undefined) buckets.delete(oldest);
    if (bucket.tokens < 1) return Math.ceil((1 - bucket.tokens) / perSecond);
    bucket.tokens -= 1;
    return 0;
  };
}
