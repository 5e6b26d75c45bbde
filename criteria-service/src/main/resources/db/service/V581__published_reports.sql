-- That the year-end report of a programme year was published, and what it was made of: the day and the knowledge of its
-- figures, the answers that went into it, each with its hash, and the hash of the report. Neither its text nor its numbers are
-- here: they are made again of the facts.
create table report_publication (
    row_id             uuid primary key,
    programme_year     integer     not null check (programme_year between 2009 and 2100),
    edition            integer     not null check (edition >= 1),
    figures_on         date        not null,
    figures_known_at   timestamptz not null,
    input_names        text[]      not null,
    input_hashes       text[]      not null,
    report_hash        text        not null check (report_hash ~ '^[0-9a-f]{64}$'),
    decision_number    text        not null,
    decision_issuer    text        not null,
    decision_signed_on date        not null,
    source             text        not null,
    confidence         text        not null,
    note               text        not null,
    recorded_at        timestamptz not null,
    recorded_by        uuid        not null references act (id),
    superseded_at      timestamptz,
    superseded_by      uuid references act (id),
    constraint report_publication_is_of_its_year check (extract(year from figures_on) = programme_year),
    constraint report_publication_names_its_inputs check (
        cardinality(input_names) between 1 and 50 and cardinality(input_names) = cardinality(input_hashes)),
    constraint report_publication_knows_the_past check (figures_known_at <= recorded_at)
);
create unique index report_publication_edition on report_publication (programme_year, edition) where superseded_at is null;
call keep_facts_of('report_publication');

-- Editions follow each other without a gap, and none knows less than the one before it.
create function report_edition_follows() returns trigger
    language plpgsql as $$
begin
    if new.edition > 1 and not exists (
            select from report_publication p
            where p.programme_year = new.programme_year and p.edition = new.edition - 1 and p.superseded_at is null
              and p.figures_known_at <= new.figures_known_at) then
        raise exception 'an edition of a report follows the one before it, and knows no less'
            using errcode = 'check_violation', constraint = 'report_edition_follows';
    end if;
    return new;
end $$;
create trigger report_edition_follows before insert on report_publication
    for each row execute function report_edition_follows();

grant select, insert on report_publication to ${application};
grant update (superseded_at, superseded_by) on report_publication to ${application};
