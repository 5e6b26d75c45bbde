-- The files of a product's dossier: what they are called and what they are. The files themselves are in a store, under their
-- hash. A file is of a part that was handed in, and stays with it when another takes the part's place.
create table dossier_attachment (
    row_id          uuid primary key,
    attachment_id   uuid        not null,
    dossier_id      uuid        not null,
    dossier_version bigint      not null,
    name            text        not null check (name !~ '[/\\]'),
    kind            text        not null check (kind in ('PDF', 'DOCX', 'XLSX', 'JPEG', 'PNG')),
    size_bytes      bigint      not null check (size_bytes > 0),
    sha256          text        not null check (sha256 ~ '^[0-9a-f]{64}$'),
    source          text        not null,
    confidence      text        not null,
    note            text,
    recorded_at     timestamptz not null,
    recorded_by     uuid        not null references act (id),
    superseded_at   timestamptz,
    superseded_by   uuid references act (id),
    constraint dossier_attachment_of_a_version foreign key (dossier_id, dossier_version)
        references evaluation_dossier (dossier_id, version)
);
create unique index dossier_attachment_current on dossier_attachment (attachment_id) where superseded_at is null;
create unique index dossier_attachment_once on dossier_attachment (dossier_id, sha256) where superseded_at is null;

create table part_attachment (
    row_id        uuid primary key,
    attachment_id uuid        not null,
    part_id       uuid        not null,
    source        text        not null,
    confidence    text        not null,
    note          text,
    recorded_at   timestamptz not null,
    recorded_by   uuid        not null references act (id),
    superseded_at timestamptz,
    superseded_by uuid references act (id)
);
create unique index part_attachment_current on part_attachment (attachment_id) where superseded_at is null;
create index part_attachment_of_a_part on part_attachment (part_id) where superseded_at is null;

create function attachment_is_of_a_part_of_its_dossier() returns trigger
    language plpgsql as $$
begin
    if not exists (
        select from dossier_attachment f join dossier_part p on p.dossier_id = f.dossier_id
        where f.attachment_id = new.attachment_id and f.superseded_at is null
          and p.part_id = new.part_id and p.superseded_at is null)
    then
        raise exception 'a file is of a part of its dossier' using errcode = 'check_violation', constraint = 'attachment_is_of_a_part_of_its_dossier';
    end if;
    return new;
end $$;
create trigger attachment_is_of_a_part_of_its_dossier before insert on part_attachment
    for each row execute function attachment_is_of_a_part_of_its_dossier();

call keep_facts_of('dossier_attachment');
call keep_facts_of('part_attachment');

grant select, insert on dossier_attachment, part_attachment to ${application};
grant update (superseded_at, superseded_by) on dossier_attachment, part_attachment to ${application};
