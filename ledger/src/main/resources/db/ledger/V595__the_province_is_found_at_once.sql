-- The province is asked for at every write, the first of its code if there are several. By its days alone it was not found where the
-- register has a whole country: the database then went through all codes in their order.
drop index unit_spell_province;
create index unit_spell_province on unit_spell (code) where type = 'PROVINCE';
