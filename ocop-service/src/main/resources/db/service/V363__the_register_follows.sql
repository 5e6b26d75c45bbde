-- The entries of the register are made anew by whatever is filed about them, in the same transaction.

create function renew_register_of_products() returns trigger
    language plpgsql security definer set search_path = pg_catalog, public as $$
begin
    perform renew_register(array_agg(key), max(coalesce(superseded_at, recorded_at))) from changed having count(*) > 0;
    return null;
end $$;

create function renew_register_of_producers() returns trigger
    language plpgsql security definer set search_path = pg_catalog, public as $$
begin
    perform renew_register(array_agg(p.key), max(coalesce(r.superseded_at, r.recorded_at)))
        from changed r join product p on p.producer_key = r.key and p.superseded_at is null having count(*) > 0;
    return null;
end $$;

create function renew_register_of_certifications() returns trigger
    language plpgsql security definer set search_path = pg_catalog, public as $$
begin
    perform renew_register(array_agg(product_key), max(coalesce(superseded_at, recorded_at))) from changed having count(*) > 0;
    return null;
end $$;

create function renew_register_of_events() returns trigger
    language plpgsql security definer set search_path = pg_catalog, public as $$
begin
    perform renew_register(array_agg(c.product_key), max(coalesce(e.superseded_at, e.recorded_at)))
        from changed e join certification c on c.certification_id = e.certificate_id and c.superseded_at is null having count(*) > 0;
    return null;
end $$;

-- Units are followed, and may be told better later: what ever was above a place only grows.
create function renew_register_of_units() returns trigger
    language plpgsql security definer set search_path = pg_catalog, public as $$
begin
    update register_entry s
        set terms = s.terms || array(select h from unnest(term_hashes(array(select 'u:' || u from units_ever_above(s.place_code, s.unit_on) u))) h where h <> all (s.terms))
        from changed u
        where s.terms @> term_hashes(array['u:' || u.code]) and u.valid @> s.unit_on
          and not s.terms @> term_hashes(array['u:' || u.parent_code]);
    return null;
end $$;

create trigger register_follows after insert on product
    referencing new table as changed for each statement execute function renew_register_of_products();
create trigger register_follows_change after update on product
    referencing new table as changed for each statement execute function renew_register_of_products();
create trigger register_follows after insert on producer
    referencing new table as changed for each statement execute function renew_register_of_producers();
create trigger register_follows_change after update on producer
    referencing new table as changed for each statement execute function renew_register_of_producers();
create trigger register_follows after insert on certification
    referencing new table as changed for each statement execute function renew_register_of_certifications();
create trigger register_follows_change after update on certification
    referencing new table as changed for each statement execute function renew_register_of_certifications();
create trigger register_follows after insert on certificate_event
    referencing new table as changed for each statement execute function renew_register_of_events();
create trigger register_follows_change after update on certificate_event
    referencing new table as changed for each statement execute function renew_register_of_events();
create trigger register_follows after insert on unit_spell
    referencing new table as changed for each statement execute function renew_register_of_units();

create index register_entry_of_a_product on register_entry (product_key) where known_to is null;

-- What is on file is told again, moment after moment, as it came to be known.
do $$
declare
    moment record;
begin
    for moment in
        select at, array_agg(distinct key) as keys from (
            select key, unnest(array[recorded_at, superseded_at]) from product
            union all
            select product_key, unnest(array[recorded_at, superseded_at]) from certification
            union all
            select p.key, unnest(array[r.recorded_at, r.superseded_at]) from producer r join product p on p.producer_key = r.key
            union all
            select c.product_key, unnest(array[e.recorded_at, e.superseded_at])
                from certificate_event e join certification c on c.certification_id = e.certificate_id) told (key, at)
        where at is not null group by at order by at
    loop
        perform renew_register(moment.keys, moment.at);
    end loop;
end $$;

-- A page is read in its order without looking at the table: what is filtered by lies in the index. Where few match, they are
-- found by their terms.
create index register_entry_by_day on register_entry (happened, certification_id)
    include (terms, steps, place_code, unit_on, ends_first, ends_last, known_from, known_to, entry_id);
create index register_entry_by_name on register_entry (sort_name collate "vi-x-icu", certification_id)
    include (happened, terms, steps, place_code, unit_on, ends_first, ends_last, known_from, known_to, entry_id);
create index register_entry_terms on register_entry using gin (terms) with (fastupdate = off);
create index register_entry_ends on register_entry (ends_last) where ends_last is not null;
create index register_entry_known on register_entry using brin (known_from);

grant select on register_entry, register_day, register_head to ${application};
