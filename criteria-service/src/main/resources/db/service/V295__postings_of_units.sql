-- A boundary change asks what was posted of the units that it ends, in any year.
create index funding_posting_of_a_unit on funding_posting (unit_code, posted_on);
