package vn.ntm.awards.campaign.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;
import vn.ntm.awards.campaign.application.CampaignFilter;
import vn.ntm.awards.campaign.application.CampaignOnFile;
import vn.ntm.awards.campaign.application.Campaigns;
import vn.ntm.awards.campaign.application.CampaignsOnFile;
import vn.ntm.awards.campaign.domain.Campaign;
import vn.ntm.kernel.AsOf;
import vn.ntm.kernel.Cursor;
import vn.ntm.kernel.problem.CommonProblem;
import vn.ntm.kernel.problem.Refusal;
import vn.ntm.kernel.time.Identities;
import vn.ntm.ledger.fact.FactTable;
import vn.ntm.ledger.fact.Filing;
import vn.ntm.ledger.fact.Known;
import vn.ntm.ledger.fact.Provenance;
import vn.ntm.ledger.fact.Row;
import vn.ntm.ledger.keyset.Keyset;
import vn.ntm.ledger.request.Turns;

@ApplicationScoped
class StoredCampaigns implements Campaigns, CampaignsOnFile {

    private static final String COLUMNS = """
            select c.*, lower(c.valid) as valid_from, upper(c.valid) as valid_to,
                (select array_agg(distinct a.actor) from campaign d join act a on a.id = d.recorded_by
                  where d.campaign_id = c.campaign_id and d.state = 'DRAFT') as drafters""";

    private static final String KNOWN = " from campaign c where " + Known.at("c.");

    private static final String FILTER = """
             and (cast(:code as text) is null or c.code = :code)
             and (cast(:merit as text) is null or c.merit_kind = :merit)
             and (cast(:running as boolean) is null or c.valid @> :validOn = :running)
             and (cast(:form as text) is null or exists (select from campaign_quota q
                    where q.campaign_id = c.campaign_id and q.form = :form and %s))
             and (cast(:state as text) is null or :state = case
                    when c.launch_signed_on is null or c.launch_signed_on > :validOn then 'DRAFT'
                    when c.closed_on <= :validOn then 'CLOSED' else 'LAUNCHED' end)
            """.formatted(Known.at("q."));

    private static final Keyset ORDER = Keyset.by("lower(c.valid)", "date").then("c.campaign_id", "uuid");

    private final Jdbi jdbi;
    private final FactTable table;
    private final PartsOfCampaigns parts;
    private final Identities identities;
    private final Turns turns;

    StoredCampaigns(Jdbi jdbi, PartsOfCampaigns parts, Identities identities, Turns turns) {
        this.jdbi = jdbi;
        this.table = new FactTable(jdbi, "campaign");
        this.parts = parts;
        this.identities = identities;
        this.turns = turns;
    }

    @Override
    public List<CampaignOnFile> list(CampaignFilter filter, AsOf asOf, Optional<Cursor> from, int limit) {
        List<CampaignRow> rows = ORDER.read(
                jdbi, COLUMNS + KNOWN + FILTER, query -> bound(query, filter, asOf), from, limit, CampaignRow::of);
        return parts.completed(rows, asOf.knownAt());
    }

    @Override
    public long count(CampaignFilter filter, AsOf asOf) {
        return Keyset.count(jdbi, KNOWN + FILTER, query -> bound(query, filter, asOf));
    }

    @Override
    public CampaignOnFile get(UUID id, AsOf asOf) {
        return Optional.ofNullable(find(Set.of(id), asOf).get(id)).orElseThrow(StoredCampaigns::notThere);
    }

    @Override
    public Map<UUID, CampaignOnFile> find(Collection<UUID> ids, AsOf asOf) {
        List<CampaignRow> rows =
                jdbi.withHandle(handle -> handle.createQuery(COLUMNS + KNOWN + " and c.campaign_id = any (:ids)")
                        .bindArray("ids", UUID.class, ids.toArray())
                        .bind("knownAt", asOf.knownAt())
                        .map((columns, _) -> CampaignRow.of(new Row(columns)))
                        .list());
        return parts.completed(rows, asOf.knownAt()).stream()
                .collect(Collectors.toUnmodifiableMap(found -> found.campaign().id(), Function.identity()));
    }

    /** In the order of their ids, so that two who hold several never wait for each other. */
    @Override
    public Map<UUID, CampaignOnFile> forDecision(Collection<UUID> ids) {
        var held = new LinkedHashMap<UUID, CampaignOnFile>();
        for (UUID id : new TreeSet<>(ids)) {
            turns.take("campaign " + id);
            held.put(id, now(id).orElseThrow(StoredCampaigns::notThere));
        }
        return held;
    }

    @Override
    public boolean taken(String code, UUID other) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select exists (select from campaign
                            where code = :code and campaign_id <> :other and superseded_at is null)""")
                .bind("code", code)
                .bind("other", other)
                .mapTo(Boolean.class)
                .one());
    }

    @Override
    public CampaignOnFile record(Campaign campaign, Provenance grounds, Filing filing) {
        var values = CampaignRow.values(campaign);
        Optional<CampaignOnFile> before = now(campaign.id());
        if (before.isPresent()) {
            table.replace(current(campaign.id()), identities.next(), filing, grounds, values);
        } else {
            table.add(identities.next(), filing, grounds, values);
        }
        parts.file(campaign, before.map(CampaignOnFile::campaign), grounds, filing);
        return new CampaignOnFile(campaign, grounds, filing.at());
    }

    private Optional<CampaignOnFile> now(UUID id) {
        List<CampaignRow> rows = jdbi.withHandle(handle -> handle.createQuery(
                        COLUMNS + " from campaign c where c.campaign_id = :id and c.superseded_at is null")
                .bind("id", id)
                .map((columns, _) -> CampaignRow.of(new Row(columns)))
                .list());
        return parts.current(rows).stream().findFirst();
    }

    private UUID current(UUID id) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select row_id from campaign where campaign_id = :id and superseded_at is null")
                .bind("id", id)
                .mapTo(UUID.class)
                .one());
    }

    private static Query bound(Query query, CampaignFilter filter, AsOf asOf) {
        return query.bind("validOn", asOf.validOn())
                .bind("knownAt", asOf.knownAt())
                .bind("code", filter.code())
                .bind("state", filter.state())
                .bind("merit", filter.merit())
                .bind("running", filter.running())
                .bind("form", filter.form());
    }

    private static Refusal notThere() {
        return new Refusal(CommonProblem.NOT_FOUND, Map.of());
    }
}
