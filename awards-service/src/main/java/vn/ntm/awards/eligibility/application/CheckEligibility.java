package vn.ntm.awards.eligibility.application;

import static java.util.stream.Collectors.toUnmodifiableSet;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import vn.ntm.awards.achievement.application.Achievements;
import vn.ntm.awards.eligibility.domain.Checked;
import vn.ntm.awards.eligibility.domain.Nominated;
import vn.ntm.awards.eligibility.domain.rule.EligibilityCheck;
import vn.ntm.kernel.AsOf;
import vn.ntm.kernel.time.Calendar;
import vn.ntm.ledger.request.Turns;

/** Reads what is on file of all nominations of a question together, then checks each. */
@ApplicationScoped
class CheckEligibility implements Eligibility {

    private final CaseFiles files;
    private final Achievements achievements;
    private final Turns turns;
    private final Calendar calendar;

    CheckEligibility(CaseFiles files, Achievements achievements, Turns turns, Calendar calendar) {
        this.files = files;
        this.achievements = achievements;
        this.turns = turns;
        this.calendar = calendar;
    }

    @Override
    public <T> List<T> check(List<Nominated> nominated, AsOf asOf, Function<Checked, T> told) {
        return checked(nominated, asOf, asOf, told);
    }

    @Override
    public void requireForDecision(List<Nominated> nominated, LocalDate decided) {
        hold(nominated);
        LocalDate today = calendar.today();
        var asOf = new AsOf(decided, calendar.now());
        var counted = new AsOf(decided.isAfter(today) ? decided : today, asOf.knownAt());
        List<Checked> checked = checked(nominated, asOf, counted, Function.identity());
        EligibilityRefusals.first(checked).ifPresent(refusal -> {
            throw refusal;
        });
    }

    /** @param counted as of when what is granted in campaigns counts: an earlier decision does not free what a later one used */
    private <T> List<T> checked(List<Nominated> nominated, AsOf asOf, AsOf counted, Function<Checked, T> told) {
        var file = files.of(nominated, asOf, counted);
        return nominated.stream()
                .map(one -> told.apply(EligibilityCheck.of(one, file.of(one))))
                .toList();
    }

    /** In one order, so that two who decide at once do not wait for each other for ever. */
    private void hold(List<Nominated> nominated) {
        Set<String> held = new TreeSet<>();
        nominated.forEach(one -> held.add("obstacles of " + one.recipient()));
        Set<UUID> ids = nominated.stream()
                .map(Nominated::achievement)
                .filter(Objects::nonNull)
                .collect(toUnmodifiableSet());
        ids.forEach(id -> held.add("award of " + id));
        achievements.forDecision(ids).values().stream()
                .flatMap(one -> one.achievement().initiatives().stream())
                .forEach(initiative -> held.add("initiative " + initiative));
        held.forEach(turns::take);
    }
}
