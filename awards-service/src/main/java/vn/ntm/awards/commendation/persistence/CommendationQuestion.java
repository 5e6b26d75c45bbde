package vn.ntm.awards.commendation.persistence;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;
import vn.ntm.awards.commendation.application.CommendationFilter;
import vn.ntm.awards.commendation.domain.CommendationState;
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

/** What is asked of the register, as conditions and their values. */
final class CommendationQuestion implements RegisterSearching {

    private static final MonthDay END_OF_YEAR = MonthDay.of(12, 31);

    /** Recipients without a unit are the province's: it is its register. */
    private static final String IN_UNIT = """
            (:unit = any (unit_path(s.place_code, s.unit_on, :knownAt)) or s.place_code is null and (
                select exists (select from unit_spell p where p.code = :unit and p.type = 'PROVINCE' and %s)))""".formatted(Known.at("p."));

    /** What entries have in common by which they are likely to be few, beside the words of a name. */
    private static final String TERMS =
            ":terms || array['u:' || :unit, 'f:' || folded(:form), 'i:' || folded(:issuer)]";

    private static final RegisterTable TABLE = new RegisterTable(
            "key",
            "text",
            ", s.happened, s.key",
            IN_UNIT,
            CommendationRows.COLUMNS + " from (",
            ") f join register_entry e on e.entry_id = f.entry_id join commendation c on c.row_id = e.commendation_row"
                    + CommendationRows.UNIT_OF_THE_DAY);

    private final CommendationFilter filter;
    private final AsOf asOf;
    private final TodaysPlaces today;
    private final List<String> conditions = new ArrayList<>(List.of(
            "s.shown_from <= :validOn", "s.known_from <= :knownAt", "(s.known_to is null or s.known_to > :knownAt)"));

    /** What an entry has to have, beside the words of its name; and those of them by which days are told apart. */
    private final List<String> terms = new ArrayList<>();

    private final List<String> facts = new ArrayList<>();

    /** @param today the places that lie in the unit of the day of the question, if one is asked about */
    CommendationQuestion(CommendationFilter filter, AsOf asOf, List<PlaceOfDays> today) {
        this.filter = filter;
        this.asOf = asOf;
        this.today = new TodaysPlaces(today);
        recipient();
        award();
        place();
        state();
    }

    @Override
    public boolean isNarrow() {
        return filter.recipient().id() != null
                || filter.ground().decisionNumber() != null
                || filter.award().campaign() != null
                || isCommune(filter.unit())
                || isCommune(filter.todaysUnit());
    }

    private static boolean isCommune(@Nullable UnitCode unit) {
        return unit != null && unit.value().length() == UnitType.Tier.COMMUNE.digits();
    }

    @Override
    public RegisterSql sql(RegisterOrder order, boolean goesOn) {
        boolean byTerms = filter.recipient().name() != null
                || !terms.isEmpty()
                || filter.unit() != null
                || filter.award().form() != null
                || filter.ground().issuer() != null;
        Optional<String> asked = byTerms ? Optional.of(TERMS) : Optional.empty();
        return new RegisterSql(TABLE, asked, conditions, !facts.isEmpty(), false, filter.unit() != null, order, goesOn);
    }

    private void recipient() {
        var recipient = filter.recipient();
        fact("k:", recipient.kind());
        fact("n:", recipient.named());
        term("r:", recipient.id());
        if (recipient.name() != null) {
            conditions.add("(select cardinality(name_words(:name)) > 0)");
            conditions.add("s.terms @> (select term_hashes(name_words(:name)))");
        }
    }

    private void award() {
        ProgrammeYear year = filter.programmeYear();
        fact("y:", year == null ? null : year.value());
        fact("c:", filter.award().code());
        fact("m:", filter.award().meritKind());
        fact("g:", filter.award().regime());
        fact("h:", filter.ground().issuerKind());
        fact("a:", filter.withAmount());
        term("p:", filter.award().campaign());
        folded("f:", "form", filter.award().form());
        folded("i:", "issuer", filter.ground().issuer());
        folded("d:", "decision", filter.ground().decisionNumber());
        if (!terms.isEmpty()) {
            conditions.add("s.terms @> (select term_hashes(:terms))");
        }
    }

    private void place() {
        UnitCode unit = filter.unit();
        if (unit != null) {
            String orNone = unit.value().length() == UnitType.Tier.PROVINCE.digits() ? ", 'u:'" : "";
            conditions.add("s.terms && (select term_hashes(array['u:' || :unit%s]))".formatted(orNone));
        }
        if (filter.todaysUnit() != null) {
            conditions.addAll(TodaysPlaces.conditions());
        }
    }

    private void state() {
        CommendationState state = filter.state();
        if (state != null) {
            conditions.add(
                    switch (state) {
                        case STANDING -> "(s.annulled_on is null or s.annulled_on > :validOn)";
                        case ANNULLED -> "s.annulled_on <= :validOn";
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

    private void folded(String letter, String parameter, @Nullable String value) {
        if (value != null) {
            conditions.add("s.terms @> (select term_hashes(array['%s' || folded(:%s)]))".formatted(letter, parameter));
        }
    }

    @Override
    public Query bound(Query query, Optional<Cursor> place) {
        return today.bound(RegisterSearching.placed(query, place))
                .bind("validOn", asOf.validOn())
                .bind("until", until())
                .bind("knownAt", asOf.knownAt())
                .bind("name", filter.recipient().name())
                .bind("unit", filter.unit())
                .bind("form", filter.award().form())
                .bind("issuer", filter.ground().issuer())
                .bind("decision", filter.ground().decisionNumber())
                .bindArray("terms", String.class, terms)
                .bindArray("facts", String.class, facts)
                .bindArray("stateFacts", String.class, List.of())
                .bind("factCount", facts.size());
    }

    /** Where only the year is known, the day is its last, and it shows from the first on. */
    private LocalDate until() {
        return asOf.validOn().with(END_OF_YEAR);
    }
}
