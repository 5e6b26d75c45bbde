package vn.ntm.awards.eligibility.domain.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.ntm.awards.achievement.domain.Achievement;
import vn.ntm.awards.eligibility.domain.EligibilityRule;
import vn.ntm.awards.eligibility.domain.EligibilityVerdict;
import vn.ntm.awards.eligibility.domain.Nominee;
import vn.ntm.awards.eligibility.domain.OnFile;
import vn.ntm.awards.eligibility.domain.PastAward;
import vn.ntm.awards.eligibility.domain.Route;
import vn.ntm.kernel.Bilingual;

/**
 * How far each of the routes to the form goes by what is on file. There are others, and the record may lack what was given
 * elsewhere: so a route that does not reach forbids nothing.
 */
final class RouteRules {

    private RouteRules() {}

    static void check(Findings findings) {
        Nominee nominee = findings.onFile().nominee();
        if (nominee == null) {
            return;
        }
        findings.onFile().rules().routes().stream()
                .filter(route -> route.recipient() == nominee.kind().ruledAs())
                .sorted(Comparator.comparing(Route::code))
                .forEach(route -> counted(findings, route));
    }

    private static void counted(Findings findings, Route route) {
        OnFile onFile = findings.onFile();
        var steps = new Steps();
        Optional<PastAward> prior = route.prior() == null ? Optional.empty() : prior(onFile, route);
        Integer years = route.yearsAfter();
        if (years != null) {
            steps.prior(route, prior.orElse(null), years, onFile.day());
        }
        Integer titles = route.titlesLeast();
        if (titles != null) {
            steps.titles(route, titles(onFile, route, prior.orElse(null)), titles);
        }
        Integer initiatives = route.initiativesLeast();
        if (initiatives != null) {
            steps.initiatives(onFile.achievement(), initiatives);
        }
        String judged = route.judged();
        if (judged != null) {
            steps.judged(judged);
        }
        findings.add(
                EligibilityRule.COUNTED_ROUTE,
                steps.verdict(),
                steps.told(),
                steps.references(route),
                route.legalBasis(),
                route.origin());
    }

    /** The earliest one that counts: the more years have passed since. */
    private static Optional<PastAward> prior(OnFile onFile, Route route) {
        return onFile.awards().stream()
                .filter(award -> award.form().equals(route.prior()) && award.heldOn(onFile.day()))
                .filter(award -> route.priorMerit() == null || award.merit() == route.priorMerit())
                .min(Comparator.comparing(PastAward::day).thenComparing(PastAward::key));
    }

    /** A title is one a year, however often it is on file. */
    private static List<PastAward> titles(OnFile onFile, Route route, @Nullable PastAward prior) {
        if (route.prior() != null && prior == null) {
            return List.of();
        }
        return onFile.awards().stream()
                .filter(award -> award.form().equals(route.title()) && award.heldOn(onFile.day()))
                .filter(award -> prior == null || award.day().isAfter(prior.day()))
                .toList();
    }

    /** What was counted of a route, step by step. */
    private static final class Steps {

        private final List<String> vi = new ArrayList<>();
        private final List<String> en = new ArrayList<>();
        private final List<String> keys = new ArrayList<>();
        private boolean reached = true;

        void prior(Route route, @Nullable PastAward prior, int years, LocalDate day) {
            if (prior == null) {
                String merit = route.priorMerit() == null ? "" : " " + route.priorMerit();
                say(false, "chưa thấy " + route.prior() + merit, "no " + route.prior() + merit + " is on file");
                return;
            }
            keys.add(prior.key());
            LocalDate passed = prior.day().plusYears(years);
            say(
                    !day.isBefore(passed),
                    "%s ngày %s, đủ %d năm vào %s".formatted(prior.form(), prior.day(), years, passed),
                    "%s of %s, %d years on %s".formatted(prior.form(), prior.day(), years, passed));
        }

        void titles(Route route, List<PastAward> titles, int least) {
            titles.forEach(title -> keys.add(title.key()));
            var yearsHeld =
                    titles.stream().map(PastAward::programmeYear).collect(Collectors.toCollection(TreeSet::new));
            int count = route.inARow() ? longestRow(yearsHeld) : yearsHeld.size();
            String row = route.inARow() ? " liên tục" : "";
            String inARow = route.inARow() ? " in a row" : "";
            say(
                    count >= least,
                    "%s%s: có %d, cần %d".formatted(route.title(), row, count, least),
                    "%s%s: %d on file, %d needed".formatted(route.title(), inARow, count, least));
        }

        void initiatives(@Nullable Achievement achievement, int least) {
            int count = achievement == null ? 0 : achievement.initiatives().size();
            say(
                    count >= least,
                    "sáng kiến: có %d, cần %d".formatted(count, least),
                    "initiatives: %d on file, %d needed".formatted(count, least));
        }

        void judged(String words) {
            say(false, "do người có trách nhiệm xem xét: " + words, "to be judged by people: " + words);
        }

        EligibilityVerdict verdict() {
            return reached ? EligibilityVerdict.MET : EligibilityVerdict.UNKNOWN;
        }

        Bilingual told() {
            return new Bilingual(String.join("; ", vi) + ".", String.join("; ", en) + ".");
        }

        List<String> references(Route route) {
            var all = new ArrayList<String>();
            all.add(route.code());
            all.addAll(keys);
            return all;
        }

        private void say(boolean enough, String inVietnamese, String inEnglish) {
            reached &= enough;
            vi.add(inVietnamese);
            en.add(inEnglish);
        }

        private static int longestRow(SortedSet<Integer> years) {
            int longest = 0;
            int row = 0;
            Integer before = null;
            for (Integer year : years) {
                row = before != null && year == before + 1 ? row + 1 : 1;
                longest = Math.max(longest, row);
                before = year;
            }
            return longest;
        }
    }
}
