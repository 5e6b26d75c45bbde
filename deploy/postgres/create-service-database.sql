-- One service's database: the owner role owns the schema and migrates it, the application role only ever gets data by GRANT.
-- Placeholders: ${database} ${owner} ${application} ${ownerPassword} ${applicationPassword}. Run as a superuser, one statement at a time
-- (CREATE DATABASE cannot stand in a transaction); a statement ends with ; at the end of a line.

CREATE ROLE ${owner} LOGIN PASSWORD '${ownerPassword}';

CREATE ROLE ${application} LOGIN PASSWORD '${applicationPassword}';

CREATE DATABASE ${database} OWNER ${owner} ENCODING 'UTF8' TEMPLATE template0 LOCALE_PROVIDER builtin BUILTIN_LOCALE 'C.UTF-8' LOCALE 'C';

REVOKE ALL ON DATABASE ${database} FROM PUBLIC;

GRANT CONNECT, TEMPORARY ON DATABASE ${database} TO ${application};

-- Questions here take milliseconds; what recursion is estimated to take would have them compiled first, for longer than that.
ALTER DATABASE ${database} SET jit = off;

-- Data is in memory or on a disk without a head: a page here costs what a page there does. With the usual 4, small tables with an index are read
-- from end to end, once for each step of a recursion: which units a province ever had took 13 ms instead of 0.7.
ALTER DATABASE ${database} SET random_page_cost = 1.1;
