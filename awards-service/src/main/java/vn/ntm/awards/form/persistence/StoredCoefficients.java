package vn.ntm.awards.form.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import vn.ntm.awards.commendation.domain.RecipientKind;
import vn.ntm.awards.form.application.Coefficients;
import vn.ntm.awards.form.domain.Coefficient;
import vn.ntm.ledger.fact.Known;
import vn.ntm.ledger.fact.Row;

@ApplicationScoped
class StoredCoefficients implements Coefficients {

    private static final String COEFFICIENTS = """
            select * from award_coefficient where regime = :regime and valid @> :day and %s
                and (cast(:form as text) is null or form = :form)
                and (cast(:recipient as text) is null or recipient_kind = :recipient)
            order by form, recipient_kind""".formatted(Known.AT);

    private final Jdbi jdbi;

    StoredCoefficients(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public List<Coefficient> of(String regime, LocalDate day, Instant knownAt) {
        return read(regime, null, null, day, knownAt);
    }

    @Override
    public Optional<Coefficient> find(
            String regime, String form, RecipientKind recipient, LocalDate day, Instant knownAt) {
        return read(regime, form, recipient, day, knownAt).stream().findFirst();
    }

    private List<Coefficient> read(
            String regime, @Nullable String form, @Nullable RecipientKind recipient, LocalDate day, Instant knownAt) {
        return jdbi.withHandle(handle -> handle.createQuery(COEFFICIENTS)
                .bind("regime", regime)
                .bind("form", form)
                .bind("recipient", recipient == null ? null : recipient.name())
                .bind("day", day)
                .bind("knownAt", knownAt)
                .map((columns, _) -> coefficient(new Row(columns)))
                .list());
    }

    private static Coefficient coefficient(Row row) throws SQLException {
        return new Coefficient(
                row.text("form"),
                row.choice("recipient_kind", RecipientKind.class),
                row.decimal("coefficient"),
                row.optionalText("legal_basis"),
                row.origin());
    }
}
