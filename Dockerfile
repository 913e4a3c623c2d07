# Sincerely in a container; docs/self-hosting.md says how it is run.
# One stage installs and builds, as the first start does. The other has no npm, and nothing it could write to but /data.
FROM node:24-bookworm-slim AS build
WORKDIR /app
COPY . .
RUN node bin/sincerely.mjs --help

FROM debian:bookworm-slim
# The program brings its own Node, which needs this one library more than the image has.
RUN apt-get update && apt-get install --yes --no-install-recommends libatomic1 && rm -rf /var/lib/apt/lists/*
RUN install --directory --mode=0700 --owner=10001 --group=10001 /data
WORKDIR /app
COPY --from=build /app /app
ENV SINCERELY_DATA=/data HOME=/tmp HOST=0.0.0.0 PORT=4747
USER 10001:10001
VOLUME /data
EXPOSE 4747
HEALTHCHECK --interval=30s --timeout=5s --start-period=30s CMD ["/app/node_modules/.bin/node", "/app/deploy/alive.mjs"]
ENTRYPOINT ["/app/node_modules/.bin/node", "/app/bin/sincerely.mjs"]
CMD ["serve"]
