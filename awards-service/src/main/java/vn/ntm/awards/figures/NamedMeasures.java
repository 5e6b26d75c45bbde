package vn.ntm.awards.figures;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jdbi.v3.core.Jdbi;
import vn.ntm.awards.form.domain.IssuerKind;
import vn.ntm.kernel.Bilingual;
import vn.ntm.ledger.fact.Known;

/** The measures that follow from what is on file: one for each form that was ever given, for each campaign, and for each kind of issuer that ever gave any. */
@ApplicationScoped
class NamedMeasures {

    static final String OF_FORM = "commendations.form.";
    static final String OF_CAMPAIGN = "commendations.campaign.";
    static final String OF_ISSUER = "commendations.authority.";

    /** A day of the register says which forms were given on it. */
    private static final String FORMS = """
            select f.form as about, f.form as code, f.name_vi, f.name_en from award_form f
            where %s and exists (select from register_day d where d.fact = hashtextextended('c:' || f.form, 0))
            order by f.form""".formatted(Known.at("f."));

    private static final String CAMPAIGNS = """
            select c.campaign_id::text as about, c.code, c.name as name_vi, c.name as name_en from campaign c
            where %s and c.state <> 'DRAFT' order by c.code""".formatted(Known.at("c."));

    private static final String ISSUERS = """
            select k.kind from unnest(cast(:kinds as text[])) with ordinality k (kind, place)
            where exists (select from register_day d where d.fact = hashtextextended('h:' || k.kind, 0)) order by k.place""";

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

    /** The highest first. */
    List<NamedMeasure> issuers() {
        return jdbi.withHandle(handle -> handle.createQuery(ISSUERS)
                .bindArray(
                        "kinds",
                        String.class,
                        Stream.of(IssuerKind.values()).map(IssuerKind::name).toList())
                .mapTo(IssuerKind.class)
                .map(kind -> new NamedMeasure(OF_ISSUER + code(kind.name()), givenBy(kind), kind.name()))
                .list());
    }

    private static Bilingual givenBy(IssuerKind kind) {
        return switch (kind) {
            case STATE_PRESIDENT -> given("Chủ tịch nước", "the President of the State");
            case PRIME_MINISTER -> given("Thủ tướng Chính phủ", "the Prime Minister");
            case PROVINCE_CHAIRMAN -> given("Chủ tịch UBND cấp tỉnh", "the chairman of the province");
            case PROVINCE_AGENCY_HEAD ->
                given("người đứng đầu cơ quan cấp tỉnh", "the head of an agency of the province");
            case DISTRICT_CHAIRMAN -> given("Chủ tịch UBND cấp huyện", "the chairman of a district");
            case COMMUNE_CHAIRMAN -> given("Chủ tịch UBND cấp xã", "the chairman of a commune");
            case UNIT_HEAD -> given("thủ trưởng cơ quan, đơn vị", "the head of an office or unit");
            case ENTERPRISE_LEADER -> given("lãnh đạo doanh nghiệp", "the leader of an enterprise");
            case COOPERATIVE_LEADER -> given("lãnh đạo hợp tác xã", "the leader of a cooperative");
        };
    }

    private static Bilingual given(String vi, String en) {
        return new Bilingual("Được %s khen thưởng cho năm".formatted(vi), "Commended for the year by " + en);
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
