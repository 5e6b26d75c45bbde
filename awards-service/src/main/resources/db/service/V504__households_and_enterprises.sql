-- Households and enterprises are commended as such. The name of a household is that of persons; an enterprise's is public.
alter table commendation
    drop constraint commendation_recipient_kind_check,
    add constraint commendation_recipient_kind_check check (recipient_kind in
        ('COLLECTIVE', 'INDIVIDUAL', 'TERRITORY', 'HOUSEHOLD', 'ENTERPRISE', 'UNSPLIT')),
    drop constraint commendation_names_no_person,
    add constraint commendation_names_no_person check (recipient_name is null or recipient_kind in
        ('COLLECTIVE', 'TERRITORY', 'ENTERPRISE'));
