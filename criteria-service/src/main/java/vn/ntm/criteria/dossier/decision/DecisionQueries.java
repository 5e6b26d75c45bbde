package vn.ntm.criteria.dossier.decision;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.recognition.domain.Level;
import vn.ntm.kernel.AsOf;
import vn.ntm.kernel.Cursor;
import vn.ntm.kernel.problem.CommonProblem;
import vn.ntm.kernel.problem.Refusal;
import vn.ntm.ledger.fact.Known;
import vn.ntm.ledger.fact.Row;
import vn.ntm.ledger.keyset.Keyset;

/** Finds decisions, by the day on which they were signed. */
@ApplicationScoped
class DecisionQueries {

    private static final String SIGNED = " from recognition_decision where signed_on <= :day and "
            + "(cast(:number as text) is null or number = :number) and " + Known.AT;

    private static final Keyset ORDER = Keyset.by("signed_on", "date").then("decision_id", "uuid");

    private final Jdbi jdbi;

    DecisionQueries(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    List<RecognitionDecision> list(@Nullable String number, AsOf asOf, Optional<Cursor> place, int most) {
        List<RecognitionDecision> plain = ORDER.read(
                jdbi,
                "select *" + SIGNED,
                query ->
                        query.bind("number", number).bind("day", asOf.validOn()).bind("knownAt", asOf.knownAt()),
                place,
                most,
                row -> decision(row, List.of()));
        Map<UUID, List<RecognitionDecision.Item>> items =
                items(plain.stream().map(RecognitionDecision::id).toList(), asOf.knownAt());
        return plain.stream()
                .map(decision -> decision.with(items.getOrDefault(decision.id(), List.of())))
                .toList();
    }

    long count(@Nullable String number, AsOf asOf) {
        return Keyset.count(
                jdbi,
                SIGNED,
                query ->
                        query.bind("number", number).bind("day", asOf.validOn()).bind("knownAt", asOf.knownAt()));
    }

    /** @throws Refusal if there was none with this id */
    RecognitionDecision get(UUID id, AsOf asOf) {
        List<RecognitionDecision.Item> recognised =
                items(List.of(id), asOf.knownAt()).getOrDefault(id, List.of());
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select * from recognition_decision where decision_id = :id and signed_on <= :day and "
                                + Known.AT)
                .bind("id", id)
                .bind("day", asOf.validOn())
                .bind("knownAt", asOf.knownAt())
                .map((columns, _) -> decision(new Row(columns), recognised))
                .findOne()
                .orElseThrow(() -> new Refusal(CommonProblem.NOT_FOUND, Map.of())));
    }

    private Map<UUID, List<RecognitionDecision.Item>> items(List<UUID> decisions, Instant knownAt) {
        return jdbi
                .withHandle(handle -> handle.createQuery(
                                "select * from recognition_decision_item where decision_id = any (:ids) and " + Known.AT
                                        + " order by unit_code, level")
                        .bindArray("ids", UUID.class, decisions)
                        .bind("knownAt", knownAt)
                        .map((columns, _) -> Map.entry(new Row(columns).id("decision_id"), item(new Row(columns))))
                        .list())
                .stream()
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
    }

    private static RecognitionDecision decision(Row row, List<RecognitionDecision.Item> items) throws SQLException {
        return new RecognitionDecision(
                row.id("decision_id"),
                row.text("number"),
                row.text("issuer"),
                row.date("signed_on"),
                row.optionalNumber("round"),
                row.provenance(),
                items);
    }

    private static RecognitionDecision.Item item(Row row) throws SQLException {
        return new RecognitionDecision.Item(
                row.id("dossier_id"),
                row.code("unit_code"),
                row.choice("level", Level.class),
                row.year("programme_year"),
                row.optionalText("field"));
    }
}
