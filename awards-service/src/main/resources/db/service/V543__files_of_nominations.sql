-- The files of a nomination: what they are called, what they are, and which paper of the nomination they hold. The files
-- themselves are in a store, under their hash.
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
        references nomination (nomination_id, version)
);
create unique index dossier_attachment_current on dossier_attachment (attachment_id) where superseded_at is null;
create unique index dossier_attachment_once on dossier_attachment (dossier_id, sha256) where superseded_at is null;

call keep_facts_of('dossier_attachment');

grant select, insert on dossier_attachment to ${application};
grant update (superseded_at, superseded_by) on dossier_attachment to ${application};
