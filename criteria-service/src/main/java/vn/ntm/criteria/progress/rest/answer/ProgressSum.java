package vn.ntm.criteria.progress.rest.answer;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.ntm.criteria.progress.application.ReadProgress;
import vn.ntm.criteria.progress.band.Band;
import vn.ntm.criteria.progress.domain.CommuneStanding;
import vn.ntm.criteria.progress.domain.ProgressState;
import vn.ntm.criteria.progress.domain.Tally;

/**
 * The progress of the communes of a unit, added up. A commune without an assessment is counted as not assessed, and never as
 * one that meets nothing.
 *
 * @param communes how many there were on the day
 * @param assessed those of which anything was recorded in the period
 * @param notAssessed the others
 * @param bands by the number of criteria met, the highest first; none if no template is on file
 * @param meeting those that meet the set, with a title or without
 * @param holding those that hold the title to which the set leads
 * @param decisionPending those that meet the set and hold no title yet
 * @param recognisedButFailing those that hold the title and fail the set
 * @param recognisedAndUndecided those that hold the title and may meet the set or not
 */
@Schema(name = "ProgressSum")
public record ProgressSum(
        int communes,
        ShareView assessed,
        ShareView notAssessed,
        AverageView average,
        List<BandCountView> bands,
        ShareView meeting,
        ShareView holding,
        ShareView decisionPending,
        ShareView recognisedButFailing,
        ShareView recognisedAndUndecided,
        DebtSumView constructionDebt) {

    public ProgressSum {
        bands = List.copyOf(bands);
    }

    /**
     * The sum of some communes.
     *
     * @param links list the communes of the unit in which these lie, and no others
     */
    static ProgressSum of(ReadProgress.Found found, ProgressLinks links, List<CommuneStanding> communes) {
        var tally = new Tally(communes);
        int all = tally.size();
        int meeting = tally.in(ProgressState.RECOGNISED_AND_MEETING) + tally.in(ProgressState.DECISION_PENDING);
        return new ProgressSum(
                all,
                ShareView.of(tally.assessed(), all, links.communes("&assessed=true")),
                ShareView.of(all - tally.assessed(), all, links.in(ProgressState.NOT_ASSESSED)),
                AverageView.of(tally, found.criteria(), links.communes("&assessed=true")),
                found.bands().stream().map(band -> band(band, tally, links)).toList(),
                ShareView.of(meeting, all, links.communes("&verdict=MET")),
                ShareView.of(tally.count(CommuneStanding::holds), all, links.titles(found.title())),
                in(ProgressState.DECISION_PENDING, tally, links),
                in(ProgressState.RECOGNISED_BUT_FAILING, tally, links),
                in(ProgressState.RECOGNISED_AND_UNDECIDED, tally, links),
                DebtSumView.of(tally, links));
    }

    private static ShareView in(ProgressState state, Tally tally, ProgressLinks links) {
        return ShareView.of(tally.in(state), tally.size(), links.in(state));
    }

    private static BandCountView band(Band band, Tally tally, ProgressLinks links) {
        int communes = tally.count(commune -> commune.meetsBetween(band.least(), band.most()));
        return new BandCountView(
                band.template(),
                band.key(),
                band.least(),
                band.most(),
                band.name(),
                ShareView.of(communes, tally.size(), links.communes("&band=" + band.key())),
                tally.uncertain(band.least(), band.most()));
    }
}
