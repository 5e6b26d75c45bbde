-- What other agencies, and citizens, say of a nomination. Neither is public. A citizen is not named: what he says is heard,
-- whoever he is. The note has the words.
create table nomination_opinion (
    row_id             uuid primary key,
    opinion_id         uuid        not null,
    nomination_id      uuid        not null,
    nomination_version bigint      not null,
    agency             text        not null,
    verdict            text        not null check (verdict in ('AGREES', 'DISAGREES', 'NO_OPINION')),
    given_on           date        not null,
    source             text        not null,
    confidence         text        not null,
    note               text,
    recorded_at        timestamptz not null,
    recorded_by        uuid        not null references act (id),
    superseded_at      timestamptz,
    superseded_by      uuid references act (id),
    constraint nomination_opinion_is_said check (note is not null),
    constraint nomination_opinion_of_a_version foreign key (nomination_id, nomination_version)
        references nomination (nomination_id, version)
);
create unique index nomination_opinion_current on nomination_opinion (opinion_id) where superseded_at is null;
-- An agency that is asked says one thing; what it says later takes the place of what it said.
create unique index nomination_opinion_once on nomination_opinion (nomination_id, nomination_version, agency) where superseded_at is null;

create table nomination_comment (
    row_id             uuid primary key,
    comment_id         uuid        not null,
    nomination_id      uuid        not null,
    nomination_version bigint      not null,
    received_on        date        not null,
    objects            boolean     not null,
    source             text        not null,
    confidence         text        not null,
    note               text,
    recorded_at        timestamptz not null,
    recorded_by        uuid        not null references act (id),
    superseded_at      timestamptz,
    superseded_by      uuid references act (id),
    constraint nomination_comment_is_said check (note is not null),
    constraint nomination_comment_of_a_version foreign key (nomination_id, nomination_version)
        references nomination (nomination_id, version)
);
create unique index nomination_comment_current on nomination_comment (comment_id) where superseded_at is null;
create index nomination_comment_of_a_nomination on nomination_comment (nomination_id) where superseded_at is null;

call keep_facts_of('nomination_opinion');
call keep_facts_of('nomination_comment');

grant select, insert on nomination_opinion, nomination_comment to ${application};
grant update (superseded_at, superseded_by) on nomination_opinion, nomination_comment to ${application};
