# Not built by the continuous integration, whose machines have no container engine.
FROM node:24-bookworm-slim AS build
WORKDIR /egide
COPY package.json package-lock.json ./
RUN npm ci --no-audit --no-fund
COPY . .
RUN node node_modules/vite/bin/vite.js build && npm prune --omit=dev --no-audit --no-fund

FROM node:24-bookworm-slim
WORKDIR /egide
ENV NODE_ENV=production EGIDE_MODE=production EGIDE_HOST=0.0.0.0 EGIDE_DATA=/data
COPY --from=build --chown=node:node /egide /egide
RUN mkdir /data && chown node:node /data
USER node
VOLUME /data
EXPOSE 3000
HEALTHCHECK CMD node -e "fetch('http://127.0.0.1:3000/readyz').then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"
CMD ["node", "src/app/main.ts"]
