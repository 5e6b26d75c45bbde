package vn.ntm.criteria.criteriaset.domain;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.ntm.criteria.criteriaset.domain.SetsForTests.terms;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Which version of a criteria set holds on a day, and what is said where nobody knows. */
class InForceTest {

    private static final SetTerms OLD = terms("OLD", 1, "2016-10-17", "2022-03-08", EndBasis.REPEALED);
    private static final SetTerms FIRST = terms("NOW", 1, "2022-03-08", "2026-01-01", EndBasis.PERIOD);
    private static final SetTerms AMENDED = terms("NOW", 2, "2024-03-01", "2026-01-01", EndBasis.PERIOD);
    private static final SetTerms CORRECTED = terms("NOW", 3, "2022-03-08", "2026-01-01", EndBasis.PERIOD);
    private static final SetTerms NEXT = terms("NEXT", 1, "2026-02-15", "2031-01-01", EndBasis.PERIOD);

    @Test
    void aVersionHoldsFromItsFirstDayToTheDayBeforeItsEnd() {
        assertThat(standings(OLD, published(OLD, FIRST), "2016-10-16", "2016-10-17", "2022-03-07", "2022-03-08"))
                .containsExactly(Standing.NOT_YET, Standing.IN_FORCE, Standing.IN_FORCE, Standing.ENDED);
    }

    @Test
    void betweenTheEndOfAPeriodAndTheNextSetNobodyKnowsWhatHolds() {
        assertThat(standings(FIRST, published(FIRST, NEXT), "2025-12-31", "2026-01-01", "2026-02-14", "2026-02-15"))
                .containsExactly(Standing.IN_FORCE, Standing.UNCERTAIN, Standing.UNCERTAIN, Standing.ENDED);
    }

    @Test
    void aSetOfAnotherLevelFollowsNothing() {
        SetTerms advanced =
                terms("ADVANCED", 1, SetLevel.ADVANCED, "2022-03-08", "2026-01-01", EndBasis.PERIOD, FIRST.declared());

        assertThat(standings(advanced, published(advanced, NEXT), "2030-01-01")).containsExactly(Standing.UNCERTAIN);
    }

    @Test
    void anAmendmentTakesTheSetsPlaceFromItsOwnFirstDay() {
        InForce sets = published(FIRST, AMENDED);

        assertThat(standings(FIRST, sets, "2024-02-29", "2024-03-01"))
                .containsExactly(Standing.IN_FORCE, Standing.REPLACED);
        assertThat(sets.version("NOW", LocalDate.parse("2024-03-01"))).contains(AMENDED);
    }

    @Test
    void aCorrectionTakesTheDaysOfWhatItCorrectsAndNoOthers() {
        InForce sets = published(FIRST, AMENDED, CORRECTED);

        assertThat(sets.version("NOW", LocalDate.parse("2023-12-31"))).contains(CORRECTED);
        assertThat(sets.version("NOW", LocalDate.parse("2024-12-31"))).contains(AMENDED);
    }

    @Test
    void aDraftHoldsOnNoDayAndReplacesNothing() {
        var sets = new InForce(List.of(FIRST, AMENDED), Set.of(FIRST.key()));

        assertThat(standings(AMENDED, sets, "2024-03-01")).containsExactly(Standing.NOT_PUBLISHED);
        assertThat(standings(FIRST, sets, "2024-03-01")).containsExactly(Standing.IN_FORCE);
    }

    @Test
    void aSetWhoseFirstDayIsNotKnownIsNeverSurelyInForce() {
        SetTerms garden = terms("GARDEN", 1, null, null, null);

        assertThat(standings(garden, published(garden), "2023-12-31")).containsExactly(Standing.UNCERTAIN);
    }

    @Test
    void onNoDayDoTwoVersionsOfASetHold() {
        InForce sets = published(OLD, FIRST, AMENDED, CORRECTED, NEXT);
        for (LocalDate day = LocalDate.parse("2016-01-01"); day.getYear() < 2032; day = day.plusDays(1)) {
            LocalDate asked = day;
            List<String> holding = sets.all().stream()
                    .filter(terms -> sets.standing(terms, asked) == Standing.IN_FORCE)
                    .map(terms -> terms.key().code())
                    .toList();
            assertThat(holding).as(day.toString()).doesNotHaveDuplicates();
        }
    }

    private static InForce published(SetTerms... all) {
        return new InForce(List.of(all), Arrays.stream(all).map(SetTerms::key).collect(toSet()));
    }

    private static List<Standing> standings(SetTerms terms, InForce sets, String... days) {
        return Arrays.stream(days)
                .map(day -> sets.standing(terms, LocalDate.parse(day)))
                .toList();
    }
}
