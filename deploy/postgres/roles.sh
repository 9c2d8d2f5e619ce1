#!/bin/sh
# Runs once, when the database container makes its data folder: the database and the two roles of
# docs/how-to/external-database.md. Passwords come from the environment and reach psql as variables, never as text of a command.
set -eu

: "${ASSAY_DATABASE_OWNER_PASSWORD:?}" "${ASSAY_DATABASE_RUNTIME_PASSWORD:?}"

psql -v ON_ERROR_STOP=1 --no-psqlrc --username "${POSTGRES_USER:-postgres}" --dbname postgres <<'SQL'
\getenv owner_password ASSAY_DATABASE_OWNER_PASSWORD
\getenv runtime_password ASSAY_DATABASE_RUNTIME_PASSWORD
CREATE ROLE assay_owner LOGIN PASSWORD :'owner_password';
CREATE ROLE assay_runtime LOGIN PASSWORD :'runtime_password';
CREATE DATABASE assay OWNER assay_owner ENCODING 'UTF8' TEMPLATE template0;
REVOKE ALL ON DATABASE assay FROM PUBLIC;
GRANT CONNECT ON DATABASE assay TO assay_runtime;
SQL
