package vn.ntm.awards.money.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.ntm.awards.commendation.domain.RecipientKind;
import vn.ntm.awards.form.application.AwardForms;
import vn.ntm.awards.form.application.Coefficients;
import vn.ntm.awards.form.domain.AwardForm;
import vn.ntm.awards.form.domain.Coefficient;
import vn.ntm.awards.money.domain.AmountGround;
import vn.ntm.awards.money.domain.AwardParameter;
import vn.ntm.awards.money.domain.BaseSalary;
import vn.ntm.awards.money.domain.Lack;
import vn.ntm.awards.money.domain.Multiplier;
import vn.ntm.awards.money.domain.Reckoned;
import vn.ntm.awards.regime.application.Regimes;
import vn.ntm.awards.regime.domain.Regime;
import vn.ntm.awards.regime.domain.RegimeContent;
import vn.ntm.kernel.AsOf;

/** Coefficient times base salary, by the regime of the day of the decision. */
@ApplicationScoped
class ReckonAmount implements Amounts {

    private final Regimes regimes;
    private final AwardForms forms;
    private final Coefficients coefficients;
    private final BaseSalaries salaries;
    private final AwardSettings settings;

    ReckonAmount(
            Regimes regimes,
            AwardForms forms,
            Coefficients coefficients,
            BaseSalaries salaries,
            AwardSettings settings) {
        this.regimes = regimes;
        this.forms = forms;
        this.coefficients = coefficients;
        this.salaries = salaries;
        this.settings = settings;
    }

    @Override
    public Reckoned reckon(String form, RecipientKind recipient, LocalDate decisionDay, Instant knownAt) {
        Optional<Regime> regime = regimes.on(decisionDay, knownAt);
        if (regime.isEmpty()) {
            return new Reckoned.Unknown(Lack.REGIME);
        }
        Optional<AwardForm> found = forms.find(regime.get().code(), form, knownAt);
        if (found.isEmpty()) {
            return new Reckoned.Unknown(Lack.FORM);
        }
        if (!found.get().isFor(recipient)) {
            return new Reckoned.Unknown(Lack.RECIPIENT_KIND);
        }
        return reckon(found.get(), recipient, regime.get(), new AsOf(decisionDay, knownAt));
    }

    private Reckoned reckon(AwardForm form, RecipientKind recipient, Regime regime, AsOf asOf) {
        Optional<Factor> factor = factor(form, recipient, asOf);
        if (factor.isEmpty()) {
            return new Reckoned.Unknown(Lack.COEFFICIENT);
        }
        Optional<BaseSalary> salary = salaries.on(asOf.validOn(), asOf.knownAt());
        if (salary.isEmpty()) {
            return new Reckoned.Unknown(Lack.BASE_SALARY);
        }
        var ground = new AmountGround(
                regime.code(),
                recipient,
                factor.get().coefficient(),
                factor.get().multiplier(),
                salary.get(),
                regime.rounding());
        return ground.reckoned(regime.content() == RegimeContent.NOT_RETRIEVED);
    }

    /** What is stated for the kind itself goes before what follows from an individual's. */
    private Optional<Factor> factor(AwardForm form, RecipientKind recipient, AsOf asOf) {
        Optional<Factor> stated = coefficient(form, recipient, asOf)
                .or(() -> coefficient(form, recipient.ruledAs(), asOf))
                .map(coefficient -> new Factor(coefficient, null));
        return stated.or(() -> multiplier(recipient.ruledAs(), asOf)
                .flatMap(multiplier -> coefficient(form, RecipientKind.INDIVIDUAL, asOf)
                        .map(coefficient -> new Factor(coefficient, multiplier))));
    }

    private Optional<Coefficient> coefficient(AwardForm form, RecipientKind recipient, AsOf asOf) {
        return coefficients.find(form.regime(), form.code(), recipient, asOf.validOn(), asOf.knownAt());
    }

    private Optional<Multiplier> multiplier(RecipientKind recipient, AsOf asOf) {
        Optional<AwardParameter> parameter = switch (recipient) {
            case HOUSEHOLD -> Optional.of(AwardParameter.HOUSEHOLD_MULTIPLIER);
            case COLLECTIVE -> Optional.of(AwardParameter.COLLECTIVE_MULTIPLIER);
            case INDIVIDUAL, TERRITORY, ENTERPRISE, UNSPLIT -> Optional.empty();
        };
        return parameter
                .flatMap(named -> settings.of(named, asOf))
                .map(set -> new Multiplier(set.value(), set.legalBasis(), set.origin()));
    }

    private record Factor(Coefficient coefficient, @Nullable Multiplier multiplier) {}
}
