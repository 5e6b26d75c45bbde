package vn.ntm.awards.form.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import vn.ntm.awards.commendation.domain.MeritKind;
import vn.ntm.awards.commendation.domain.RecipientKind;
import vn.ntm.awards.form.application.AwardForms;
import vn.ntm.awards.form.domain.AwardForm;
import vn.ntm.awards.form.domain.FormKind;
import vn.ntm.kernel.Bilingual;
import vn.ntm.ledger.fact.Known;
import vn.ntm.ledger.fact.Row;

@ApplicationScoped
class StoredAwardForms implements AwardForms {

    private static final String FORMS = """
            select r.*, f.name_vi, f.name_en, f.kind from award_form_rule r join award_form f on f.form = r.form and %s
            where r.regime = :regime and %s and (cast(:form as text) is null or r.form = :form) and (:drafts or exists (
                select from award_regime_publication p where p.regime = r.regime and p.recorded_at <= :knownAt))
            order by r.form""".formatted(Known.at("f."), Known.at("r."));
    private static final String KNOWN =
            "select exists (select from award_form where form = :form and " + Known.AT + ")";

    private final Jdbi jdbi;

    StoredAwardForms(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public Optional<AwardForm> find(String regime, String code, Instant knownAt) {
        return read(regime, code, false, knownAt).stream().findFirst();
    }

    @Override
    public List<AwardForm> of(String regime, Instant knownAt) {
        return read(regime, null, true, knownAt);
    }

    @Override
    public boolean known(String code, Instant knownAt) {
        return jdbi.withHandle(handle -> handle.createQuery(KNOWN)
                .bind("form", code)
                .bind("knownAt", knownAt)
                .mapTo(Boolean.class)
                .one());
    }

    private List<AwardForm> read(String regime, @Nullable String form, boolean drafts, Instant knownAt) {
        return jdbi.withHandle(handle -> handle.createQuery(FORMS)
                .bind("regime", regime)
                .bind("form", form)
                .bind("drafts", drafts)
                .bind("knownAt", knownAt)
                .map((columns, _) -> form(new Row(columns)))
                .list());
    }

    private static AwardForm form(Row row) throws SQLException {
        return new AwardForm(
                row.text("form"),
                row.text("regime"),
                new Bilingual(row.text("name_vi"), row.text("name_en")),
                row.choice("kind", FormKind.class),
                row.optionalText("authority"),
                recipients(row),
                row.optionalChoice("merit_kind", MeritKind.class),
                row.optionalText("conditions"),
                row.optionalText("legal_basis"),
                row.origin());
    }

    private static Set<RecipientKind> recipients(Row row) throws SQLException {
        var names = (String[]) row.columns().getArray("recipient_kinds").getArray();
        return Arrays.stream(names).map(RecipientKind::valueOf).collect(Collectors.toUnmodifiableSet());
    }
}
