package vn.ntm.awards.figures;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jdbi.v3.core.Jdbi;
import vn.ntm.kernel.Bilingual;
import vn.ntm.ledger.fact.Known;

/** The measures that follow from what is on file: one for each form that was ever given, and one for each campaign. */
@ApplicationScoped
class NamedMeasures {

    static final String OF_FORM = "commendations.form.";
    static final String OF_CAMPAIGN = "commendations.campaign.";

    /** A day of the register says which forms were given on it. */
    private static final String FORMS = """
            select f.form as about, f.form as code, f.name_vi, f.name_en from award_form f
            where %s and exists (select from register_day d where d.fact = hashtextextended('c:' || f.form, 0))
            order by f.form""".formatted(Known.at("f."));

    private static final String CAMPAIGNS = """
            select c.campaign_id::text as about, c.code, c.name as name_vi, c.name as name_en from campaign c
            where %s and c.state <> 'DRAFT' order by c.code""".formatted(Known.at("c."));

    private final Jdbi jdbi;

    NamedMeasures(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    List<NamedMeasure> forms(Instant knownAt) {
        return read(FORMS, OF_FORM, knownAt);
    }

    List<NamedMeasure> campaigns(Instant knownAt) {
        return read(CAMPAIGNS, OF_CAMPAIGN, knownAt);
    }

    private List<NamedMeasure> read(String sql, String prefix, Instant knownAt) {
        return jdbi.withHandle(handle -> handle.createQuery(sql)
                .bind("knownAt", knownAt)
                .map((row, _) -> new NamedMeasure(
                        prefix + code(row.getString("code")),
                        new Bilingual(row.getString("name_vi"), row.getString("name_en")),
                        row.getString("about")))
                .list());
    }

    private static String code(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
