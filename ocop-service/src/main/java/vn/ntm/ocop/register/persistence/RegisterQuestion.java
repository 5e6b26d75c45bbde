package vn.ntm.ocop.register.persistence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;
import vn.ntm.kernel.AsOf;
import vn.ntm.kernel.Cursor;
import vn.ntm.kernel.ProgrammeYear;
import vn.ntm.kernel.UnitCode;
import vn.ntm.ledger.fact.Known;
import vn.ntm.ledger.lineage.PlaceOfDays;
import vn.ntm.ledger.search.RegisterOrder;
import vn.ntm.ledger.search.RegisterSearching;
import vn.ntm.ledger.search.RegisterSql;
import vn.ntm.ledger.search.RegisterTable;
import vn.ntm.ledger.search.TodaysPlaces;
import vn.ntm.ledger.unit.UnitType;
import vn.ntm.ocop.certificate.domain.life.CertificateState;
import vn.ntm.ocop.certificate.domain.life.Validity;
import vn.ntm.ocop.register.application.Expiry;
import vn.ntm.ocop.register.application.RegisterFilter;

/** What is asked of the register, as conditions and their values. */
final class RegisterQuestion implements RegisterSearching {

    private static final RegisterTable TABLE = new RegisterTable(
            "certification_id",
            "uuid",
            ", s.happened, s.sort_name, s.certification_id",
            ":unit = any (unit_path(s.place_code, s.unit_on, :knownAt))",
            """
            select e.happened as happened_by, e.sort_name, certificate_state_on(e.steps, :validOn) as state, c.*,
                p.name as product_name, p.unit_code, p.district_code, p.producer_key, p.set_no,
                coalesce(r.name, p.producer_as_printed) as producer_name
            from (""",
            """
            ) f
            join register_entry e on e.entry_id = f.entry_id
            join certification c on c.row_id = e.certification_row
            join product p on p.row_id = e.product_row
            left join producer r on r.row_id = e.producer_row""");

    private static final String KINDS = "term_hashes(array['k:FIRST', 'k:RE_EVALUATION', 'k:UPGRADE'])";
    private static final String SURE = "(s.ends_first >= :expiringFrom and s.ends_last <= :expiringTo)";
    private static final String POSSIBLE =
            "s.ends_last >= :expiringFrom and coalesce(s.ends_first, '-infinity') <= :expiringTo"
                    + " and cast(:expiringFrom as date) <= :expiringTo";

    private final RegisterFilter filter;
    private final AsOf asOf;
    private final TodaysPlaces today;
    private final List<String> conditions = new ArrayList<>(List.of(
            "s.happened <= :validOn", "s.known_from <= :knownAt", "(s.known_to is null or s.known_to > :knownAt)"));

    /** What an entry has to have, beside the words of its name; and those of them by which days are told apart. */
    private final List<String> terms = new ArrayList<>();

    private final List<String> facts = new ArrayList<>();
    private final List<String> stateFacts = new ArrayList<>();
    private final Set<CertificateState> states;

    /** @param today the places that lie in the unit of the day of the question, if one is asked about */
    RegisterQuestion(RegisterFilter filter, AsOf asOf, List<PlaceOfDays> today) {
        this.filter = filter;
        this.asOf = asOf;
        this.today = new TodaysPlaces(today);
        this.states = states(filter.state(), filter.validity());
        subject();
        evaluation();
        place();
        life();
    }

    @Override
    public boolean isNarrow() {
        return filter.subject().product() != null
                || filter.subject().producer() != null
                || filter.evaluation().decisionNumber() != null
                || isCommune(filter.unit())
                || isCommune(filter.todaysUnit());
    }

    private static boolean isCommune(@Nullable UnitCode unit) {
        return unit != null && unit.value().length() == UnitType.Tier.COMMUNE.digits();
    }

    @Override
    public RegisterSql sql(RegisterOrder order, boolean goesOn) {
        var all = new ArrayList<>(conditions);
        if (filter.name() != null) {
            all.add("(select cardinality(name_words(:name)) > 0)");
        }
        boolean byTerms = filter.name() != null || !terms.isEmpty();
        if (byTerms) {
            all.add("s.terms @> (select term_hashes(name_words(:name) || :terms))");
        }
        return new RegisterSql(
                TABLE,
                byTerms ? Optional.of(":terms") : Optional.empty(),
                all,
                !facts.isEmpty() || !stateFacts.isEmpty(),
                filter.name() != null,
                filter.unit() != null,
                order,
                goesOn);
    }

    private void subject() {
        term("p:", filter.subject().product());
        term("m:", filter.subject().producer());
        fact("b:", filter.subject().setNo());
        if (filter.subject().groupNo() != null) {
            conditions.add("s.terms && (select term_hashes(array(select 'b:' || g.set_no from product_set g"
                    + " where g.group_no = :group and " + Known.at("g.") + ")))");
        }
    }

    private void evaluation() {
        var evaluation = filter.evaluation();
        fact("o:", evaluation.outcome());
        fact("s:", evaluation.stars());
        fact("k:", evaluation.kind());
        ProgrammeYear year = evaluation.programmeYear();
        fact("y:", year == null ? null : year.value());
        if (evaluation.decisionNumber() != null) {
            conditions.add("s.terms @> (select term_hashes(array['d:' || folded(:decision)]))");
        }
        if (evaluation.evaluated() != null) {
            conditions.add(
                    (evaluation.evaluated() ? "not " : "") + "s.terms @> (select term_hashes(array['o:LAPSED']))");
        }
        if (evaluation.kindOnRecord() != null) {
            conditions.add((evaluation.kindOnRecord() ? "" : "not ") + "s.terms && (select " + KINDS + ")");
        }
    }

    private void place() {
        UnitCode unit = filter.unit();
        term("u:", unit == null ? null : unit.value());
        if (filter.todaysUnit() != null) {
            conditions.addAll(TodaysPlaces.conditions());
        }
    }

    private void life() {
        if (filter.state() != null || filter.validity() != null) {
            if (states.size() == 1) {
                states.forEach(state -> term("e:", StateNumbers.of(state)));
            }
            states.forEach(state -> stateFacts.add("e:" + StateNumbers.of(state)));
            conditions.add("certificate_state_on(s.steps, :validOn) = any (:states)");
        }
        Expiry expiry = filter.expiry();
        if (expiry != null) {
            conditions.add(
                    switch (expiry.certainty()) {
                        case SURE -> SURE;
                        case POSSIBLE -> POSSIBLE + " and not coalesce(" + SURE + ", false)";
                    });
        }
    }

    private void term(String letter, @Nullable Object value) {
        if (value != null) {
            terms.add(letter + value);
        }
    }

    private void fact(String letter, @Nullable Object value) {
        if (value != null) {
            terms.add(letter + value);
            facts.add(letter + value);
        }
    }

    private static Set<CertificateState> states(@Nullable CertificateState state, @Nullable Validity validity) {
        var states = EnumSet.allOf(CertificateState.class);
        if (state != null) {
            states.removeIf(each -> each != state);
        }
        if (validity != null) {
            states.removeIf(each -> each.validity() != validity);
        }
        return states;
    }

    @Override
    public Query bound(Query query, Optional<Cursor> place) {
        Expiry expiry = filter.expiry();
        return today.bound(RegisterSearching.placed(query, place))
                .bind("validOn", asOf.validOn())
                .bind("until", asOf.validOn())
                .bind("knownAt", asOf.knownAt())
                .bind("name", filter.name())
                .bind("unit", filter.unit())
                .bind("group", filter.subject().groupNo())
                .bind("decision", filter.evaluation().decisionNumber())
                .bindArray("terms", String.class, terms)
                .bindArray("facts", String.class, facts)
                .bindArray("stateFacts", String.class, stateFacts)
                .bind("factCount", facts.size())
                .bindArray(
                        "states",
                        Integer.class,
                        states.stream().map(StateNumbers::of).toList())
                .bind("expiringFrom", expiry == null || expiry.from() == null ? LocalDate.MIN : expiry.from())
                .bind("expiringTo", expiry == null || expiry.to() == null ? LocalDate.MAX : expiry.to());
    }
}
