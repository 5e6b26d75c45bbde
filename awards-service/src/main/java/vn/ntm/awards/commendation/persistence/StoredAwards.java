package vn.ntm.awards.commendation.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import vn.ntm.awards.commendation.application.AwardOnFile;
import vn.ntm.awards.commendation.application.AwardsOnFile;
import vn.ntm.awards.commendation.domain.Award;
import vn.ntm.awards.commendation.domain.Commendation;
import vn.ntm.awards.commendation.domain.MeritKind;
import vn.ntm.kernel.AsOf;
import vn.ntm.kernel.time.Identities;
import vn.ntm.ledger.fact.FactTable;
import vn.ntm.ledger.fact.Filing;
import vn.ntm.ledger.fact.Known;
import vn.ntm.ledger.fact.Row;
import vn.ntm.ledger.request.Turns;

/** Commendations with what they came of. */
@ApplicationScoped
class StoredAwards implements AwardsOnFile {

    private final Jdbi jdbi;
    private final FactTable table;
    private final Identities identities;
    private final Turns turns;

    StoredAwards(Jdbi jdbi, Identities identities, Turns turns) {
        this.jdbi = jdbi;
        this.table = new FactTable(jdbi, "commendation");
        this.identities = identities;
        this.turns = turns;
    }

    @Override
    public void add(Commendation commendation, Award award, Filing filing) {
        table.add(identities.next(), filing, StoredCommendations.provenance(commendation), values(commendation, award));
    }

    @Override
    public Optional<AwardOnFile> held(String key) {
        turns.take("commendation " + key);
        return jdbi.withHandle(
                handle -> handle.createQuery("select * from commendation where key = :key and superseded_at is null")
                        .bind("key", key)
                        .map((columns, _) -> onFile(new Row(columns)))
                        .findOne());
    }

    @Override
    public void annul(AwardOnFile onFile, LocalDate day, Filing filing) {
        var values = values(onFile.commendation(), onFile.award());
        values.put("annulled_on", day);
        table.replace(
                onFile.rowId(),
                identities.next(),
                filing,
                StoredCommendations.provenance(onFile.commendation()),
                values);
    }

    @Override
    public Map<UUID, List<AwardOnFile>> of(Collection<UUID> decisions, AsOf asOf) {
        return jdbi
                .withHandle(handle -> handle.createQuery(
                                "select * from commendation where decision_id = any (:ids) and " + Known.AT
                                        + " order by recipient_kind, unit_code, key")
                        .bindArray("ids", UUID.class, decisions.toArray())
                        .bind("knownAt", asOf.knownAt())
                        .map((columns, _) -> Map.entry(new Row(columns).id("decision_id"), onFile(new Row(columns))))
                        .list())
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    @Override
    public boolean recorded(String number, String issuer, int year) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select exists (select from commendation where decision_number = :number and decision_issuer = :issuer
                            and extract(year from decision_signed_on) = :year and decision_id is null and superseded_at is null)""")
                .bind("number", number)
                .bind("issuer", issuer)
                .bind("year", year)
                .mapTo(Boolean.class)
                .one());
    }

    private static Map<String, @Nullable Object> values(Commendation commendation, @Nullable Award award) {
        Map<String, @Nullable Object> values = StoredCommendations.values(commendation);
        if (award != null) {
            values.putAll(values(award));
        }
        return values;
    }

    private static Map<String, @Nullable Object> values(Award award) {
        var values = new HashMap<String, @Nullable Object>();
        values.put("decision_id", award.decision());
        values.put("nomination_id", award.nomination());
        values.put("recipient_id", award.recipient());
        values.put("achievement_id", award.achievement());
        values.put("campaign_id", award.campaign());
        values.put("form_code", award.form());
        values.put("merit_kind", award.merit());
        values.put("regime", award.regime());
        return values;
    }

    private static AwardOnFile onFile(Row row) throws SQLException {
        return new AwardOnFile(
                row.id("row_id"),
                StoredCommendations.commendation(row),
                row.columns().getObject("nomination_id", UUID.class) == null ? null : award(row),
                row.optionalDate("annulled_on"));
    }

    private static Award award(Row row) throws SQLException {
        return new Award(
                row.id("decision_id"),
                row.id("nomination_id"),
                row.id("recipient_id"),
                row.id("achievement_id"),
                row.columns().getObject("campaign_id", UUID.class),
                row.text("form_code"),
                row.choice("merit_kind", MeritKind.class),
                row.text("regime"));
    }
}
