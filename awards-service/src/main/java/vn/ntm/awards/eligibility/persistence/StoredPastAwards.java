package vn.ntm.awards.eligibility.persistence;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import vn.ntm.awards.commendation.domain.MeritKind;
import vn.ntm.awards.eligibility.application.PastAwards;
import vn.ntm.awards.eligibility.domain.PastAward;
import vn.ntm.ledger.fact.Known;
import vn.ntm.ledger.fact.Row;

/** Each question is one, whether it asks of one or of ten thousand. */
@ApplicationScoped
class StoredPastAwards implements PastAwards {

    private static final String AWARDS = """
            select c.key, c.recipient_id, c.achievement_id, c.form_code, c.merit_kind, c.unit_on, c.programme_year, c.annulled_on%s
            from commendation c%s
            where %s and c.recipient_id is not null and c.form_code is not null and %s
            order by c.unit_on, c.key""";

    private static final String OF_RECIPIENTS =
            AWARDS.formatted("", "", "c.recipient_id = any (:wanted)", Known.at("c."));
    private static final String OF_ACHIEVEMENTS =
            AWARDS.formatted("", "", "c.achievement_id = any (:wanted)", Known.at("c."));
    private static final String OF_INITIATIVES = AWARDS.formatted(
            ", i.initiative",
            " join award_initiative i on i.row_id = c.row_id",
            "i.initiative = any (:wanted)",
            Known.at("c."));

    private final Jdbi jdbi;

    StoredPastAwards(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public Map<UUID, List<PastAward>> ofRecipients(Collection<UUID> recipients, Instant knownAt) {
        return read(OF_RECIPIENTS, UUID.class, recipients, knownAt).stream()
                .collect(groupingBy(found -> found.award().recipient(), mapping(Found::award, toList())));
    }

    @Override
    public Map<UUID, List<PastAward>> ofAchievements(Collection<UUID> achievements, Instant knownAt) {
        return read(OF_ACHIEVEMENTS, UUID.class, achievements, knownAt).stream()
                .collect(groupingBy(
                        found -> Objects.requireNonNull(found.award().achievement()), mapping(Found::award, toList())));
    }

    @Override
    public Map<String, List<PastAward>> ofInitiatives(Collection<String> initiatives, Instant knownAt) {
        return read(OF_INITIATIVES, String.class, initiatives, knownAt).stream()
                .collect(groupingBy(
                        found -> Objects.requireNonNull(found.initiative()), mapping(Found::award, toList())));
    }

    private <T> List<Found> read(String sql, Class<T> type, Collection<T> wanted, Instant knownAt) {
        boolean byInitiative = sql.equals(OF_INITIATIVES);
        return jdbi.withHandle(handle -> handle.createQuery(sql)
                .bindArray("wanted", type, wanted.toArray())
                .bind("knownAt", knownAt)
                .map((columns, _) -> {
                    var row = new Row(columns);
                    return new Found(award(row), byInitiative ? row.text("initiative") : null);
                })
                .list());
    }

    private static PastAward award(Row row) throws SQLException {
        return new PastAward(
                row.text("key"),
                row.id("recipient_id"),
                row.columns().getObject("achievement_id", UUID.class),
                row.text("form_code"),
                row.optionalChoice("merit_kind", MeritKind.class),
                row.date("unit_on"),
                row.number("programme_year"),
                row.optionalDate("annulled_on"));
    }

    record Found(PastAward award, @Nullable String initiative) {}
}
