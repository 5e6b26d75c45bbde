-- The dossier of a product on its way to stars. Each move is a row, which supersedes that of the move before; its number among
-- the moves of the dossier is the dossier's version. Until the file is received it goes with the rules of the day; from then on
-- it keeps to one rule set, and to its steps as they were known.
create table evaluation_dossier (
    row_id              uuid primary key,
    dossier_id          uuid        not null,
    version             bigint      not null check (version > 0),
    move                text        not null,
    state               text        not null,
    step_on             date        not null,
    kind                text        not null check (kind in ('FIRST', 'UPGRADE', 'RE_EVALUATION')),
    product_key         text        not null,
    certificate_id      uuid,
    certificate_stars   integer check (certificate_stars between 1 and 5),
    rule_set            text        not null,
    procedure_known_at  timestamptz not null,
    set_no              integer     not null check (set_no between 1 and 99),
    unit_code           text        not null,
    unit_on             date        not null,
    received_on         date,
    commune_receipt_no  text,
    province_receipt_no text,
    round_id            uuid,
    returned_by         text check (returned_by in ('COMMUNE', 'PROVINCE')),
    local_material      text,
    local_labour        text,
    local_idea          text,
    local_identity      text,
    stars               integer check (stars between 0 and 5),
    average_sum         numeric check (average_sum between 0 and 100 * average_of),
    average_of          integer check (average_of > 0),
    decision_number     text,
    decision_issuer     text,
    decision_signed_on  date,
    decision_source     text,
    source              text        not null,
    confidence          text        not null,
    note                text,
    recorded_at         timestamptz not null,
    recorded_by         uuid        not null references act (id),
    superseded_at       timestamptz,
    superseded_by       uuid references act (id),
    product_edition     uuid generated always as (case when superseded_at is null then '00000000-0000-0000-0000-000000000000'::uuid end) stored,
    unit_edition        uuid generated always as (case when superseded_at is null then '00000000-0000-0000-0000-000000000000'::uuid end) stored,
    unit_day            daterange generated always as (daterange(unit_on, unit_on + 1)) stored,
    constraint evaluation_dossier_version unique (dossier_id, version),
    constraint evaluation_dossier_names_its_certificate check ((kind = 'FIRST') = (certificate_id is null)),
    constraint evaluation_dossier_average check ((average_sum is null) = (average_of is null)),
    constraint evaluation_dossier_product_on_file foreign key (product_key, product_edition)
        references product (key, edition) deferrable initially deferred,
    constraint evaluation_dossier_unit_existed foreign key (unit_code, unit_edition, period unit_day)
        references unit_spell (code, edition, period valid) deferrable initially deferred
);
create unique index evaluation_dossier_current on evaluation_dossier (dossier_id) where superseded_at is null;
-- A draft and a returned file are with the producer. What is under way is so once for each product and kind under a rule set;
-- that no other is under way under earlier rules that have not ended is asked before.
create unique index evaluation_dossier_one_under_way on evaluation_dossier (product_key, kind, rule_set)
    where superseded_at is null and state not in ('DRAFT', 'RETURNED', 'RATED_BELOW_3', 'RECOGNISED', 'RESULT_NOTIFIED');
create index evaluation_dossier_of_a_product on evaluation_dossier (product_key) where superseded_at is null;
create index evaluation_dossier_receipts on evaluation_dossier (unit_code) where version > 1;
create index evaluation_dossier_round on evaluation_dossier (round_id) where superseded_at is null;

-- How far a move lies from the preparation of a dossier. Who made one of an earlier rank makes none of a later; 0 is neither.
create function evaluation_move_rank(move text) returns integer
    language sql immutable strict parallel safe
    return case move
        when 'OPEN' then 1 when 'SUBMIT' then 1 when 'SUBMIT_TO_DISTRICT' then 1 when 'ACCEPT' then 1
        when 'REVIEW' then 1 when 'RESUBMIT' then 1
        when 'RECEIVE' then 2 when 'ASSIGN' then 2 when 'REPORT' then 2 when 'ASK_OPINIONS' then 2
        when 'RATE' then 3
        when 'SEND_TO_MINISTRY' then 4 when 'EVALUATE_AGAIN' then 4 when 'RECOGNISE' then 4
        else 0 end;

create function evaluation_takes_two() returns trigger
    language plpgsql as $$
begin
    if exists (
        select from evaluation_dossier d
            join act earlier on earlier.id = d.recorded_by
            join act now on now.id = new.recorded_by
        where d.dossier_id = new.dossier_id and d.version < new.version and earlier.actor = now.actor
          and evaluation_move_rank(d.move) between 1 and evaluation_move_rank(new.move) - 1)
    then
        raise exception 'nobody approves what he prepared' using errcode = 'check_violation', constraint = 'evaluation_takes_two';
    end if;
    return new;
end $$;
create trigger evaluation_takes_two before insert on evaluation_dossier
    for each row when (evaluation_move_rank(new.move) > 1) execute function evaluation_takes_two();

-- Nothing is done before what it rests on, every move follows the one before it, and what is received keeps to its rules.
create function evaluation_goes_on() returns trigger
    language plpgsql as $$
begin
    if not exists (select from evaluation_dossier d
        where d.dossier_id = new.dossier_id and d.version = new.version - 1 and d.step_on <= new.step_on
          and (d.received_on is null or (d.received_on = new.received_on and d.rule_set = new.rule_set)))
    then
        raise exception 'a move of a dossier follows the one before it' using errcode = 'check_violation', constraint = 'evaluation_goes_on';
    end if;
    return new;
end $$;
create trigger evaluation_goes_on before insert on evaluation_dossier
    for each row when (new.version > 1) execute function evaluation_goes_on();

call keep_facts_of('evaluation_dossier');

grant select, insert on evaluation_dossier to ${application};
grant update (superseded_at, superseded_by) on evaluation_dossier to ${application};
