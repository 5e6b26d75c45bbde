package vn.ntm.ocop.procedure;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import vn.ntm.kernel.AsOf;
import vn.ntm.ledger.fact.Known;
import vn.ntm.ledger.fact.Row;

/** The numbers that steps are held against. A number that nobody set is not there: it is asked for, never guessed. */
@ApplicationScoped
public class OcopSettings {

    private static final String SELECT =
            "select *, lower(valid) as valid_from, upper(valid) as valid_to from ocop_setting where "
                    + Known.AT + " and valid @> :day and rule_set = :ruleSet"
                    + " and (cast(:parameter as text) is null or parameter = :parameter) order by parameter";

    private final Jdbi jdbi;

    OcopSettings(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** What a rule set sets for a day; nothing if nobody set it. */
    public Optional<OcopSetting> of(String ruleSet, OcopParameter parameter, AsOf asOf) {
        return found(ruleSet, parameter, asOf).stream().findFirst();
    }

    /** All that a rule set sets for a day. */
    public List<OcopSetting> all(String ruleSet, AsOf asOf) {
        return found(ruleSet, null, asOf);
    }

    private List<OcopSetting> found(String ruleSet, @Nullable OcopParameter parameter, AsOf asOf) {
        return jdbi.withHandle(handle -> handle.createQuery(SELECT)
                .bind("knownAt", asOf.knownAt())
                .bind("day", asOf.validOn())
                .bind("ruleSet", ruleSet)
                .bind("parameter", parameter == null ? null : parameter.name())
                .map((columns, _) -> {
                    var row = new Row(columns);
                    return new OcopSetting(
                            row.text("rule_set"),
                            row.choice("parameter", OcopParameter.class),
                            row.number("value"),
                            row.optionalDate("valid_from"),
                            row.optionalDate("valid_to"),
                            row.optionalText("legal_basis"),
                            row.provenance());
                })
                .list());
    }
}
