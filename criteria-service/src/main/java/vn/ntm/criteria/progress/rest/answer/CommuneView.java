package vn.ntm.criteria.progress.rest.answer;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.assessment.domain.verdict.Verdict;
import vn.ntm.criteria.progress.application.ReadProgress;
import vn.ntm.criteria.progress.band.Band;
import vn.ntm.criteria.progress.domain.CommuneStanding;
import vn.ntm.criteria.progress.domain.CriteriaCount;
import vn.ntm.criteria.progress.domain.ProgressState;
import vn.ntm.criteria.recognition.domain.Level;
import vn.ntm.kernel.Money;
import vn.ntm.kernel.figure.NamedUnit;

/**
 * How far one commune has come under a criteria set in a period.
 *
 * @param district in which it lay on the day; absent on a day without districts
 * @param met the national criteria that it meets; absent, as all counts are, if nothing was recorded of it
 * @param of the national criteria of the set
 * @param undecided national criteria of which nothing that decides is on file
 * @param addedMet the criteria of the province that it meets
 * @param addedOf the criteria that the province added
 * @param band into which reports put it; absent if none fits, or no template is on file
 * @param verdict of all criteria together
 * @param held the titles that it held on the day, in their order
 * @param state how it stands to the set and to the title together
 * @param constructionDebt as reported for the period; absent if nothing was reported
 * @param assessment where the verdict is, with its reasons
 */
@Schema(name = "CommuneProgress")
public record CommuneView(
        NamedUnit unit,
        @Nullable NamedUnit district,
        @Nullable Integer met,
        @Nullable Integer of,
        @Nullable Integer undecided,
        @Nullable Integer addedMet,
        @Nullable Integer addedOf,
        @Nullable String band,
        @Nullable Verdict verdict,
        List<Level> held,
        ProgressState state,
        @Nullable Money constructionDebt,
        @Nullable String assessment) {

    public CommuneView {
        held = List.copyOf(held);
    }

    public static CommuneView of(ReadProgress.Found found, CommuneStanding commune, @Nullable Instant instant) {
        CriteriaCount count = commune.count();
        var debt = commune.debt();
        return new CommuneView(
                commune.unit(),
                commune.district(),
                count == null ? null : count.met(),
                count == null ? null : count.of(),
                count == null ? null : count.undecided(),
                count == null ? null : count.addedMet(),
                count == null ? null : count.addedOf(),
                band(found, commune),
                count == null ? null : count.verdict(),
                commune.held().stream().sorted().toList(),
                commune.state(),
                debt == null ? null : Money.dong(debt),
                count == null
                        ? null
                        : new ProgressLinks(found.question(), commune.unit().code(), instant).verdict());
    }

    private static @Nullable String band(ReadProgress.Found found, CommuneStanding commune) {
        return found.bands().stream()
                .filter(band -> commune.meetsBetween(band.least(), band.most()))
                .map(Band::key)
                .findFirst()
                .orElse(null);
    }
}
