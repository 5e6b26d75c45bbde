package vn.ntm.awards.form.rest;

import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.ntm.awards.form.application.AwardForms;
import vn.ntm.awards.form.application.Coefficients;
import vn.ntm.awards.form.application.Powers;
import vn.ntm.awards.form.domain.AwardPower;
import vn.ntm.awards.form.domain.Coefficient;
import vn.ntm.awards.regime.application.RegimeProblem;
import vn.ntm.awards.regime.application.Regimes;
import vn.ntm.awards.regime.domain.Regime;
import vn.ntm.kernel.AsOf;
import vn.ntm.kernel.problem.Refusal;

/** Puts together what regimes say of forms, and who can give them on a day. */
@ApplicationScoped
class FormsOnDay {

    private final Regimes regimes;
    private final AwardForms forms;
    private final Coefficients coefficients;
    private final Powers powers;

    FormsOnDay(Regimes regimes, AwardForms forms, Coefficients coefficients, Powers powers) {
        this.regimes = regimes;
        this.forms = forms;
        this.coefficients = coefficients;
        this.powers = powers;
    }

    /**
     * The code of the regime that is meant: the one that is named, or that of the day.
     *
     * @throws Refusal if the one that is named is not on file
     */
    Optional<String> regime(@Nullable String named, AsOf asOf) {
        if (named == null) {
            return regimes.on(asOf.validOn(), asOf.knownAt()).map(Regime::code);
        }
        if (regimes.onFile(named, asOf.knownAt()).isEmpty()) {
            throw new Refusal(RegimeProblem.REGIME_UNKNOWN, Map.of("regime", named));
        }
        return Optional.of(named);
    }

    /** The forms of a regime, draft or published, by their codes. */
    List<FormOnDay> of(String regime, AsOf asOf) {
        LocalDate day = asOf.validOn();
        Instant knownAt = asOf.knownAt();
        Map<String, List<Coefficient>> stated =
                coefficients.of(regime, day, knownAt).stream().collect(groupingBy(Coefficient::form));
        Map<String, List<AwardPower>> held = powers.all(knownAt).stream().collect(groupingBy(AwardPower::form));
        return forms.of(regime, knownAt).stream()
                .map(form -> new FormOnDay(
                        form,
                        stated.getOrDefault(form.code(), List.of()),
                        held.getOrDefault(form.code(), List.of()),
                        day))
                .toList();
    }
}
