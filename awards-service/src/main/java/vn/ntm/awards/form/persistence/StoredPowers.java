package vn.ntm.awards.form.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import vn.ntm.awards.form.application.Powers;
import vn.ntm.awards.form.domain.AwardPower;
import vn.ntm.awards.form.domain.IssuerKind;
import vn.ntm.ledger.fact.Known;
import vn.ntm.ledger.fact.Row;

@ApplicationScoped
class StoredPowers implements Powers {

    private static final String POWERS = """
            select *, lower(valid) as valid_from, upper(valid) as valid_to from award_power
            where (cast(:form as text) is null or form = :form) and\s""" + Known.AT + " order by form, lower(valid), issuer_kind";

    private final Jdbi jdbi;

    StoredPowers(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public List<AwardPower> of(String form, Instant knownAt) {
        return read(form, knownAt);
    }

    @Override
    public List<AwardPower> all(Instant knownAt) {
        return read(null, knownAt);
    }

    private List<AwardPower> read(@Nullable String form, Instant knownAt) {
        return jdbi.withHandle(handle -> handle.createQuery(POWERS)
                .bind("form", form)
                .bind("knownAt", knownAt)
                .map((columns, _) -> power(new Row(columns)))
                .list());
    }

    private static AwardPower power(Row row) throws SQLException {
        return new AwardPower(
                row.text("form"),
                row.choice("issuer_kind", IssuerKind.class),
                row.days(),
                row.optionalText("legal_basis"),
                row.origin());
    }
}
