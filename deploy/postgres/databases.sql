-- The databases and roles of a trial, as the local stack makes them: the owner migrates, the
-- service's own role works in what the owner made.
CREATE ROLE eia_owner LOGIN PASSWORD 'eia_owner';
CREATE ROLE eia LOGIN PASSWORD 'eia';
CREATE DATABASE eia OWNER eia_owner;
REVOKE CONNECT, TEMPORARY ON DATABASE eia FROM PUBLIC;
GRANT CONNECT, TEMPORARY ON DATABASE eia TO eia;

CREATE ROLE action_plan_owner LOGIN PASSWORD 'action_plan_owner';
CREATE ROLE action_plan LOGIN PASSWORD 'action_plan';
CREATE DATABASE action_plan OWNER action_plan_owner;
REVOKE CONNECT, TEMPORARY ON DATABASE action_plan FROM PUBLIC;
GRANT CONNECT, TEMPORARY ON DATABASE action_plan TO action_plan;

CREATE ROLE monitoring_owner LOGIN PASSWORD 'monitoring_owner';
CREATE ROLE monitoring LOGIN PASSWORD 'monitoring';
CREATE DATABASE monitoring OWNER monitoring_owner;
REVOKE CONNECT, TEMPORARY ON DATABASE monitoring FROM PUBLIC;
GRANT CONNECT, TEMPORARY ON DATABASE monitoring TO monitoring;

\connect eia
ALTER SCHEMA public OWNER TO eia_owner;
REVOKE ALL ON SCHEMA public FROM PUBLIC;
GRANT USAGE ON SCHEMA public TO eia;

\connect action_plan
ALTER SCHEMA public OWNER TO action_plan_owner;
REVOKE ALL ON SCHEMA public FROM PUBLIC;
GRANT USAGE ON SCHEMA public TO action_plan;

\connect monitoring
ALTER SCHEMA public OWNER TO monitoring_owner;
REVOKE ALL ON SCHEMA public FROM PUBLIC;
GRANT USAGE ON SCHEMA public TO monitoring;
