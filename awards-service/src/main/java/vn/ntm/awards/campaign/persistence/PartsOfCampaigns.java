package vn.ntm.awards.campaign.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;
import vn.ntm.awards.campaign.application.CampaignOnFile;
import vn.ntm.awards.campaign.domain.Campaign;
import vn.ntm.awards.campaign.domain.CampaignTheme;
import vn.ntm.awards.campaign.domain.Quota;
import vn.ntm.awards.campaign.domain.Quotas;
import vn.ntm.awards.commendation.domain.RecipientKind;
import vn.ntm.kernel.time.Identities;
import vn.ntm.ledger.fact.FactTable;
import vn.ntm.ledger.fact.Filing;
import vn.ntm.ledger.fact.Known;
import vn.ntm.ledger.fact.Provenance;
import vn.ntm.ledger.fact.Row;
import vn.ntm.ledger.keyset.Keyset;

/** The themes and the quotas of campaigns, which stay on file as they are until they change. */
@ApplicationScoped
class PartsOfCampaigns {

    private static final String NOW = "superseded_at is null";

    private final Jdbi jdbi;
    private final FactTable themes;
    private final FactTable quotas;
    private final Identities identities;

    PartsOfCampaigns(Jdbi jdbi, Identities identities) {
        this.jdbi = jdbi;
        this.themes = new FactTable(jdbi, "campaign_theme");
        this.quotas = new FactTable(jdbi, "campaign_quota");
        this.identities = identities;
    }

    /** The campaigns with the parts that they had at the instant. */
    List<CampaignOnFile> completed(List<CampaignRow> rows, Instant knownAt) {
        return completed(rows, Known.AT, Optional.of(knownAt));
    }

    /** The campaigns with the parts that they have. */
    List<CampaignOnFile> current(List<CampaignRow> rows) {
        return completed(rows, NOW, Optional.empty());
    }

    void file(Campaign campaign, Optional<Campaign> before, Provenance grounds, Filing filing) {
        List<CampaignTheme> hadThemes =
                before.map(known -> known.plan().themes()).orElse(List.of());
        if (!hadThemes.equals(campaign.plan().themes())) {
            supersede("campaign_theme", campaign.id(), filing);
            campaign.plan()
                    .themes()
                    .forEach(theme -> themes.add(identities.next(), filing, grounds, values(campaign.id(), theme)));
        }
        Quotas hadQuotas = before.map(known -> known.plan().quotas()).orElse(Quotas.NONE);
        if (!hadQuotas.equals(campaign.plan().quotas())) {
            supersede("campaign_quota", campaign.id(), filing);
            campaign.plan()
                    .quotas()
                    .all()
                    .forEach(quota -> quotas.add(identities.next(), filing, grounds, values(campaign.id(), quota)));
        }
    }

    private List<CampaignOnFile> completed(List<CampaignRow> rows, String known, Optional<Instant> knownAt) {
        if (rows.isEmpty()) {
            return List.of();
        }
        List<UUID> ids = rows.stream().map(CampaignRow::id).toList();
        Map<UUID, List<CampaignTheme>> themesOf = parts(
                "select * from campaign_theme where campaign_id = any (:ids) and " + known,
                ids,
                knownAt,
                PartsOfCampaigns::theme);
        Map<UUID, List<Quota>> quotasOf = parts(
                "select * from campaign_quota where campaign_id = any (:ids) and " + known,
                ids,
                knownAt,
                PartsOfCampaigns::quota);
        return rows.stream()
                .map(row -> row.with(
                        themesOf.getOrDefault(row.id(), List.of()),
                        new Quotas(quotasOf.getOrDefault(row.id(), List.of()))))
                .toList();
    }

    private <T> Map<UUID, List<T>> parts(
            String select, List<UUID> ids, Optional<Instant> knownAt, Keyset.Reader<T> reader) {
        return jdbi.withHandle(handle -> {
            Query query = handle.createQuery(select).bindArray("ids", UUID.class, ids.toArray());
            knownAt.ifPresent(instant -> query.bind("knownAt", instant));
            Map<UUID, List<T>> parts = new HashMap<>();
            query.map((columns, _) -> Map.entry(new Row(columns).id("campaign_id"), reader.read(new Row(columns))))
                    .forEach(part -> parts.computeIfAbsent(part.getKey(), _ -> new ArrayList<>())
                            .add(part.getValue()));
            return parts;
        });
    }

    private void supersede(String of, UUID campaign, Filing filing) {
        jdbi.useHandle(handle -> handle.createUpdate("update " + of
                        + " set superseded_at = :at, superseded_by = :act where campaign_id = :id and " + NOW)
                .bind("at", filing.at())
                .bind("act", filing.act())
                .bind("id", campaign)
                .execute());
    }

    private static Map<String, @Nullable Object> values(UUID campaign, CampaignTheme theme) {
        var values = new HashMap<String, @Nullable Object>();
        values.put("campaign_id", campaign);
        values.put("theme", theme.code());
        values.put("name", theme.name());
        values.put("criteria", theme.criteria());
        return values;
    }

    private static Map<String, @Nullable Object> values(UUID campaign, Quota quota) {
        var values = new HashMap<String, @Nullable Object>();
        values.put("campaign_id", campaign);
        values.put("form", quota.form());
        values.put("recipient_kind", quota.recipient());
        values.put("most", quota.most());
        values.put("direct_share_least", quota.directShareLeast());
        return values;
    }

    private static CampaignTheme theme(Row row) throws SQLException {
        return new CampaignTheme(row.text("theme"), row.text("name"), row.optionalText("criteria"));
    }

    private static Quota quota(Row row) throws SQLException {
        return new Quota(
                row.text("form"),
                row.choice("recipient_kind", RecipientKind.class),
                row.optionalNumber("most"),
                row.optionalDecimal("direct_share_least"));
    }
}
