package vn.ntm.ocop.producer.eligibility;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import vn.ntm.kernel.AsOf;
import vn.ntm.kernel.Cursor;
import vn.ntm.kernel.problem.Refusal;
import vn.ntm.kernel.time.Identities;
import vn.ntm.ledger.fact.FactTable;
import vn.ntm.ledger.fact.Filing;
import vn.ntm.ledger.fact.Filing.OnFile;
import vn.ntm.ledger.fact.Known;
import vn.ntm.ledger.fact.Row;
import vn.ntm.ledger.keyset.Keyset;
import vn.ntm.ocop.producer.Producer;
import vn.ntm.ocop.producer.ProducerProblem;

/** The rules on who takes part, on file. */
@ApplicationScoped
public class ProducerEligibilities {

    private static final String IN_FORCE = " from producer_eligibility where valid @> :validOn and " + Known.AT;

    private static final String COLUMNS = "select *, lower(valid) as valid_from, upper(valid) as valid_to";

    private static final Keyset ORDER = Keyset.by("kind", "text").then("first_set", "integer");

    private final Jdbi jdbi;
    private final FactTable table;
    private final Identities identities;

    ProducerEligibilities(Jdbi jdbi, Identities identities) {
        this.jdbi = jdbi;
        this.table = new FactTable(jdbi, "producer_eligibility");
        this.identities = identities;
    }

    /** Whether producers of this form take part in the set on that day. */
    public TakesPart takesPart(Producer.@Nullable Kind kind, int setNo, AsOf asOf) {
        return new EligibilityRules(list(asOf, Optional.empty(), Integer.MAX_VALUE)).takesPart(kind, setNo);
    }

    /** @throws Refusal if it is known that the producer does not take part in the set on that day */
    public void require(Producer producer, int setNo, AsOf asOf) {
        if (takesPart(producer.kind(), setNo, asOf) == TakesPart.NO) {
            throw new Refusal(
                    ProducerProblem.PRODUCER_KIND_NOT_ELIGIBLE,
                    Map.of("kind", Objects.requireNonNull(producer.kind()), "set", setNo, "day", asOf.validOn()));
        }
    }

    List<Eligibility> list(AsOf asOf, Optional<Cursor> place, int most) {
        return ORDER.read(
                jdbi,
                COLUMNS + IN_FORCE,
                query -> query.bind("validOn", asOf.validOn()).bind("knownAt", asOf.knownAt()),
                place,
                most,
                ProducerEligibilities::eligibility);
    }

    long count(AsOf asOf) {
        return Keyset.count(
                jdbi, IN_FORCE, query -> query.bind("validOn", asOf.validOn()).bind("knownAt", asOf.knownAt()));
    }

    /** The current rule of the same form and the same sets that begins on the same day. */
    Optional<OnFile<Eligibility>> like(Eligibility rule) {
        return jdbi.withHandle(handle -> handle.createQuery(COLUMNS + " from producer_eligibility" + """

                        where kind = :kind and first_set = :first and last_set = :last
                          and lower(valid) is not distinct from cast(:from as date) and superseded_at is null""")
                .bind("kind", rule.kind())
                .bind("first", rule.firstSet())
                .bind("last", rule.lastSet())
                .bind("from", rule.valid().from())
                .map((columns, _) -> new OnFile<>(new Row(columns).id("row_id"), eligibility(new Row(columns))))
                .findOne());
    }

    void add(Eligibility rule, Filing filing) {
        table.add(identities.next(), filing, rule.provenance(), values(rule));
    }

    void replace(UUID rowId, Eligibility rule, Filing filing) {
        table.replace(rowId, identities.next(), filing, rule.provenance(), values(rule));
    }

    private static Map<String, @Nullable Object> values(Eligibility rule) {
        var values = new HashMap<String, @Nullable Object>();
        values.put("kind", rule.kind());
        values.put("first_set", rule.firstSet());
        values.put("last_set", rule.lastSet());
        values.put("valid", rule.valid());
        return values;
    }

    private static Eligibility eligibility(Row row) throws SQLException {
        return new Eligibility(
                row.choice("kind", Producer.Kind.class),
                row.number("first_set"),
                row.number("last_set"),
                row.valid(),
                row.provenance());
    }
}
