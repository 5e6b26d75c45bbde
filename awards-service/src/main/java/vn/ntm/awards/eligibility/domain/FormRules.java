package vn.ntm.awards.eligibility.domain;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.ntm.awards.form.domain.AwardForm;
import vn.ntm.awards.form.domain.AwardPower;
import vn.ntm.awards.regime.domain.Regime;
import vn.ntm.kernel.Bilingual;

/**
 * The rules of a form under the regime of a nomination.
 *
 * @param regime absent if none is on file for the day
 * @param today the regime of the day of the question; absent if none is on file
 * @param known whether the form is on file under whatever regime
 * @param form as the regime has it; absent if nobody found that it does
 * @param conditions those of the form, for people to judge; made once for however many nominations; absent without a form
 * @param powers all that are on file to give the form
 * @param routes that are on file to the form, under the regime
 * @param stateLevel the forms that the state gives: by its president, or its prime minister
 */
public record FormRules(
        @Nullable Regime regime,
        @Nullable Regime today,
        boolean known,
        @Nullable AwardForm form,
        @Nullable Bilingual conditions,
        List<AwardPower> powers,
        List<Route> routes,
        Set<String> stateLevel) {

    public FormRules {
        powers = List.copyOf(powers);
        routes = List.copyOf(routes);
        stateLevel = Set.copyOf(stateLevel);
    }

    /** The rules, with the conditions of the form in words. */
    public static FormRules of(
            @Nullable Regime regime,
            @Nullable Regime today,
            boolean known,
            @Nullable AwardForm form,
            List<AwardPower> powers,
            List<Route> routes,
            Set<String> stateLevel) {
        return new FormRules(
                regime, today, known, form, form == null ? null : inWords(form), powers, routes, stateLevel);
    }

    private static Bilingual inWords(AwardForm form) {
        String conditions = form.conditions();
        return conditions == null
                ? new Bilingual("Điều kiện chưa có trong dữ liệu.", "The conditions are not on file.")
                : new Bilingual(
                        "Do người có trách nhiệm xem xét: " + conditions, "To be judged by people: " + conditions);
    }
}
