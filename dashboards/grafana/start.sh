#!/bin/sh
# Starts Grafana in its container: without a reader's password it could read nothing, and nobody gets a known password.
if [ -z "$SAHEL_READER_PASSWORD" ]; then
  echo "dashboards: set SAHEL_READER_PASSWORD, in the environment or in .env, for Grafana reads the dataset by it" >&2
  exit 1
fi
if [ -n "$SAHEL_GRAFANA_PASSWORD" ]; then
  export GF_SECURITY_ADMIN_PASSWORD="$SAHEL_GRAFANA_PASSWORD"
else
  export GF_SECURITY_DISABLE_INITIAL_ADMIN_CREATION=true
fi
exec /run.sh "$@"
