-- How many entries of a register are likely to have the terms: from what the database knows of how often each of the frequent ones
-- occurs, and that all others occur as seldom as the least of these at most, which is the number after theirs. Nothing of the
-- register is read. The words of a name come together as a rule ("xa phong" is one thing), so the least frequent of them counts
-- alone; the other terms are taken to come together by chance.
create function likely_entries(words bigint[], others bigint[]) returns double precision
    language sql stable as $$
        with told as (
            select most_common_elems::text::bigint[] as terms, most_common_elem_freqs as shares
            from pg_stats where schemaname = 'public' and tablename = 'register_entry' and attname = 'terms'
        ),
        frequent as (select s.term, s.share from told cross join lateral unnest(terms, shares[:cardinality(terms)]) s (term, share))
        select (select reltuples from pg_class where oid = to_regclass('public.register_entry'))
            * coalesce((select min(coalesce(f.share, shares[cardinality(terms) + 1])) from unnest(words) w left join frequent f on f.term = w), 1)
            * coalesce((select exp(sum(ln(coalesce(f.share, shares[cardinality(terms) + 1])))) from unnest(others) o left join frequent f on f.term = o), 1)
        from told
    $$;
