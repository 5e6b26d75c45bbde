package vn.ntm.awards.eligibility.application;

import static java.util.stream.Collectors.toUnmodifiableSet;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.ntm.awards.eligibility.domain.FormRules;
import vn.ntm.awards.eligibility.domain.Nominated;
import vn.ntm.awards.form.application.AwardForms;
import vn.ntm.awards.form.application.Powers;
import vn.ntm.awards.form.domain.AwardPower;
import vn.ntm.awards.form.domain.IssuerKind;
import vn.ntm.awards.regime.application.Regimes;
import vn.ntm.awards.regime.domain.Regime;
import vn.ntm.kernel.AsOf;

/** The rules of the forms that a question names, each read once however often it is named. */
@ApplicationScoped
class RulesOfForms {

    private static final Set<IssuerKind> STATE = Set.of(IssuerKind.STATE_PRESIDENT, IssuerKind.PRIME_MINISTER);

    private final Regimes regimes;
    private final AwardForms forms;
    private final Powers powers;
    private final Routes routes;

    RulesOfForms(Regimes regimes, AwardForms forms, Powers powers, Routes routes) {
        this.regimes = regimes;
        this.forms = forms;
        this.powers = powers;
        this.routes = routes;
    }

    /** Of one question, which is about one day and one instant. */
    Asked at(AsOf asOf) {
        List<AwardPower> all = powers.all(asOf.knownAt());
        return new Asked(
                asOf,
                regimes.inUse(asOf.knownAt()),
                all,
                all.stream()
                        .filter(power -> STATE.contains(power.issuer()))
                        .map(AwardPower::form)
                        .collect(toUnmodifiableSet()));
    }

    /** What is read for one question. */
    final class Asked {

        private final AsOf asOf;
        private final List<Regime> inUse;
        private final List<AwardPower> allPowers;
        private final Set<String> stateLevel;
        private final Map<String, Optional<Regime>> pinned = new HashMap<>();
        private final Map<Key, FormRules> read = new HashMap<>();

        private Asked(AsOf asOf, List<Regime> inUse, List<AwardPower> allPowers, Set<String> stateLevel) {
            this.asOf = asOf;
            this.inUse = inUse;
            this.allPowers = allPowers;
            this.stateLevel = stateLevel;
        }

        FormRules of(Nominated nominated) {
            Regime regime = regime(nominated);
            return read.computeIfAbsent(
                    new Key(regime == null ? null : regime.code(), nominated.form()), key -> rules(regime, key.form()));
        }

        private @Nullable Regime regime(Nominated nominated) {
            String code = nominated.regime();
            if (code != null) {
                return pinned.computeIfAbsent(code, named -> regimes.find(named, asOf.knownAt()))
                        .orElse(null);
            }
            return on(nominated.regimeDay(asOf.validOn()));
        }

        private @Nullable Regime on(LocalDate day) {
            return inUse.stream()
                    .filter(regime -> regime.valid().contains(day))
                    .findFirst()
                    .orElse(null);
        }

        private FormRules rules(@Nullable Regime regime, String form) {
            return FormRules.of(
                    regime,
                    on(asOf.validOn()),
                    forms.known(form, asOf.knownAt()),
                    regime == null
                            ? null
                            : forms.find(regime.code(), form, asOf.knownAt()).orElse(null),
                    allPowers.stream()
                            .filter(power -> power.form().equals(form))
                            .toList(),
                    regime == null ? List.of() : routes.to(regime.code(), form, asOf.knownAt()),
                    stateLevel);
        }
    }

    private record Key(@Nullable String regime, String form) {}
}
