-- By what a register is searched, in every service that has one. The OCOP register has had these since V362; they say the same
-- there.

-- The words of a name without accents and case; of a very long one the first sixty.
create or replace function name_words(name text) returns text[]
    language sql immutable parallel safe
    return array(select word from regexp_split_to_table(folded(name), '[^[:alnum:]]+') with ordinality words (word, place)
        where word <> '' group by word order by min(place) limit 60);

-- A term is a word, or what else is searched by with a letter before it. It is kept as its hash, so that none is too long.
create or replace function term_hashes(terms text[]) returns bigint[]
    language sql immutable parallel safe
    return array(select distinct hashtextextended(term, 0) from unnest(terms) term where term is not null);

-- Every unit in which a place ever lay on a day, whatever was known when. Which of them holds for a question says unit_path.
create or replace function units_ever_above(of_code text, on_day date) returns setof text
    language sql stable parallel safe rows 4
begin atomic
    with recursive up (code) as (
        select of_code
        union
        select s.parent_code from up cross join lateral (
            select parent_code, valid from unit_spell where code = up.code and parent_code is not null offset 0) s
        where s.valid @> on_day
    )
    select code from up;
end;
