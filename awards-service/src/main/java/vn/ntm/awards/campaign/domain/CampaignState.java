package vn.ntm.awards.campaign.domain;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.ntm.ledger.domain.Decision;

/** Where a campaign stands. Only the moves written here exist. */
public sealed interface CampaignState {

    /** The name of each state, as the API and the database write it. */
    enum CampaignStep {
        /** It is a plan, of no effect. */
        DRAFT,
        /** It runs, or will: recipients are proposed in it. */
        LAUNCHED,
        /** It was reviewed: nobody is proposed any more; who was is still decided on. */
        CLOSED
    }

    CampaignStep step();

    /** The operations that are possible in it, as the API document names them. */
    List<String> operations();

    /** By which it was launched. */
    Optional<Decision> launch();

    /**
     * It is a plan.
     *
     * @param drafters everybody who had a hand in it
     */
    record Draft(Set<String> drafters) implements CampaignState {

        public Draft {
            drafters = Set.copyOf(drafters);
        }

        @Override
        public CampaignStep step() {
            return CampaignStep.DRAFT;
        }

        @Override
        public List<String> operations() {
            return List.of("correctCampaign", "launchCampaign");
        }

        @Override
        public Optional<Decision> launch() {
            return Optional.empty();
        }

        Draft correct(String by) {
            var all = new HashSet<>(drafters);
            all.add(by);
            return new Draft(all);
        }

        /** @throws CampaignRefused if this person drafted it, or the plan cannot be launched by this document */
        Launched launch(CampaignPlan plan, Decision document, String by) {
            if (drafters.contains(by)) {
                throw new CampaignRefused(new CampaignRejection.DrafterCannotLaunch());
            }
            List<String> missing = plan.missing();
            if (!missing.isEmpty()) {
                throw new CampaignRefused(new CampaignRejection.PlanNotWhole(missing));
            }
            requireBudget(plan.budget(), signedOn(document));
            if (signedOn(document).isAfter(plan.lastDay())) {
                throw new CampaignRefused(
                        new CampaignRejection.LaunchedAfterItsEnd(signedOn(document), plan.lastDay()));
            }
            return new Launched(document);
        }

        private static void requireBudget(@Nullable Decision budget, LocalDate launchedOn) {
            if (budget == null) {
                throw new CampaignRefused(new CampaignRejection.BudgetNotApproved());
            }
            if (signedOn(budget).isAfter(launchedOn)) {
                throw new CampaignRefused(new CampaignRejection.BudgetAfterLaunch(signedOn(budget), launchedOn));
            }
        }

        private static LocalDate signedOn(Decision document) {
            return Objects.requireNonNull(document.signedOn());
        }
    }

    /** It was launched by this document. */
    record Launched(Decision document) implements CampaignState {

        @Override
        public CampaignStep step() {
            return CampaignStep.LAUNCHED;
        }

        @Override
        public List<String> operations() {
            return List.of("setCampaignQuotas", "closeCampaign");
        }

        @Override
        public Optional<Decision> launch() {
            return Optional.of(document);
        }

        /** @throws CampaignRefused if the day is before that of the launch */
        Closed close(String closing, LocalDate day) {
            LocalDate launchedOn = Objects.requireNonNull(document.signedOn());
            if (day.isBefore(launchedOn)) {
                throw new CampaignRefused(new CampaignRejection.ClosedBeforeLaunch(day, launchedOn));
            }
            return new Closed(document, closing, day);
        }
    }

    /**
     * It was reviewed.
     *
     * @param closing the document of the review
     */
    record Closed(Decision document, String closing, LocalDate day) implements CampaignState {

        @Override
        public CampaignStep step() {
            return CampaignStep.CLOSED;
        }

        @Override
        public List<String> operations() {
            return List.of();
        }

        @Override
        public Optional<Decision> launch() {
            return Optional.of(document);
        }
    }
}
