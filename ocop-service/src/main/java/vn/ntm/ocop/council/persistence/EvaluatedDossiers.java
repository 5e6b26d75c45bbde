package vn.ntm.ocop.council.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import vn.ntm.kernel.AsOf;
import vn.ntm.ledger.version.EntityVersion;
import vn.ntm.ocop.council.application.ScoredDossier;
import vn.ntm.ocop.council.application.ScoredDossiers;
import vn.ntm.ocop.council.domain.CouncilLevel;
import vn.ntm.ocop.council.domain.ScoringKind;
import vn.ntm.ocop.evaluation.application.EvaluationDossiers;
import vn.ntm.ocop.evaluation.application.EvaluationOnFile;
import vn.ntm.ocop.evaluation.application.Grounds;
import vn.ntm.ocop.evaluation.application.MoveEvaluation;
import vn.ntm.ocop.evaluation.domain.EvaluationDossier;
import vn.ntm.ocop.evaluation.domain.EvaluationState;
import vn.ntm.ocop.evaluation.domain.content.StarRating;
import vn.ntm.ocop.product.Product;
import vn.ntm.ocop.product.Products;
import vn.ntm.ocop.scoring.domain.CouncilResult;

/** The dossiers of the feature that leads them. */
@ApplicationScoped
class EvaluatedDossiers implements ScoredDossiers {

    private static final int NO_STARS = 0;

    private final EvaluationDossiers dossiers;
    private final MoveEvaluation move;
    private final Products products;

    EvaluatedDossiers(EvaluationDossiers dossiers, MoveEvaluation move, Products products) {
        this.dossiers = dossiers;
        this.move = move;
        this.products = products;
    }

    @Override
    public ScoredDossier get(UUID id, AsOf asOf) {
        return scored(dossiers.get(id, asOf));
    }

    @Override
    public ScoredDossier held(UUID id) {
        return scored(dossiers.held(id));
    }

    @Override
    public void rate(
            ScoredDossier dossier, Consumer<EntityVersion> seen, CouncilResult result, String reason, String document) {
        var rating = new StarRating(result.stars().orElse(NO_STARS), result.average());
        var grounds = new Grounds(null, reason, document);
        if (dossier.scoredBy().filter(CouncilLevel.CENTRE::equals).isPresent()) {
            move.handle(
                    dossier.id(),
                    seen,
                    new MoveEvaluation.Asked(grounds, (scored, by) -> scored.rateAtMinistry(rating, by)));
        } else {
            move.rate(dossier.id(), seen, rating, grounds);
        }
    }

    private ScoredDossier scored(EvaluationOnFile onFile) {
        EvaluationDossier dossier = onFile.dossier();
        var subject = dossier.subject();
        Optional<Product> product = products.find(subject.product());
        return new ScoredDossier(
                dossier.id(),
                onFile.version(),
                dossier.state().step().name(),
                dossier.history().getLast().on(),
                scoredBy(dossier.state()),
                dossier.state() instanceof EvaluationState.CouncilWrittenOpinion
                        ? ScoringKind.WRITTEN
                        : ScoringKind.MEETING,
                dossier.procedure().ruleSet(),
                subject.setNo(),
                subject.product(),
                product.map(Product::producerKey).orElse(null),
                product.map(Product::unit).orElse(subject.unit()));
    }

    /** A dossier that has its result is scored by nobody. */
    private static Optional<CouncilLevel> scoredBy(EvaluationState state) {
        return switch (state) {
            case EvaluationState.CouncilScoring _ -> Optional.of(CouncilLevel.PROVINCE);
            case EvaluationState.CouncilWrittenOpinion(var rating) ->
                rating == null ? Optional.of(CouncilLevel.PROVINCE) : Optional.empty();
            case EvaluationState.CentralScoring(var _, var rating) ->
                rating == null ? Optional.of(CouncilLevel.CENTRE) : Optional.empty();
            case EvaluationState.Draft _,
                    EvaluationState.Submitted _,
                    EvaluationState.Returned _,
                    EvaluationState.CommuneReview _,
                    EvaluationState.ForwardedToProvince _,
                    EvaluationState.ProvinceCheck _,
                    EvaluationState.AdvisoryReview _,
                    EvaluationState.DistrictScoring _,
                    EvaluationState.RatedBelow3 _,
                    EvaluationState.Proposed3Or4 _,
                    EvaluationState.Proposed5 _,
                    EvaluationState.SentToMinistry _,
                    EvaluationState.CentralReview _,
                    EvaluationState.ProvinceFallback _,
                    EvaluationState.Recognised _,
                    EvaluationState.ResultNotified _ -> Optional.empty();
        };
    }
}
