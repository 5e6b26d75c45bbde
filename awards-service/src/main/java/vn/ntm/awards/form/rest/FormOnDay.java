package vn.ntm.awards.form.rest;

import java.time.LocalDate;
import java.util.List;
import vn.ntm.awards.form.domain.AwardForm;
import vn.ntm.awards.form.domain.AwardPower;
import vn.ntm.awards.form.domain.Coefficient;
import vn.ntm.awards.form.domain.IssuerKind;
import vn.ntm.awards.form.domain.PowerVerdict;

/** A form of a regime with what holds of it on a day. */
record FormOnDay(AwardForm form, List<Coefficient> coefficients, List<AwardPower> powers, LocalDate day) {

    boolean canBeGivenBy(IssuerKind issuer) {
        return PowerVerdict.of(powers, issuer, day) == PowerVerdict.HELD;
    }

    List<AwardPower> powersOfTheDay() {
        return powers.stream().filter(power -> power.valid().contains(day)).toList();
    }
}
