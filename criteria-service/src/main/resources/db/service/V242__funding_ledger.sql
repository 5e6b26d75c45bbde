-- The ledger of programme money. A posting is added and stays as it is for ever: a mistake is taken back by another posting,
-- which counts in the very same sums, so that no sum is ever below zero. Nothing here is a total.
create table funding_posting (
    row_id              uuid primary key,
    posting_id          uuid        generated always as (row_id) stored,
    effect              text        not null check (effect in ('ADDS', 'REVERSES')),
    reverses            uuid,
    unit_code           text        not null,
    posted_on           date        not null,
    programme_year      integer     not null,
    funding_source      text        not null check (funding_source in ('CENTRAL_BUDGET', 'LOCAL_BUDGET', 'INTEGRATED_PROGRAMMES', 'POLICY_CREDIT', 'ENTERPRISES', 'PEOPLE')),
    budget_tier         text        check (budget_tier in ('PROVINCE', 'DISTRICT', 'COMMUNE')),
    nature              text        check (nature in ('INVESTMENT', 'RECURRENT')),
    stage               text        not null check (stage in ('PLANNED', 'COMMITTED', 'DELIVERED')),
    form                text        not null check (form in ('CASH', 'IN_KIND')),
    in_kind             text        check (in_kind in ('WORKDAYS', 'LAND', 'MATERIALS', 'OTHER')),
    quantity            numeric     check (quantity > 0),
    amount_vnd          numeric     not null,
    sponsorship_id      uuid,
    reference           text,
    decision_number     text        not null,
    decision_issuer     text        not null,
    decision_signed_on  date        not null,
    source              text        not null,
    confidence          text        not null,
    note                text,
    recorded_at         timestamptz not null,
    recorded_by         uuid        not null references act (id),
    superseded_at       timestamptz,
    superseded_by       uuid references act (id),
    unit_edition        uuid generated always as (case when superseded_at is null then '00000000-0000-0000-0000-000000000000'::uuid end) stored,
    unit_day            daterange generated always as (daterange(posted_on, posted_on + 1)) stored,
    sponsorship_edition uuid generated always as (case when sponsorship_id is not null then '00000000-0000-0000-0000-000000000000'::uuid end) stored,
    reversed_effect     text generated always as (case when reverses is not null then 'ADDS' end) stored,
    sums_with           text generated always as (funding_source || '/' || coalesce(budget_tier, '') || '/' || coalesce(nature, '') || '/'
                            || coalesce(in_kind, '') || '/' || coalesce(sponsorship_id::text, '')) stored,
    constraint funding_posting_stays check (superseded_at is null and superseded_by is null),
    constraint funding_posting_amount check (amount_vnd > 0 and amount_vnd < 1000000000000000000 and amount_vnd = trunc(amount_vnd)),
    constraint funding_posting_tier check ((funding_source = 'LOCAL_BUDGET') = (budget_tier is not null)),
    constraint funding_posting_nature check ((funding_source in ('CENTRAL_BUDGET', 'LOCAL_BUDGET')) = (nature is not null)),
    constraint funding_posting_form check ((form = 'IN_KIND') = (in_kind is not null)),
    constraint funding_posting_cash check (form = 'CASH' or funding_source not in ('CENTRAL_BUDGET', 'LOCAL_BUDGET', 'POLICY_CREDIT')),
    constraint funding_posting_quantity check (coalesce(in_kind in ('WORKDAYS', 'LAND'), false) = (quantity is not null)),
    constraint funding_posting_sponsor_does_not_plan check (stage <> 'PLANNED' or sponsorship_id is null),
    constraint funding_posting_after_its_basis check (effect = 'REVERSES' or posted_on >= decision_signed_on),
    constraint funding_posting_reversal check ((effect = 'REVERSES') = (reverses is not null)),
    constraint funding_posting_reversed_once unique (reverses),
    constraint funding_posting_key unique (posting_id, effect, unit_code, posted_on, programme_year, stage, form, amount_vnd, sums_with),
    constraint funding_posting_takes_back_all foreign key (reverses, reversed_effect, unit_code, posted_on, programme_year, stage, form, amount_vnd, sums_with)
        references funding_posting (posting_id, effect, unit_code, posted_on, programme_year, stage, form, amount_vnd, sums_with),
    constraint funding_posting_sponsorship foreign key (sponsorship_id, sponsorship_edition)
        references sponsorship (sponsorship_id, edition) deferrable initially deferred,
    constraint funding_posting_unit_existed foreign key (unit_code, unit_edition, period unit_day)
        references unit_spell (code, edition, period valid) deferrable initially deferred
);
create unique index funding_posting_reference on funding_posting (reference) where reference is not null;
create index funding_posting_year on funding_posting (programme_year, unit_code, posted_on);
create index funding_posting_in_order on funding_posting (posted_on, posting_id);
create index funding_posting_sponsorships on funding_posting (sponsorship_id) where sponsorship_id is not null;

grant select, insert on funding_posting to ${application};
call keep_facts_of('funding_posting');
