-- How far this service has read the feed of the one that owns the units. It moves in the transaction that files what was
-- read, so nothing is filed twice and nothing is left out.
create table feed_position (
    feed     text primary key,
    cursor   text        not null,
    moved_at timestamptz not null,
    moves    bigint      not null check (moves > 0)
);
grant select, insert, update on feed_position to ${application};
