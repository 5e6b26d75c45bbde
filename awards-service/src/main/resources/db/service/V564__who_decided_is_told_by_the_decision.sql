-- Of what was decided here the decision says what kind of issuer gave it; of the rest, what is printed.
create or replace function issuer_kind_of(c commendation) returns text
    language sql stable
    return coalesce(
        (select d.issuer_kind from award_decision d where d.decision_id = (c).decision_id and d.superseded_at is null),
        issuer_kind_printed((c).decision_issuer));

-- What is on file already is told again.
update register_entry e set issuer_kind = issuer_kind_of(c), terms = commendation_terms(c)
    from commendation c where c.row_id = e.commendation_row and c.decision_id is not null;
select note_register_days(array(select row_id from commendation where decision_id is not null));
