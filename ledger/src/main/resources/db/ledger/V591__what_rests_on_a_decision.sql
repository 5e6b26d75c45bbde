-- The number of a document as it is compared: without spaces, accents and case, whatever was printed.
create function document_key(number text) returns text
    language sql immutable strict parallel safe
    return regexp_replace(public.folded(number), '[\s\u00A0\u202F]', '', 'g');

-- Each table that names a decision is read by its number, in the order in which its facts are told.
create index planned_target_by_number
    on planned_target (document_key(decision_number), (coalesce(decision_signed_on, 'infinity')), row_id);
