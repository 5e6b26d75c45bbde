package vn.ntm.ocop.certificate.rest;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.ntm.kernel.Bilingual;
import vn.ntm.kernel.problem.CommonProblem;
import vn.ntm.kernel.problem.Refusal;

/** Numbers of which there are so many. */
public final class Ranges {

    private Ranges() {}

    /** @throws Refusal if it is not one of 1 to that many */
    public static @Nullable Integer within(String parameter, @Nullable Integer number, int most) {
        if (number != null && (number < 1 || number > most)) {
            throw wrong(parameter, new Bilingual("từ 1 đến " + most, "1 to " + most));
        }
        return number;
    }

    private static Refusal wrong(String parameter, Bilingual why) {
        var reason = new Refusal.Reason(Refusal.Place.PARAMETER, parameter, why);
        return new Refusal(CommonProblem.INVALID_PARAMETER, Map.of(), List.of(reason));
    }
}
