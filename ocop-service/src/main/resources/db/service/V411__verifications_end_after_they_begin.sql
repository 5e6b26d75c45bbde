-- A verification ends on the day on which it was opened, or later: else the certificate would stay under verification for good.
alter table verification add constraint verification_is_cleared_after_it_was_opened check (cleared_on >= opened_on);
