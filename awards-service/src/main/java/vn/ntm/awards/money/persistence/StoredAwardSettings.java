package vn.ntm.awards.money.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import vn.ntm.awards.money.application.AwardSettings;
import vn.ntm.awards.money.domain.AwardParameter;
import vn.ntm.awards.money.domain.AwardSetting;
import vn.ntm.kernel.AsOf;
import vn.ntm.ledger.fact.Known;
import vn.ntm.ledger.fact.Row;

@ApplicationScoped
class StoredAwardSettings implements AwardSettings {

    /** What is set for a form itself goes before what is set for all. */
    private static final String SETTINGS = """
            select *, lower(valid) as valid_from, upper(valid) as valid_to from award_setting
            where valid @> :day and (cast(:parameter as text) is null or parameter = :parameter)
                and (cast(:form as text) is null or form in (:form, 'ANY')) and\s""" + Known.AT + " order by parameter, form = 'ANY', form";

    private final Jdbi jdbi;

    StoredAwardSettings(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public Optional<AwardSetting> of(AwardParameter parameter, AsOf asOf) {
        return of(parameter, AwardSetting.ALL_FORMS, asOf);
    }

    @Override
    public Optional<AwardSetting> of(AwardParameter parameter, String form, AsOf asOf) {
        return read(parameter, form, asOf).stream().findFirst();
    }

    @Override
    public List<AwardSetting> all(AsOf asOf) {
        return read(null, null, asOf);
    }

    private List<AwardSetting> read(@Nullable AwardParameter parameter, @Nullable String form, AsOf asOf) {
        return jdbi.withHandle(handle -> handle.createQuery(SETTINGS)
                .bind("parameter", parameter == null ? null : parameter.name())
                .bind("form", form)
                .bind("day", asOf.validOn())
                .bind("knownAt", asOf.knownAt())
                .map((columns, _) -> setting(new Row(columns)))
                .list());
    }

    private static AwardSetting setting(Row row) throws SQLException {
        String form = row.text("form");
        return new AwardSetting(
                row.choice("parameter", AwardParameter.class),
                form.equals(AwardSetting.ALL_FORMS) ? null : form,
                row.decimal("value"),
                row.optionalDate("valid_from"),
                row.optionalDate("valid_to"),
                row.optionalText("legal_basis"),
                row.origin());
    }
}
