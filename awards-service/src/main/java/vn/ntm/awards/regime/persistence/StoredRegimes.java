package vn.ntm.awards.regime.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import vn.ntm.awards.regime.application.RegimeOnFile;
import vn.ntm.awards.regime.application.Regimes;
import vn.ntm.awards.regime.domain.Regime;
import vn.ntm.awards.regime.domain.RegimeContent;
import vn.ntm.awards.regime.domain.Rounding;
import vn.ntm.awards.regime.domain.RoundingRule;
import vn.ntm.kernel.Bilingual;
import vn.ntm.kernel.Confidence;
import vn.ntm.ledger.domain.Origin;
import vn.ntm.ledger.fact.Known;
import vn.ntm.ledger.fact.Row;
import vn.ntm.ledger.version.EntityVersion;

@ApplicationScoped
class StoredRegimes implements Regimes {

    private static final String REGIMES = """
            select r.*, lower(r.valid) as valid_from, upper(r.valid) as valid_to,
                m.rule, m.legal_basis as rule_basis, m.source as rule_source, m.confidence as rule_confidence,
                m.note as rule_note, p.content_hash, p.recorded_at as published_at, (select count(*) from (
                    select regime, recorded_at from award_regime
                    union all select regime, recorded_at from award_form_rule
                    union all select regime, recorded_at from award_coefficient
                    union all select regime, recorded_at from money_rounding
                    union all select regime, recorded_at from award_regime_publication) said
                where said.regime = r.regime and said.recorded_at <= :knownAt) as rows_said
            from award_regime r
            left join award_regime_publication p on p.regime = r.regime and p.recorded_at <= :knownAt
            left join money_rounding m on m.regime = r.regime and %s
            where (cast(:regime as text) is null or r.regime = :regime) and %s
            order by r.regime""".formatted(Known.at("m."), Known.at("r."));

    private final Jdbi jdbi;

    StoredRegimes(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public List<RegimeOnFile> all(Instant knownAt) {
        return known(null, knownAt);
    }

    @Override
    public Optional<RegimeOnFile> onFile(String code, Instant knownAt) {
        return known(code, knownAt).stream().findFirst();
    }

    private List<RegimeOnFile> known(@Nullable String code, Instant knownAt) {
        return jdbi.withHandle(handle -> handle.createQuery(REGIMES)
                .bind("regime", code)
                .bind("knownAt", knownAt)
                .map((columns, _) -> onFile(new Row(columns)))
                .list());
    }

    private static RegimeOnFile onFile(Row row) throws SQLException {
        String hash = row.optionalText("content_hash");
        return new RegimeOnFile(
                regime(row),
                new EntityVersion(row.columns().getLong("rows_said")),
                hash == null
                        ? Optional.empty()
                        : Optional.of(new RegimeOnFile.Publication(hash, row.instant("published_at"))));
    }

    private static Regime regime(Row row) throws SQLException {
        return new Regime(
                row.text("regime"),
                new Bilingual(row.text("name_vi"), row.text("name_en")),
                row.text("law"),
                row.optionalText("decree"),
                row.optionalText("circular"),
                row.days(),
                row.choice("content", RegimeContent.class),
                row.optionalText("replaces"),
                row.optionalText("transition"),
                rounding(row),
                row.optionalText("legal_basis"),
                row.origin());
    }

    private static @Nullable RoundingRule rounding(Row row) throws SQLException {
        Rounding rule = row.optionalChoice("rule", Rounding.class);
        return rule == null
                ? null
                : new RoundingRule(
                        rule,
                        row.optionalText("rule_basis"),
                        new Origin(
                                row.text("rule_source"),
                                row.choice("rule_confidence", Confidence.class),
                                row.optionalText("rule_note")));
    }
}
