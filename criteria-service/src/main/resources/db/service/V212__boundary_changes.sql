-- A boundary change is drafted, enacted by another person, and may be annulled. Drafts are not public, so they stand in a
-- table of their own; what was enacted names its document here, and the units and successions that it made carry its act.
create table boundary_draft (
    row_id             uuid primary key,
    change_id          uuid        not null,
    document_number    text        not null,
    document_issuer    text        not null,
    document_signed_on date        not null,
    effective_on       date        not null,
    successors         text        not null check (successors is json array),
    passages           text        not null check (passages is json array),
    source             text        not null,
    confidence         text        not null,
    note               text,
    recorded_at        timestamptz not null,
    recorded_by        uuid        not null references act (id),
    superseded_at      timestamptz,
    superseded_by      uuid references act (id),
    constraint boundary_draft_signed_first check (effective_on >= document_signed_on)
);
create unique index boundary_draft_current on boundary_draft (change_id) where superseded_at is null;
create unique index boundary_draft_document on boundary_draft (document_issuer, document_number, (extract(year from document_signed_on)))
    where superseded_at is null;
create index boundary_draft_of_a_change on boundary_draft (change_id);
call keep_facts_of('boundary_draft');

create table boundary_change (
    row_id             uuid primary key,
    change_id          uuid        not null,
    state              text        not null check (state in ('ENACTED', 'ANNULLED')),
    document_number    text        not null,
    document_issuer    text        not null,
    document_signed_on date        not null,
    effective_on       date        not null,
    source             text        not null,
    confidence         text        not null,
    note               text,
    recorded_at        timestamptz not null,
    recorded_by        uuid        not null references act (id),
    superseded_at      timestamptz,
    superseded_by      uuid references act (id),
    constraint boundary_change_signed_first check (effective_on >= document_signed_on)
);
create unique index boundary_change_current on boundary_change (change_id) where superseded_at is null;
create unique index boundary_change_document on boundary_change (document_issuer, document_number, (extract(year from document_signed_on)))
    where superseded_at is null and state = 'ENACTED';
create index boundary_change_of_a_change on boundary_change (change_id);
call keep_facts_of('boundary_change');

-- Whoever wrote on a draft does not enact it: what is enacted takes the place of a draft in the same act, and its actor is
-- none of those who recorded it. What is annulled was enacted.
create function enacting_takes_two() returns trigger
    language plpgsql as $$
begin
    if new.state = 'ENACTED' and (
            not exists (select from boundary_draft d where d.change_id = new.change_id and d.superseded_by = new.recorded_by)
            or exists (select from boundary_draft d join act a on a.id = d.recorded_by
                       where d.change_id = new.change_id and a.actor = (select actor from act where id = new.recorded_by))) then
        raise exception 'a boundary change is enacted by another person than those who drafted it'
            using errcode = 'check_violation', constraint = 'enacting_takes_two';
    end if;
    if new.state = 'ANNULLED' and not exists (
            select from boundary_change c
            where c.change_id = new.change_id and c.state = 'ENACTED' and c.superseded_by = new.recorded_by) then
        raise exception 'only what was enacted is annulled' using errcode = 'check_violation', constraint = 'enacting_takes_two';
    end if;
    return new;
end $$;
create trigger enacting_takes_two before insert on boundary_change for each row execute function enacting_takes_two();

-- What an act made of the register of units, to take it back.
create index unit_spell_recorded_by on unit_spell (recorded_by);
create index unit_spell_superseded_by on unit_spell (superseded_by);

grant select, insert on boundary_draft, boundary_change to ${application};
grant update (superseded_at, superseded_by) on boundary_draft, boundary_change to ${application};
