package vn.ntm.ocop.council.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import vn.ntm.kernel.AsOf;
import vn.ntm.kernel.problem.Refusal;
import vn.ntm.kernel.time.Calendar;
import vn.ntm.ledger.act.Actor;
import vn.ntm.ledger.act.CurrentAct;
import vn.ntm.ocop.council.application.CouncilProblem;
import vn.ntm.ocop.council.application.ScoredDossier;
import vn.ntm.ocop.council.application.ScoredDossiers;
import vn.ntm.ocop.council.application.ScoringOnFile;
import vn.ntm.ocop.council.application.ScoringRoom;
import vn.ntm.ocop.council.application.Scorings;
import vn.ntm.ocop.council.domain.Spread;
import vn.ntm.ocop.council.rest.answer.ResultView;
import vn.ntm.ocop.council.rest.answer.ScoringView;
import vn.ntm.ocop.scoring.domain.CouncilResult;

/** The answers that show how a dossier is scored: to its scorers, and to those who run and check the council. */
@ApplicationScoped
class ScoringAnswers {

    /** Who sees every scoring; a member sees those of the dossiers that he scores. */
    private static final Set<String> SEE_ALL =
            Set.of("council-secretary", "province-officer", "province-leader", "auditor");

    private final ScoredDossiers dossiers;
    private final Scorings scorings;
    private final ScoringRoom room;
    private final CurrentAct act;
    private final Calendar calendar;

    ScoringAnswers(ScoredDossiers dossiers, Scorings scorings, ScoringRoom room, CurrentAct act, Calendar calendar) {
        this.dossiers = dossiers;
        this.scorings = scorings;
        this.room = room;
        this.act = act;
        this.calendar = calendar;
    }

    /**
     * The scorings of a dossier, for whoever asks.
     *
     * @throws Refusal if there is no such dossier, or the one who asks has no part in its scoring
     */
    List<ScoringOnFile> seen(UUID dossier, AsOf asOf) {
        dossiers.get(dossier, asOf);
        List<ScoringOnFile> all = room.all(dossier, asOf.knownAt());
        Actor actor = act.actor();
        boolean scores =
                all.stream().anyMatch(onFile -> onFile.scoring().members().contains(actor.name()));
        if (actor.roles().stream().noneMatch(SEE_ALL::contains) && !scores) {
            throw new Refusal(
                    CouncilProblem.NOT_A_COUNCIL_MEMBER, Map.of("person", actor.name(), "day", asOf.validOn()));
        }
        return all;
    }

    RestResponse<ScoringView> shown(UUID id, AsOf asOf, @Nullable LocalDate validOn, @Nullable Instant knownAt) {
        ScoredDossier dossier = dossiers.get(id, asOf);
        return tagged(view(dossier, seen(id, asOf), asOf, validOn, knownAt), dossier);
    }

    /** After a write. */
    RestResponse<ScoringView> written(UUID id) {
        var now = new AsOf(calendar.today(), calendar.now());
        ScoredDossier dossier = dossiers.get(id, now);
        return tagged(view(dossier, room.all(id, now.knownAt()), now, null, null), dossier);
    }

    private ScoringView view(
            ScoredDossier dossier,
            List<ScoringOnFile> all,
            AsOf asOf,
            @Nullable LocalDate validOn,
            @Nullable Instant knownAt) {
        return new ScoringView(
                dossier.id(),
                dossier.version().value(),
                dossier.state(),
                all.stream().map(this::round).toList(),
                ScoringView.ConflictView.of(scorings.conflicts(dossier.id(), asOf.knownAt())),
                validOn,
                knownAt);
    }

    private ScoringView.RoundView round(ScoringOnFile onFile) {
        var scoring = onFile.scoring();
        Optional<ResultView> result = onFile.opened().map(opened -> {
            CouncilResult rated =
                    room.rating(scoring.ruleSet(), scoring.setNo()).rate(scoring.inOrder(), opened.rejections());
            return ResultView.of(rated, opened, Spread.outliers(rated, Optional.ofNullable(opened.mostFromAverage())));
        });
        return ScoringView.RoundView.of(onFile, room.council(scoring), result);
    }

    private static RestResponse<ScoringView> tagged(ScoringView view, ScoredDossier dossier) {
        return RestResponse.ResponseBuilder.ok(view)
                .header(HttpHeaders.ETAG, dossier.version().entityTag())
                .build();
    }
}
