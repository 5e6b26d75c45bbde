package vn.ntm.ocop.ruleset.domain;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.ntm.kernel.Bilingual;
import vn.ntm.ledger.domain.Days;
import vn.ntm.ledger.domain.Decision;

/**
 * The rules of one decision by which OCOP products are scored. A dossier keeps to the one that accepted files on the day on
 * which its file was received.
 *
 * @param code such as {@code QD26_2026}
 * @param amendedBy the decision that amended it
 * @param accepts the days on which a file is received under it
 * @param inForce the days on which it holds; longer than it accepts where files received in time are finished under it
 * @param setsDeclared how many product sets it has by the decision; absent if not known
 * @param replaces the rule set that says the same rules, written down worse
 * @param brackets in the order of stars
 * @param readings what the decision leaves open, and how it is read
 */
public record RuleSet(
        String code,
        Bilingual name,
        Decision decision,
        @Nullable String amendedBy,
        Days accepts,
        Days inForce,
        PartMaxima parts,
        SheetsOnFile sheets,
        @Nullable Integer setsDeclared,
        @Nullable String replaces,
        List<StarBracket> brackets,
        List<RuleReading> readings,
        @Nullable String note) {

    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9_]{1,39}");

    public RuleSet {
        brackets = brackets.stream()
                .sorted(Comparator.comparingInt(StarBracket::stars))
                .toList();
        readings = readings.stream()
                .sorted(Comparator.comparing(RuleReading::reading))
                .toList();
    }

    public static boolean isCode(String code) {
        return CODE.matcher(code).matches();
    }

    /** How a published rule set stands on a day. */
    public RuleSetStanding standing(LocalDate day) {
        if (day.isBefore(accepts.from())) {
            return RuleSetStanding.NOT_YET;
        }
        if (accepts.contains(day)) {
            return RuleSetStanding.ACCEPTING;
        }
        return inForce.contains(day) ? RuleSetStanding.FINISHING : RuleSetStanding.ENDED;
    }

    /** The days on which others take files in its place: those that replace it, and those that replace them. */
    public Stream<Days> handedOn(Collection<RuleSet> published) {
        return published.stream()
                .filter(later -> code.equals(later.replaces()))
                .flatMap(later -> Stream.concat(Stream.of(later.accepts()), later.handedOn(published)));
    }

    /** Whether a file that is received on the day goes under it, and not under one that replaces it. */
    public boolean takes(LocalDate day, Collection<RuleSet> published) {
        return accepts.contains(day) && handedOn(published).noneMatch(days -> days.contains(day));
    }

    public boolean reads(Reading reading) {
        return readings.stream().anyMatch(read -> read.reading() == reading);
    }
}
