import { createHash } from "node:crypto";
import type { Plugin } from "vite";

/** Writes the service worker, with the list of what was built: all that the journey needs once the network is gone. */
export function offlineWorker(): Plugin {
  return {
    name: "egide-offline-worker",
    apply: "build",
    generateBundle(_options, bundle) {
      const assets = Object.keys(bundle).filter((name) => name.startsWith("assets/"));
      const files = ["/", "/evaluation", "/favicon.svg", "/site.webmanifest", ...assets.map((name) => `/${name}`)];
      const version = createHash("sha256").update(JSON.stringify(files)).digest("hex").slice(0, 12);
      this.emitFile({ type: "asset", fileName: "offline-worker.js", source: worker(version, files) });
    },
  };
}

const worker = (
  version: string,
  files: readonly string[],
) => `// Made by the build: keeps the pages for the days without network.
const cacheName = "egide-${version}";
const files = ${JSON.stringify(files)};

self.addEventListener("install", (event) => {
  event.waitUntil(caches.open(cacheName).then((cache) => cache.addAll(files)).then(() => self.skipWaiting()));
});

self.addEventListener("activate", (event) => {
  const old = (name) => name.startsWith("egide-") && name !== cacheName;
  event.waitUntil(
    caches.keys().then((names) => Promise.all(names.filter(old).map((name) => caches.delete(name)))).then(() => self.clients.claim()),
  );
});

const shellOf = (path) => (path === "/evaluation" ? "/evaluation" : "/");

self.addEventListener("fetch", (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== "GET" || origin !== self.location.origin || pathname.startsWith("/api/")) return;
  if (request.mode === "navigate") {
    event.respondWith(fetch(request).catch(() => caches.match(shellOf(pathname))));
    return;
  }
  event.respondWith(caches.match(request).then((kept) => kept ?? fetch(request)));
});
`;
